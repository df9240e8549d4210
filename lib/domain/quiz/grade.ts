import { type Card, type ChoiceCard, isChoice } from './cards';

export const MARKS = [1, 2, 3, 4] as const;
/** 1 again, 2 hard, 3 good, 4 easy. */
export type Mark = (typeof MARKS)[number];

const WORDS_PER_SECOND = 3.5;
/** To think, once everything is read. */
const THINK_SECONDS = 20;

/**
 * Wrong is again; right but slow is hard; right is good. Never easy by itself: only the user knows whether a quick
 * answer was knowledge or luck.
 */
export function gradeChoice(card: ChoiceCard, choice: number, seconds: number): Mark {
  if (choice !== 0) return 1;
  return seconds > THINK_SECONDS + 2 * secondsToRead(card) ? 2 : 3;
}

/** Reading silently what is on the screen before the answer. */
export function secondsToRead(card: Card): number {
  const texts = isChoice(card)
    ? [card.question, ...card.options.map(({ text }) => text), ...(card.passages ?? []).map(({ text }) => text)]
    : [card.question, card.blanked?.text ?? ''];
  return texts.join(' ').split(/\s+/).length / WORDS_PER_SECOND;
}
