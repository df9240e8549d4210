import type { Page } from 'puppeteer-core';
import { launchChromium } from '../../tests/e2e/support/chromium';
import { seedHistory } from '../seed';

/** Seeded, this is a little over 100,000 events. */
const LONG = { days: 1000, cards: 124 };

export interface DashboardOpening {
  events: number;
  /** Milliseconds from navigation to the first plots, and to the last; medians. */
  firstMs: number;
  allMs: number;
  /** The longest the page was kept from answering, in any opening. */
  longestTaskMs: number;
}

interface Marks {
  first: number;
  all: number;
  longest: number;
}

/** Opens the dashboard over no history and over a long one. The fold is there already, as on every opening but the first. */
export async function measureDashboard(build: string, runs: number): Promise<DashboardOpening[]> {
  const chromium = await launchChromium({ extension: build });
  try {
    const seeder = await chromium.extensionPage('popup.html');
    const found: DashboardOpening[] = [];
    for (const wish of [{ days: 0 }, LONG]) {
      const events = await seedHistory(seeder, { ...wish, endsAt: Math.floor(Date.now() / 1000) });
      const marks: Marks[] = [];
      for (let run = 0; run <= runs; run++) {
        const tab = await chromium.browser.newPage();
        marks.push(await open(tab, `${chromium.origin}/dashboard.html`));
        await tab.close();
      }
      const counted = marks.slice(1);
      found.push({
        events,
        firstMs: median(counted.map(({ first }) => first)),
        allMs: median(counted.map(({ all }) => all)),
        longestTaskMs: Math.max(...counted.map(({ longest }) => longest)),
      });
    }
    return found;
  } finally {
    await chromium.close();
  }
}

async function open(tab: Page, url: string): Promise<Marks> {
  await tab.evaluateOnNewDocument(() => {
    const marks = { first: 0, all: 0, longest: 0 };
    Object.assign(globalThis, { marks });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) marks.longest = Math.max(marks.longest, duration);
    }).observe({ type: 'longtask', buffered: true });
    new MutationObserver(() => {
      const plots = document.querySelectorAll('.plot').length;
      if (plots > 0) marks.first ||= performance.now();
      if (plots > 4) marks.all ||= performance.now();
    }).observe(document, { subtree: true, childList: true });
  });
  await tab.goto(url);
  await tab.waitForFunction(() => (globalThis as unknown as { marks: Marks }).marks.all > 0, { timeout: 60_000 });
  return tab.evaluate(() => (globalThis as unknown as { marks: Marks }).marks);
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
