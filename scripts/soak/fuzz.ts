import { spawnSync } from 'node:child_process';

const TESTS = ['tests/property/sync-codec.test.ts', 'tests/integration/backup.test.ts'];
/** In each of the two properties of either file: a hundred thousand segments, and as many files. */
const RUNS = 50_000;

/** The tests that read malformed segments and files, each with many more of them. */
export function soakFuzz(say: (line: string) => void): string[] {
  say(`${2 * RUNS} malformed segments and ${2 * RUNS} malformed files`);
  const args = ['vitest', 'run', '--project', 'unit', ...TESTS];
  const { status } = spawnSync('npx', args, { env: { ...process.env, FUZZ_RUNS: String(RUNS) }, stdio: 'inherit' });
  return status === 0 ? [] : ['A malformed segment or file was not told for what it is; the test above names it.'];
}
