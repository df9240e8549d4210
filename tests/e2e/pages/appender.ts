import { appendDeeds, readJournal } from '../../../lib/app/journal';
import { openProgress } from '../../../lib/app/progress';
import { createOutside } from '../../../lib/platform/outside';

const outside = createOutside();

/** Answers `count` cards, one append each. */
async function appendMany(count: number, name: string): Promise<void> {
  for (let index = 0; index < count; index++) {
    await appendDeeds(outside, [
      { type: 'reviewed', payload: { card: `${name}#${index}`, rating: 3, choice: 0, order: 0, seconds: 1.5 } },
    ]);
  }
}

async function countReadable(): Promise<number> {
  return (await readJournal(outside)).events.length;
}

/** What this browser knows: ids of all events, and of each card its reviews and the second it is due, in no browser's order. */
async function lookBack(): Promise<{ ids: string[]; cards: [card: string, reviews: number, dueAt: number][] }> {
  const { events } = await readJournal(outside);
  const store = await openProgress(outside);
  await store.schedule();
  store.stop();
  const cards = Object.entries(store.progress.value.cards).map(([card, { reviews, memory }]) => {
    if (!memory) throw new Error(`${card} has no day`);
    return [card, reviews, memory.at + memory.interval * 86_400] as [string, number, number];
  });
  return { ids: events.map(({ id }) => id).sort(), cards: cards.sort(([a], [b]) => (a < b ? -1 : 1)) };
}

Object.assign(globalThis, { appendMany, countReadable, lookBack });
