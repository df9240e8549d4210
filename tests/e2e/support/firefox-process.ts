import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { requireBrowser } from '../../../scripts/browsers.mjs';
import { until } from './until';

const START_MS = 45_000;

/** Quiet start, no traffic of its own, and add-on storage that outlives reinstalling. */
const PREFS = {
  'remote.active-protocols': 1,
  'browser.startup.page': 0,
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.sessionstore.resume_from_crash': false,
  'toolkit.startup.max_resumed_crashes': -1,
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  'media.peerconnection.ice.loopback': true,
};

interface StartOptions {
  profile: string;
  headless: boolean;
  prefs: Record<string, string | number | boolean>;
  args: string[];
}

/** Starts Firefox, and returns it with its BiDi address once it listens. */
export async function startFirefox(options: StartOptions): Promise<{ child: ChildProcess; endpoint: string }> {
  writePrefs(options.profile, { ...PREFS, ...options.prefs });
  const child = spawn(
    requireBrowser('firefox'),
    [
      ...(options.headless ? ['--headless'] : []),
      ...['--no-remote', '--profile', options.profile],
      ...['--remote-debugging-port=0', '--remote-allow-system-access'],
      ...['--width=1280', '--height=800'],
      ...options.args,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], detached: process.platform !== 'win32' },
  );
  let endpoint: string | undefined;
  const said: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => {
    if (said.length < 50) said.push(line);
    endpoint ??= /WebDriver BiDi listening on (ws:\S+)/.exec(line)?.[1];
  });
  child.once('error', (error) => said.push(error.message));
  const isDecided = () => endpoint !== undefined || child.exitCode !== null || child.pid === undefined;
  await until('Firefox to start', isDecided, START_MS).catch(() => child.kill('SIGKILL'));
  if (!endpoint) throw new Error(`Firefox did not start:\n${said.join('\n')}`);
  return { child, endpoint };
}

function writePrefs(profile: string, prefs: Record<string, string | number | boolean>): void {
  mkdirSync(profile, { recursive: true });
  const lines = Object.entries(prefs).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}
