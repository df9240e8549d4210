import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface ByteRow {
  what: string;
  /** kB (1,000 bytes), each file compressed by itself as a store's package does. */
  kB: number;
  budget: number;
}

/** Script of each page before anything is clicked, and of what runs beside the pages. */
export function scriptSizes(build: string): ByteRow[] {
  /** Each tab of the panel is a file, loaded with it when it is the one that was open last. */
  const panelAt = (tab: string) => gzipKb(build, openingScripts(build, 'sidepanel.html', [tab]));
  return [
    { what: 'popup: script on opening, gzip', kB: gzipKb(build, openingScripts(build, 'popup.html')), budget: 30 },
    { what: 'panel: script on opening, gzip', kB: panelAt('WalkthroughMode'), budget: 45 },
    { what: 'panel: opened at a rehearsal, gzip', kB: panelAt('RehearseMode'), budget: 45 },
    // Cards, their schedule and the choice of the next one come on top of the panel itself.
    { what: 'panel: opened at a quiz, gzip', kB: panelAt('ScenarioQuiz'), budget: 50 },
    { what: 'background: script, gzip', kB: gzipKb(build, ['background.js']), budget: 12 },
    { what: 'overlay: script put on a page, gzip', kB: gzipKb(build, ['overlay-host.js']), budget: 20 },
    {
      what: 'overlay: with its card, gzip',
      kB: gzipKb(build, [...openingScripts(build, 'overlay.html'), 'overlay-host.js']),
      budget: 20,
    },
  ];
}

/** Content scripts in the manifest, and hosts the extension may act on unasked: what a page gets without being asked. */
export function unaskedBytes(build: string): number {
  const manifest = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  const files: string[] = (manifest.content_scripts ?? []).flatMap((one: { js?: string[]; css?: string[] }) => [
    ...(one.js ?? []),
    ...(one.css ?? []),
  ]);
  const bytes = files.reduce((sum, file) => sum + statSync(join(build, file)).size, 0);
  return bytes + (manifest.host_permissions ?? []).length;
}

/** The page's own scripts, the chunks of these names, and all that they import statically. */
function openingScripts(build: string, page: string, chunkNames: string[] = []): string[] {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(join(build, file), 'utf8');
    for (const [, found] of source.matchAll(/(?:from|import)\s*["'`](?:\.\/|\/chunks\/)([\w.-]+\.js)["'`]/g))
      visit(`chunks/${found}`);
  };
  const html = readFileSync(join(build, page), 'utf8');
  for (const [, found] of html.matchAll(/(?:src|href)="\/([\w./-]+\.js)"/g)) if (found) visit(found);
  const chunks = readdirSync(join(build, 'chunks'));
  for (const name of chunkNames) {
    const file = chunks.find((one) => one.startsWith(`${name}-`) && one.endsWith('.js'));
    if (!file) throw new Error(`no chunk ${name} in ${build}`);
    visit(`chunks/${file}`);
  }
  return [...seen];
}

function gzipKb(build: string, files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(build, file))).length, 0) / 1000;
}
