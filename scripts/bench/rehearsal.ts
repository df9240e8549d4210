import { launchChromium } from '../../tests/e2e/support/chromium';
import type { ChromiumSurface } from '../../tests/e2e/support/chromium-surface';

const WATCHED_SECONDS = 20;
const HOUR_MS = 3_600_000;
const SCENARIO = 'amazon-leadership-principles/dropped-webhooks';

export interface RunningCost {
  /** Share of one core that the page's own tasks take while a rehearsal runs, percent. */
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
    await panel.click('button', 'Start');
    await panel.waitFor('timer', 'Step time');
    return { corePercent: await corePercent(panel), heapGrowthKb: await heapGrowth(panel) };
  } finally {
    await chromium.close();
  }
}

async function corePercent({ page }: ChromiumSurface): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await busy();
  await new Promise((done) => setTimeout(done, WATCHED_SECONDS * 1000));
  return (100 * ((await busy()) - before)) / WATCHED_SECONDS;
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
