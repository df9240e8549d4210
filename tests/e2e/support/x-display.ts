import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { onPath } from '../../../scripts/browsers.mjs';
import { parseCombination } from './keys';
import { killAtExit } from './processes';
import { until } from './until';

/** A screen of its own, where keys arrive as from a keyboard: the only way to an extension's shortcuts in Chromium. */
export interface XDisplay {
  /** For the environment variable DISPLAY. */
  readonly name: string;
  /** Presses a key combination in the newest window. */
  press(combination: string): void;
  /** Presses it in the window that has the focus, which may be a question of the browser's own. */
  pressHere(combination: string): void;
  stop(): void;
}

/** Whether this machine has Xvfb and xdotool; specs that need shortcuts in Chromium skip without them. */
export function canStartDisplay(): boolean {
  return onPath('Xvfb') !== null && onPath('xdotool') !== null;
}

export async function startDisplay(): Promise<XDisplay> {
  const server = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1280x800x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const forget = killAtExit(server);
  const name = `:${await firstLine(server)}`;
  const tool = (...args: string[]) => {
    const done = spawnSync('xdotool', args, { env: { ...process.env, DISPLAY: name }, encoding: 'utf8' });
    if (done.status !== 0) throw new Error(`xdotool ${args.join(' ')}: ${done.stderr}`);
    return done.stdout.trim();
  };
  return {
    name,
    press: (combination) => {
      const window = tool('search', '--sync', '--onlyvisible', '--class', '.').split('\n').at(-1) ?? '';
      tool('windowfocus', '--sync', window);
      tool('key', toX(combination));
    },
    pressHere: (combination) => void tool('key', toX(combination)),
    stop: () => {
      forget();
      server.kill();
    },
  };
}

async function firstLine(server: ChildProcess): Promise<string> {
  const lines: string[] = [];
  if (server.stdout) createInterface({ input: server.stdout }).on('line', (line) => lines.push(line));
  return until('Xvfb to start', () => lines[0]);
}

const X_NAMES: Record<string, string> = { Control: 'ctrl', Shift: 'shift', Alt: 'alt', Meta: 'super', Enter: 'Return' };

function toX(combination: string): string {
  const { modifiers, key } = parseCombination(combination);
  const letter = key.length === 1 ? key.toLowerCase() : key;
  return [...modifiers, letter].map((name) => X_NAMES[name] ?? name).join('+');
}
