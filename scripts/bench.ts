import { readdirSync } from 'node:fs';
import { scriptSizes, unaskedBytes } from './bench/bytes';
import { measureDashboard } from './bench/dashboard';
import { fillLog } from './bench/history';
import { measureMerge } from './bench/merge';
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

const PEERS: Record<string, string> = {
  'popup: script on opening, gzip': '661 raw',
  'panel: script on opening, gzip': '2,485 raw',
};

const runs = Number(process.env['BENCH_RUNS'] ?? 15);
const popup = await measureOpening(BUILD, 'popup.html', runs);
const panel = await measureOpening(BUILD, 'sidepanel.html', runs);
const running = await measureRunning(BUILD);
const long = await measureOpening(BUILD, 'popup.html', runs, fillLog);
const search = measureSearch('content/packs');

const rows: Row[] = [
  { what: 'popup: largest paint ÷ blank', value: popup.paintRatio, unit: '×', budget: 1.5, peer: '2.7 to 4.3' },
  { what: 'panel: largest paint ÷ blank', value: panel.paintRatio, unit: '×', budget: 1.5, peer: '3.0' },
  ...scriptSizes(BUILD).map(({ what, kB, budget }) => ({
    what,
    value: kB,
    unit: 'kB',
    budget,
    peer: PEERS[what] ?? 'none',
  })),
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
  { what: 'merge, two logs of 100,000 events', value: measureMerge(), unit: 'ms', budget: 300, peer: 'none' },
  { what: 'page without overlay: injected', value: unaskedBytes(BUILD), unit: 'B', budget: 0, peer: 'none' },
];

console.log(`${readdirSync(BUILD).length} files in the build; ${runs} pairs of openings, medians`);
for (const { what, value, unit, budget, peer } of rows) {
  const verdict = value <= budget ? 'ok' : 'OVER';
  console.log(
    `${verdict.padEnd(5)}${what.padEnd(34)}${value.toFixed(2).padStart(8)} ${unit.padEnd(3)} budget ${String(budget).padEnd(4)} peer ${peer}`,
  );
}
console.log(`spread of the paint ratio: popup ${popup.spread}, panel ${panel.spread}`);
for (const { events, firstMs, allMs, longestTaskMs } of await measureDashboard(BUILD, 5)) {
  const times = `first plots ${Math.round(firstMs)} ms, all ${Math.round(allMs)} ms, longest task ${Math.round(longestTaskMs)} ms`;
  console.log(`dashboard, ${events} events: ${times}`);
}
if (rows.some(({ value, budget }) => value > budget)) process.exitCode = 1;
