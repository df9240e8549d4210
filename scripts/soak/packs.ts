import { seededRandom } from '../../tests/support/memory-outside';
import { mutantPack } from '../../tests/support/pack-mutants';
import { readAnything } from '../../tests/support/pack-reading';

const MUTANTS = Number(process.env['PACK_MUTANTS'] ?? 50_000);
const MOST_SHOWN = 20;

/** Reads 50,000 packs that something happened to, and gives what was wrong with any. `PACK_SEED=…` tries others, `PACK_MUTANTS=…` more or fewer. */
export function soakPacks(say: (line: string) => void): string[] {
  const random = seededRandom(Number(process.env['PACK_SEED'] ?? 1));
  const kinds = { faults: 0, pack: 0, scenario: 0 };
  const wrong: string[] = [];
  let slowest = 0;
  for (let mutant = 1; mutant <= MUTANTS && wrong.length < MOST_SHOWN; mutant++) {
    const text = mutantPack(random);
    const started = performance.now();
    const read = readAnything(text);
    slowest = Math.max(slowest, performance.now() - started);
    if (read.reading) kinds[read.reading.kind]++;
    wrong.push(...read.wrong.map((what) => `mutant ${mutant}: ${what}`));
    if (mutant % 5000 === 0) say(`packs: ${mutant} of ${MUTANTS}`);
  }
  say(`packs: ${JSON.stringify(kinds)}, the slowest took ${Math.round(slowest)} ms, ${wrong.length} wrong`);
  return wrong;
}
