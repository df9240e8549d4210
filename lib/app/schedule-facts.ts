import { startOf } from '../domain/quiz/day';
import { recallAt, remember } from '../domain/quiz/schedule';
import type { KnownEvent } from '../model/deed';
import type { Memory } from '../model/progress';
import { breathe } from '../platform/breathe';
import { type Near, todaysAgenda } from './agenda';
import type { Schedule } from './statistics';

/** Noon is in the day whatever the clocks did in its night. */
const NOON_SECONDS = 12 * 3600;
/** Reviews replayed before the page may draw again: about ten milliseconds. */
const AT_ONCE = 2000;

/**
 * What the Progress section shows of the schedule: the day each card is planned for, interviews and missed days
 * included, and for each review how likely the card was known just before it.
 */
export async function scheduleFacts(app: Near, events: KnownEvent[]): Promise<Schedule> {
  const { dayStart } = app.progress.settings();
  const { planned } = todaysAgenda(app);
  const dueAt = planned.map(({ due }) => startOf(due, dayStart) / 1000 + NOON_SECONDS);
  return { dueAt, predicted: await predictions(events) };
}

/** Chance of recall before each review that is not the first of its card, by event id. */
async function predictions(events: KnownEvent[]): Promise<Map<string, number>> {
  const known = new Map<string, { memory: Memory; reviews: number }>();
  const predicted = new Map<string, number>();
  for (const [index, { id, at, payload }] of standing(events).entries()) {
    if (index % AT_ONCE === AT_ONCE - 1) await breathe();
    const { card, rating } = payload;
    const before = known.get(card);
    if (before) predicted.set(id, recallAt(before.memory, at));
    const reviews = (before?.reviews ?? 0) + 1;
    known.set(card, { memory: remember(before?.memory, { card, number: reviews, at, rating }), reviews });
  }
  return predicted;
}

/** The reviews that were not taken back, oldest first. */
function standing(events: KnownEvent[]) {
  const undone = new Set(events.flatMap((event) => (event.type === 'undone' ? [event.payload.event] : [])));
  return events
    .flatMap((event) => (event.type === 'reviewed' && !undone.has(event.id) ? [event] : []))
    .sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}
