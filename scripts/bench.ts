import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { measureDashboard } from './bench/dashboard';
import { fillLog } from './bench/history';
import { measureOpening } from './bench/opening';
import { measureRunning } from './bench/rehearsal';
import { measureSearch } from './bench/search';

const BUILD = '.output/chrome-mv3';

interface Row {
  what: string;
  value: number;
  unit: string;
  budget: number;
  peer: string;
}

/** Script that an entry page loads before anything is clicked: its own chunks and what they import statically. */
function openingScriptKb(page: string): number {
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    const source = readFileSync(join(BUILD, file), 'utf8');
    for (const [, found] of source.matchAll(/(?:from|import)\s*["'`](?:\.\/|\/chunks\/)([\w.-]+\.js)["'`]/g))
      visit(`chunks/${found}`);
  };
  const html = readFileSync(join(BUILD, page), 'utf8');
  for (const [, found] of html.matchAll(/(?:src|href)="\/(chunks\/[\w.-]+\.js)"/g)) if (found) visit(found);
  return gzipKb([...seen]);
}

function gzipKb(files: string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file))).length, 0) / 1000;
}

/** Content scripts in the manifest, and hosts the extension may act on unasked: what a page gets without being asked. */
function unaskedBytes(): number {
  const manifest = JSON.parse(readFileSync(join(BUILD, 'manifest.json'), 'utf8'));
  const files: string[] = (manifest.content_scripts ?? []).flatMap((one: { js?: string[]; css?: string[] }) => [
    ...(one.js ?? []),
    ...(one.css ?? []),
  ]);
  return (
    files.reduce((sum, file) => sum + statSync(join(BUILD, file)).size, 0) + (manifest.host_permissions ?? []).length
  );
}

const runs = Number(process.env['BENCH_RUNS'] ?? 15);
const popup = await measureOpening(BUILD, 'popup.html', runs);
const panel = await measureOpening(BUILD, 'sidepanel.html', runs);
const running = await measureRunning(BUILD);
const long = await measureOpening(BUILD, 'popup.html', runs, fillLog);
const search = measureSearch('content/packs');

const rows: Row[] = [
  { what: 'popup: largest paint ÷ blank', value: popup.paintRatio, unit: '×', budget: 1.5, peer: '2.7 to 4.3' },
  { what: 'panel: largest paint ÷ blank', value: panel.paintRatio, unit: '×', budget: 1.5, peer: '3.0' },
  {
    what: 'popup: script on opening, gzip',
    value: openingScriptKb('popup.html'),
    unit: 'kB',
    budget: 30,
    peer: '661 raw',
  },
  {
    what: 'panel: script on opening, gzip',
    value: openingScriptKb('sidepanel.html'),
    unit: 'kB',
    budget: 45,
    peer: '2,485 raw',
  },
  { what: 'background: script, gzip', value: gzipKb(['background.js']), unit: 'kB', budget: 12, peer: 'none' },
  {
    what: 'overlay: script put on a page, gzip',
    value: gzipKb(['overlay-host.js']),
    unit: 'kB',
    budget: 20,
    peer: 'none',
  },
  { what: 'popup: heap above blank', value: popup.heapMb, unit: 'MB', budget: 3, peer: '13 to 17' },
  { what: 'rehearsal running: of one core', value: running.corePercent, unit: '%', budget: 1, peer: 'none' },
  { what: 'rehearsal, an hour: heap growth', value: running.heapGrowthKb, unit: 'kB', budget: 100, peer: 'none' },
  { what: 'search, 5,000 scenarios, p95', value: search.p95, unit: 'ms', budget: 5, peer: 'MiniSearch 793' },
  {
    what: 'opening, 100,000 events ÷ none',
    value: long.paintRatio / popup.paintRatio,
    unit: '×',
    budget: 1.2,
    peer: 'none',
  },
  { what: 'page without overlay: injected', value: unaskedBytes(), unit: 'B', budget: 0, peer: 'none' },
];

console.log(`${readdirSync(BUILD).length} files in the build; ${runs} pairs of openings, medians`);
for (const { what, value, unit, budget, peer } of rows) {
  const verdict = value <= budget ? 'ok' : 'OVER';
  console.log(
    `${verdict.padEnd(5)}${what.padEnd(34)}${value.toFixed(2).padStart(8)} ${unit.padEnd(3)} budget ${String(budget).padEnd(4)} peer ${peer}`,
  );
}
console.log(
  `the overlay's card, in a frame of its own, opens with ${openingScriptKb('overlay.html').toFixed(1)} kB gzip`,
);
console.log(`spread of the paint ratio: popup ${popup.spread}, panel ${panel.spread}`);
for (const { events, firstMs, allMs, longestTaskMs } of await measureDashboard(BUILD, 5)) {
  const times = `first plots ${Math.round(firstMs)} ms, all ${Math.round(allMs)} ms, longest task ${Math.round(longestTaskMs)} ms`;
  console.log(`dashboard, ${events} events: ${times}`);
}
if (rows.some(({ value, budget }) => value > budget)) process.exitCode = 1;
