import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** A copy of the built extension with one page more, `scheduled.html`: the dashboard over a schedule of the test's own. */
export async function writeScheduled(): Promise<{ extension: string; remove(): void }> {
  const extension = mkdtempSync(join(tmpdir(), 'starboard-scheduled-'));
  cpSync(join(ROOT, '.output/chrome-mv3'), extension, { recursive: true });
  const page =
    '<!doctype html><html lang="en"><head><meta name="viewport" content="width=device-width"><title>scheduled</title>';
  const parts =
    '<link rel="stylesheet" href="/scheduled.css"></head><body><script type="module" src="/scheduled.js"></script>';
  await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    resolve: {
      alias: {
        '#i18n': join(ROOT, '.wxt/i18n'),
        '@': ROOT,
        'webextension-polyfill': join(ROOT, 'lib/platform/native-browser.ts'),
      },
    },
    build: {
      outDir: extension,
      emptyOutDir: false,
      lib: {
        entry: join(ROOT, 'tests/e2e/pages/scheduled.tsx'),
        formats: ['es'],
        fileName: () => 'scheduled.js',
        cssFileName: 'scheduled',
      },
    },
  });
  writeFileSync(join(extension, 'scheduled.html'), page + parts);
  return { extension, remove: () => rmSync(extension, { recursive: true, force: true }) };
}
