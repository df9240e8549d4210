import { openAnew } from '../../tests/e2e/support/open-anew';
import { seedHistory } from '../seed';
import type { Screen } from './screen';

/** The dashboard over a history of so many days, up to now. It replaces what was stored. */
const dashboard = (days: number): Screen => ({
  name: `dashboard-${days}-days`,
  page: 'dashboard.html',
  widths: [252, 1280],
  prepare: async (page) => {
    await seedHistory(page, { days, endsAt: Math.floor(Date.now() / 1000) });
    await openAnew(page);
    await page.waitFor('region', 'Phrases left out', 30_000);
    if (days > 0) await page.waitForValue("document.querySelector('.time-chart canvas') !== null");
  },
});

/** Plots over histories of every length, their tables, and the settings. */
export const DASHBOARD_SCREENS: Screen[] = [
  ...[0, 1, 60, 1000].map(dashboard),
  {
    name: 'dashboard-tables',
    page: 'dashboard.html',
    widths: [252, 1280],
    prepare: async (page) => {
      await dashboard(60).prepare?.(page);
      await page.evaluate("document.querySelectorAll('.plot > footer > button').forEach((one) => one.click())");
      await page.waitFor('button', 'Show as plot');
    },
  },
  {
    name: 'dashboard-settings',
    page: 'dashboard.html',
    widths: [252, 1280],
    prepare: async (page) => {
      await dashboard(60).prepare?.(page);
      await page.evaluate(
        `chrome.storage.local.get('log/00000002').then((all) => chrome.storage.local.set({ 'log/00000002': { ...all['log/00000002'], sum: 'not the sum' } }))`,
      );
      await openAnew(page, 'settings');
      await page.waitFor('heading', 'Your history');
      await page.waitFor('button', 'Save a copy of log/00000002');
    },
  },
];
