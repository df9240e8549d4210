import { describe, expect, it } from 'vitest';
import { seededRandom } from '../support/memory-outside';
import { mutantPack } from '../support/pack-mutants';
import { readAnything } from '../support/pack-reading';

/** As many as take a quarter of a minute; `npm run soak` reads 50,000. */
const MUTANTS = 1500;

describe('a text that something happened to', () => {
  it('is read without a crash: it fits, or each fault has a line and a sentence', () => {
    const random = seededRandom(20_261_129);
    const kinds = { faults: 0, pack: 0, scenario: 0 };
    for (let mutant = 0; mutant < MUTANTS; mutant++) {
      const text = mutantPack(random);
      const { reading, wrong } = readAnything(text);
      expect(wrong, `mutant ${mutant}:\n${text.slice(0, 2000)}`).toEqual([]);
      if (reading) kinds[reading.kind]++;
    }
    // Both sides must be there, or the mutants prove nothing.
    expect(kinds.faults).toBeGreaterThan(MUTANTS / 4);
    expect(kinds.pack + kinds.scenario).toBeGreaterThan(MUTANTS / 20);
  }, 120_000);
});
