import { describe, expect, it } from 'vitest';
import { holdsForHistories } from '../support/sync/battery';
import { MUTANTS } from '../support/sync/mutants';
import { Broken } from '../support/sync/user';

/** At most: the first that shows the mistake is the last. It takes some 10, of the rarest mistake some 200. */
const HISTORIES = 3000;
const SEED = Number(process.env['PROPERTY_SEED'] ?? 20_261_102);

describe('the battery finds out a core with', () => {
  it.each(MUTANTS)(
    '%s',
    async (_mistake, core) => {
      const failure = await failureOf(holdsForHistories(core(), HISTORIES, SEED, { shortens: false }));
      console.log(String(failure));
      expect(failure).toBeInstanceOf(Broken);
    },
    300_000,
  );
});

/** What the history that failed has shown. */
async function failureOf(verdict: Promise<void>): Promise<unknown> {
  try {
    await verdict;
  } catch (error) {
    return error instanceof Error ? error.cause : error;
  }
}
