import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));
const SOURCE = fileURLToPath(new URL('../pages/appender.ts', import.meta.url));

/**
 * A copy of the built extension with one page more, `appender.html`, on which a test can call the product's own log:
 * through the real storage and the real locks, and faster than any hand could click.
 */
export async function writeAppender(): Promise<{ extension: string; remove(): void }> {
  const extension = mkdtempSync(join(tmpdir(), 'starboard-appender-'));
  cpSync(BUILD, extension, { recursive: true });
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
  return { extension, remove: () => rmSync(extension, { recursive: true, force: true }) };
}
