import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters } from 'node:util';
import type { BrowserName } from './browsers.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const BUILDS = {
  chromium: { folder: '.output/chrome-mv3', args: ['build'] },
  firefox: { folder: '.output/firefox-mv3', args: ['build', '-b', 'firefox', '--mv3'] },
};

/** What the build is made of. */
const SOURCES = [
  ...['components', 'content', 'entrypoints', 'lib', 'locales', 'public'],
  ...['package-lock.json', 'tsconfig.json', 'wxt.config.ts'],
];

/** Builds the extension for a browser if there is no build or a source is newer, and returns the folder to load. */
export function ensureBuild(browser: BrowserName): string {
  const { folder, args } = BUILDS[browser];
  const manifest = join(ROOT, folder, 'manifest.json');
  if (!existsSync(manifest) || changedAt(SOURCES) > statSync(manifest).mtimeMs) {
    const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
    // Started by tests, it would be a build for tests.
    const plain = { ...process.env, CI: '1', NO_COLOR: '1', NODE_ENV: 'production' };
    const options = { cwd: ROOT, env: plain, encoding: 'utf8' } as const;
    const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, ...args], options);
    if (status !== 0) throw new Error(`The build for ${browser} failed:\n${withoutSpinner(stdout + stderr)}`);
  }
  return join(ROOT, folder);
}

function withoutSpinner(output: string): string {
  const lines = stripVTControlCharacters(output).split('\n');
  return lines.filter((line) => !/[\u2800-\u28ff]/.test(line)).join('\n');
}

/** The newest change in milliseconds. A folder changes when a file in it goes. */
function changedAt(paths: string[]): number {
  return Math.max(0, ...paths.flatMap(listWithin).map((path) => statSync(path).mtimeMs));
}

function listWithin(path: string): string[] {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  if (!statSync(full).isDirectory()) return [full];
  return [full, ...readdirSync(full).flatMap((name) => listWithin(join(path, name)))];
}
