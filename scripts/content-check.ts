import { readFileSync } from 'node:fs';
import { checkLibrary } from '../lib/build/library/check-library';
import { openDictionary } from '../lib/build/library/spelling';
import { readPacks } from '../lib/build/packs';
import { readMarkedYaml } from '../lib/domain/scenario/marked-yaml';

const ROOT = 'content/packs';

/** Lists every fault of the content, one a line, or says how much is there. */
try {
  const packs = readPacks(ROOT);
  const faults = checkLibrary(ROOT, packs, openDictionary());
  const finders = new Map(faults.map(({ file }) => [file, readMarkedYaml(readFileSync(file, 'utf8')).lineOf]));
  for (const { file, path, message } of faults)
    console.error(`${file}:${finders.get(file)?.(path) ?? 1} ${path.join('.')}: ${message}`);
  for (const { manifest, scenarios } of packs)
    console.log(`${manifest.name}: ${scenarios.length} scenario(s), fit and consistent in themselves`);
  console.log(`The library as a whole: ${faults.length === 0 ? 'no faults' : `${faults.length} fault(s), see above`}`);
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
