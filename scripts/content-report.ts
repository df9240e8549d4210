import { checkLibrary, sourcesOf } from '../lib/build/library/check-library';
import { rightLengths, rightPositions } from '../lib/build/library/right-options';
import { openDictionary } from '../lib/build/library/spelling';
import { readPacks } from '../lib/build/packs';
import { coverage } from './content-report/coverage';
import { lengths } from './content-report/lengths';
import { verdicts } from './content-report/verdicts';

const ROOT = 'content/packs';

/** What the library holds and how it measures up. Faults of single files end it at once; `content:check` names them. */
try {
  const packs = readPacks(ROOT);
  for (const pack of packs) {
    console.log(`\n# ${pack.manifest.name}\n\n## Coverage\n\n${coverage(pack)}`);
    console.log(`\n## Length and reading\n\n${lengths(pack)}`);
    console.log(`\n## Our own coach\n\n${verdicts(pack)}`);
  }
  const sources = sourcesOf(ROOT, packs);
  console.log(`\n# All packs\n`);
  console.log(`right option first, second, third, last in an export: ${rightPositions(sources).join(', ')}`);
  console.log(`right option longest, second, third, shortest: ${rightLengths(sources).join(', ')}`);
  const faults = checkLibrary(ROOT, packs, openDictionary()).length;
  console.log(
    `\n${sources.length} scenarios, ${faults === 0 ? 'no faults' : `${faults} fault(s): npm run content:check`}`,
  );
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
