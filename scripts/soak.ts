import { soakFuzz } from './soak/fuzz';
import { soakPacks } from './soak/packs';
import { soakSync } from './soak/sync';

/** The long versions of tests that `npm test` has time for a part of. Names may be given to run only some. */
const SOAKS: Record<string, (say: (line: string) => void) => string[] | Promise<string[]>> = {
  fuzz: soakFuzz,
  packs: soakPacks,
  sync: soakSync,
};

const wanted = process.argv.slice(2);
for (const [name, soak] of Object.entries(SOAKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const wrong = await soak(console.log);
  for (const line of wrong) console.error(line);
  if (wrong.length > 0) process.exitCode = 1;
}
