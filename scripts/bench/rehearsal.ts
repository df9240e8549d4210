import { type Chromium, launchChromium } from '../../tests/e2e/support/chromium';
import type { ChromiumSurface } from '../../tests/e2e/support/chromium-surface';

const WATCHED_SECONDS = 20;
/** What opening a page leaves to do. */
const CALM_DOWN_MS = 3000;
const HOUR_MS = 3_600_000;
const SCENARIO = 'amazon-leadership-principles/dropped-webhooks';

export interface RunningCost {
  /** What a running rehearsal adds to the processor time of the whole browser, percent of one core. */
  corePercent: number;
  /** Heap after an hour of simulated time less the heap before, both after a forced collection, kB. */
  heapGrowthKb: number;
}

/** What a rehearsal costs that nobody touches. */
export async function measureRunning(build: string): Promise<RunningCost> {
  const chromium = await launchChromium({ extension: build });
  try {
    const panel = await chromium.extensionPage('sidepanel.html');
    const place = JSON.stringify({ version: 1, scenario: SCENARIO, mode: 'rehearse' });
    await panel.evaluate(`chrome.storage.local.set({ place: ${place} })`);
    await panel.waitFor('button', 'Start');
    const idle = await busySeconds(chromium);
    await panel.click('button', 'Start');
    await panel.waitFor('timer', 'Step time');
    const running = await busySeconds(chromium);
    const corePercent = (100 * Math.max(0, running - idle)) / WATCHED_SECONDS;
    return { corePercent, heapGrowthKb: await heapGrowth(panel) };
  } finally {
    await chromium.close();
  }
}

/**
 * Processor time of all processes of the browser while it is watched. Not the lengths of the page's tasks: those grow
 * when another program has the core.
 */
async function busySeconds({ browser }: Chromium): Promise<number> {
  const session = await browser.target().createCDPSession();
  const spent = async () => {
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  };
  await new Promise((done) => setTimeout(done, CALM_DOWN_MS));
  const before = await spent();
  await new Promise((done) => setTimeout(done, WATCHED_SECONDS * 1000));
  const after = await spent();
  await session.detach();
  return after - before;
}

async function heapGrowth({ page }: ChromiumSurface): Promise<number> {
  const session = await page.createCDPSession();
  const used = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const before = await used();
  const over = new Promise((done) => session.once('Emulation.virtualTimeBudgetExpired', done));
  await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: HOUR_MS });
  await over;
  return ((await used()) - before) / 1000;
}
