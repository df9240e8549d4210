import { type Chromium, launchChromium } from '../../tests/e2e/support/chromium';
import type { ChromiumSurface } from '../../tests/e2e/support/chromium-surface';

const WATCHED_SECONDS = 30;
/** What opening a page leaves to do. */
const CALM_DOWN_MS = 5000;
/** Of simulated time: a run that nobody touches for twice as long ends itself. */
const UNTOUCHED_MS = 600_000;
const SLICES_AN_HOUR = 6;
const SCENARIO = 'amazon-leadership-principles/dropped-webhooks';

export interface RunningCost {
  /** What a running rehearsal adds to the processor time of the whole browser, percent of one core. */
  corePercent: number;
  /** Heap after an hour of simulated time less the heap before, both after a forced collection, kB. */
  heapGrowthKb: number;
}

/** What a rehearsal costs that is only looked at. */
export async function measureRunning(build: string): Promise<RunningCost> {
  return { corePercent: await processorShare(build), heapGrowthKb: await heapGrowth(build) };
}

async function processorShare(build: string): Promise<number> {
  const chromium = await launchChromium({ extension: build });
  try {
    const panel = await openReady(chromium);
    const idle = await busySeconds(chromium);
    await start(panel);
    return (100 * Math.max(0, (await busySeconds(chromium)) - idle)) / WATCHED_SECONDS;
  } finally {
    await chromium.close();
  }
}

// Not by its name: whoever asks for one name has the browser keep the accessibility tree from then on.
const START = "[...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === 'Start')";

async function openReady(chromium: Chromium): Promise<ChromiumSurface> {
  const panel = await chromium.extensionPage('sidepanel.html');
  const place = JSON.stringify({ version: 1, scenario: SCENARIO, mode: 'rehearse' });
  await panel.evaluate(`chrome.storage.local.set({ place: ${place} })`);
  await panel.waitForValue(`${START} !== undefined`);
  return panel;
}

async function start(panel: ChromiumSurface): Promise<void> {
  await panel.evaluate(`${START}.click()`);
  await panel.waitForValue("document.querySelector('.clock') !== null");
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

/** Without the engine's compilers: what they make of code that runs often is no growth that goes on. */
async function heapGrowth(build: string): Promise<number> {
  const chromium = await launchChromium({ extension: build, args: ['--js-flags=--jitless'] });
  try {
    const panel = await openReady(chromium);
    await start(panel);
    const session = await panel.page.createCDPSession();
    const used = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    const pass = async (slices: number) => {
      for (let slice = 0; slice < slices; slice++) {
        const over = new Promise((done) => session.once('Emulation.virtualTimeBudgetExpired', done));
        await session.send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: UNTOUCHED_MS });
        await over;
        await panel.evaluate("document.querySelector('.chip input').click()");
      }
    };
    // What is loaded late is then there.
    await pass(1);
    const before = await used();
    await pass(SLICES_AN_HOUR);
    return ((await used()) - before) / 1000;
  } finally {
    await chromium.close();
  }
}
