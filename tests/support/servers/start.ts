import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface DavServer {
  /** With a slash at its end. */
  address: string;
  /** Where its files are. */
  files: string;
  stop(): Promise<void>;
}

export const USER = 'ada';
/** A colon and letters beyond Latin-1: both have broken clients. */
export const PASSWORD = 'pass:wörd ✓';

/** Why the tests over it are skipped, or nothing when they can run. */
export function missing(program: string): string | undefined {
  const { error } = spawnSync(program, ['-v'], { stdio: 'ignore' });
  return error ? `${program} is not installed here; npm test brings it on Debian as root` : undefined;
}

export function makeFolder(): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'starboard-dav-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}

/** Starts a program and resolves when `address` answers anything. Rejects with what it said when it ends before that. */
export async function startProgram(program: string, args: string[], address: string): Promise<ChildProcess> {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  child.stdout.on('data', (data) => (said += String(data)));
  child.stderr.on('data', (data) => (said += String(data)));
  const ended = new Promise<never>((_, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}: ${said}`)));
  });
  await Promise.race([ended, untilItAnswers(address)]);
  ended.catch(() => undefined);
  return child;
}

export function stopProgram(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

async function untilItAnswers(address: string): Promise<void> {
  for (const deadline = Date.now() + 20_000; ; ) {
    const answer = await fetch(address).then(
      (response) => response.body?.cancel().then(() => true) ?? true,
      () => false,
    );
    if (answer) return;
    if (Date.now() > deadline) throw new Error(`no answer from ${address}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
