import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type ServedPage, serveFolder } from '../../../scripts/static-server';
import { endOrKill, killAtExit } from './processes';
import { until } from './until';

/** As strict as the strictest real call sites: whatever gets into this page had the browser's leave. */
const CALL_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * Serves a video call of the browser with itself, from its fake camera. `document.body.dataset.state` is `live` once pictures
 * arrive and `failed: …` if they cannot; `dataset.frames` counts those that arrived.
 */
export function serveCall(): Promise<ServedPage> {
  const folder = fileURLToPath(new URL('../pages/call', import.meta.url));
  return serveFolder(folder, { 'content-security-policy': CALL_POLICY });
}

/** Serves pages that mean an overlay no good: `reset.html`, `remover.html`, `listener.html`, and the harmless `screen.html`. */
export function serveHostile(headers: Record<string, string> = {}): Promise<ServedPage> {
  return serveFolder(fileURLToPath(new URL('../pages/hostile', import.meta.url)), headers);
}

/** What a page sends that isolates itself, as call sites do for the sake of their codecs. */
export const ISOLATED = {
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-opener-policy': 'same-origin',
};

/** Serves the page that `npm start` opens: notes for a call. */
export function serveSample(): Promise<ServedPage> {
  return serveFolder(fileURLToPath(new URL('../../../scripts/sample-page', import.meta.url)));
}

const NOTES: Record<string, string> = {
  'Interview notes':
    'Stories to practise:\n\n* [[Dropped webhooks]]\n* [[Slow checkout]]\n\nMonday: phone screen at 10.',
  'Dropped webhooks':
    "''Situation.'' One partner's webhooks went missing for a week.\n\n''Result.'' 0 lost since March.",
  'Slow checkout': "''Task.'' Bring the 95th percentile under a second before the sale.",
};

/** Serves a TiddlyWiki of interview notes that saves what is typed. It lives in a temporary folder, gone at `close`. */
export async function serveWiki(): Promise<ServedPage> {
  const folder = mkdtempSync(join(tmpdir(), 'starboard-wiki-'));
  writeWiki(folder);
  const program = createRequire(import.meta.url).resolve('tiddlywiki/tiddlywiki.js');
  const child = spawn(process.execPath, [program, folder, '--listen', 'port=0', 'host=127.0.0.1'], {
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const forget = killAtExit(child);
  const said: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => said.push(line));
  const url = await until('TiddlyWiki to listen', () => /Serving on (http:\S+)/.exec(said.join('\n'))?.[1]);
  return {
    url: `${url}/`,
    close: async () => {
      child.kill();
      await endOrKill(child);
      forget();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function writeWiki(folder: string): void {
  const info = {
    description: 'Interview notes',
    plugins: ['tiddlywiki/tiddlyweb', 'tiddlywiki/filesystem'],
    themes: ['tiddlywiki/vanilla', 'tiddlywiki/snowwhite'],
  };
  writeFileSync(join(folder, 'tiddlywiki.info'), JSON.stringify(info));
  mkdirSync(join(folder, 'tiddlers'));
  const tiddlers = { ...NOTES, '$:/SiteTitle': 'Interview notes', '$:/DefaultTiddlers': '[[Interview notes]]' };
  Object.entries(tiddlers).forEach(([title, text], index) => {
    writeFileSync(join(folder, 'tiddlers', `${index}.tid`), `title: ${title}\n\n${text}\n`);
  });
}
