import { appendDeeds, readJournal } from '../../../lib/app/journal';
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

Object.assign(globalThis, { appendMany, countReadable });
