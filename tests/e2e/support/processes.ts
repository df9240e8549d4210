import { type ChildProcess, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** SIGKILLs a process and its children, and waits until it is gone. It must have been spawned `detached` on POSIX. */
export async function killTree(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  const gone = once(child, 'exit');
  signalTree(child);
  await gone;
}

/** Waits for a process that was asked to end, and kills it when it does not. */
export async function endOrKill(child: ChildProcess, graceMs = 5_000): Promise<void> {
  if (hasEnded(child)) return;
  const gone = once(child, 'exit');
  const impatience = setTimeout(() => signalTree(child), graceMs);
  await gone;
  clearTimeout(impatience);
}

/** Whatever ends Node ends the browser too. Returns how to forget it. */
export function killAtExit(child: ChildProcess): () => void {
  const end = () => {
    if (!hasEnded(child)) signalTree(child);
  };
  process.once('exit', end);
  return () => process.off('exit', end);
}

export interface Profile {
  readonly folder: string;
  /** Removes the folder if the harness made it. */
  discard(): void;
}

/** The caller's profile folder, or a temporary one. */
export function useProfile(kept: string | undefined, prefix: string): Profile {
  const folder = kept ? resolve(kept) : mkdtempSync(join(tmpdir(), prefix));
  return {
    folder,
    discard: () => {
      if (!kept) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

function signalTree(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(child.pid), '/T', '/F']);
  else {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      child.kill('SIGKILL'); // it leads no group of its own
    }
  }
}
