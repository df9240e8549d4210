import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { type Chromium, launchChromium } from '../../tests/e2e/support/chromium';

const SETTLE_MS = 250;
/** Openings before counting: the first ones pay for the browser's own warming up. */
const WARM_UP = 2;

export interface Opening {
  /** Median over pairs of (largest paint of the page ÷ largest paint of a blank extension page opened next to it). */
  paintRatio: number;
  /** Heap after a forced collection, median above the blank page's, MB. */
  heapMb: number;
  /** Lower and upper quartile of the ratio. */
  spread: string;
}

interface Sample {
  paint: number;
  heap: number;
}

/** Opens the page and a blank one in turn, in one browser. Milliseconds never leave here: only ratios mean anything. */
export async function measureOpening(
  build: string,
  page: string,
  runs: number,
  prepare?: (chromium: Chromium) => Promise<void>,
): Promise<Opening> {
  const blank = blankExtension();
  const chromium = await launchChromium({ extension: build });
  try {
    await prepare?.(chromium);
    const blankId = await chromium.browser.installExtension(blank);
    const pairs: { page: Sample; blank: Sample }[] = [];
    for (let run = 0; run < runs + WARM_UP; run++) {
      const before = await open(chromium.browser, `chrome-extension://${blankId}/blank.html`);
      const after = await open(chromium.browser, `${chromium.origin}/${page}`);
      if (run >= WARM_UP) pairs.push({ page: after, blank: before });
    }
    const ratios = pairs.map((pair) => pair.page.paint / pair.blank.paint).sort((a, b) => a - b);
    const at = (share: number) => ratios[Math.floor(ratios.length * share)] ?? Number.NaN;
    const heaps = pairs.map((pair) => pair.page.heap - pair.blank.heap).sort((a, b) => a - b);
    return {
      paintRatio: at(0.5),
      heapMb: (heaps[heaps.length >> 1] ?? Number.NaN) / 1e6,
      spread: `${at(0.25).toFixed(2)} to ${at(0.75).toFixed(2)}`,
    };
  } finally {
    await chromium.close();
    rmSync(blank, { recursive: true, force: true });
  }
}

/** It has a worker too, or its first page alone would pay for starting the extension's process. */
function blankExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'starboard-blank-'));
  const manifest = { manifest_version: 3, name: 'blank', version: '1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'worker.js'), '');
  writeFileSync(join(folder, 'blank.html'), '<!doctype html><title>blank</title><p>blank</p>');
  return resolve(folder);
}

async function open(browser: Browser, url: string): Promise<Sample> {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(() => {
    const paints = globalThis as unknown as { largestPaint: number };
    paints.largestPaint = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) paints.largestPaint = entry.startTime;
    }).observe({ type: 'largest-contentful-paint', buffered: true });
  });
  await tab.goto(url, { waitUntil: 'load' });
  // Long enough for the last paint of a page that reads storage; the measure itself is the browser's, not this wait.
  await new Promise((done) => setTimeout(done, SETTLE_MS));
  const paint = await tab.evaluate(() => (globalThis as unknown as { largestPaint: number }).largestPaint);
  const session = await tab.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await tab.close();
  return { paint, heap: usedSize };
}
