import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const BUILDS = fileURLToPath(new URL('../../../.output', import.meta.url));
const SOURCE = fileURLToPath(new URL('../pages/appender.ts', import.meta.url));

interface AppenderOptions {
  of?: 'chrome-mv3' | 'firefox-mv3';
  /** Sites that the user has allowed: no test can click the browser's own question. */
  allowed?: string[];
}

/**
 * A copy of the built extension with one page more, `appender.html`, on which a test can call the product's own log:
 * through the real storage and the real locks, and faster than any hand could click.
 */
export async function writeAppender(options: AppenderOptions = {}): Promise<{ extension: string; remove(): void }> {
  const { of = 'chrome-mv3', allowed } = options;
  const extension = mkdtempSync(join(tmpdir(), 'starboard-appender-'));
  cpSync(join(BUILDS, of), extension, { recursive: true });
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: extension,
      emptyOutDir: false,
      lib: { entry: SOURCE, formats: ['es'], fileName: () => 'appender.js' },
    },
  });
  const page = '<!doctype html><title>appender</title><script type="module" src="/appender.js"></script>';
  writeFileSync(join(extension, 'appender.html'), page);
  if (allowed) allow(join(extension, 'manifest.json'), allowed);
  return { extension, remove: () => rmSync(extension, { recursive: true, force: true }) };
}

function allow(file: string, hosts: string[]): void {
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
}
