import type { Progress } from '../../model/progress';

/** Cards never answered, or answered wrongly the last time. */
export function openCards(ids: string[], progress: Progress): string[] {
  return ids.filter((id) => (progress.cards[id]?.last.rating ?? 1) === 1);
}
