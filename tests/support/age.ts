import { spawn, spawnSync } from 'node:child_process';

/** Why the tests over it are skipped, or nothing when they can run. */
export function missingAge(): string | undefined {
  const here = (program: string) => !spawnSync(program, ['--version'], { stdio: 'ignore' }).error;
  return here('age') && here('script') ? undefined : 'age or script is not installed here';
}

/** Runs `age` on a terminal of its own, the only place it takes a passphrase from, and answers each question with it. */
export function runAge(args: string[], passphrase: string): Promise<void> {
  const command = ['age', ...args.map((arg) => `'${arg}'`)].join(' ');
  const child = spawn('script', ['-qec', command, '/dev/null'], { stdio: ['pipe', 'pipe', 'inherit'] });
  let said = '';
  let answered = 0;
  child.stdout.on('data', (data) => {
    said += String(data);
    const asked = said.match(/passphrase[^:\n]*:/gi)?.length ?? 0;
    for (; answered < asked; answered++) child.stdin.write(`${passphrase}\n`);
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`age ended with ${code}: ${said}`))));
  });
}
