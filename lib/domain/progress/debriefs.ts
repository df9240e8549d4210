import type { KnownEvent } from '../../model/deed';
import type { Progress } from '../../model/progress';

type DebriefEvent = Extract<KnownEvent, { type: 'debriefed' | 'debrief removed' }>;

/** The last word about an interview counts, in whatever order the words arrive. */
export function foldDebrief(progress: Progress, event: DebriefEvent): boolean {
  if (progress.undone[event.id]) return true;
  const { id } = event.payload;
  const known = progress.debriefs ?? {};
  // An id may be `constructor`, which every object seems to have.
  const before = Object.hasOwn(known, id) ? known[id] : undefined;
  const isOlder = before && (event.time < before.time || (event.time === before.time && event.id <= before.event));
  if (isOlder) return true;
  const state = { time: event.time, event: event.id, ...(event.type === 'debriefed' && { debrief: event.payload }) };
  progress.debriefs = { ...known, [id]: state };
  return true;
}
