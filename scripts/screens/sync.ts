import { openAnew } from '../../tests/e2e/support/open-anew';
import type { Surface } from '../../tests/e2e/support/surface';
import type { Screen } from './screen';

const DONE = { saved: true, received: 0, sent: 0, left: 0, damaged: 0, newer: 0, removed: 0, renewed: false };

/** The section after a few syncs with both places. */
async function synced(page: Surface, fault?: string): Promise<void> {
  const now = Math.floor(Date.now() / 1000);
  const entries = [
    { place: 'browser', at: now - 40, took: 31, result: { ...DONE, received: 12, sent: 3 } },
    {
      place: 'webdav',
      at: now - 200,
      took: 212,
      result: fault ? { ...DONE, saved: false, fault, detail: '401' } : { ...DONE, sent: 15 },
    },
  ];
  const replicas = [
    { replica: 'k3v9x2aa', events: 318, newestAt: now - 200, segments: 2 },
    { replica: 'p0q7m4bb', events: 96, newestAt: now - 86_400 * 3, segments: 1 },
  ];
  const stored = {
    'sync/settings': {
      version: 1,
      browser: false,
      server: { address: 'https://cloud.example/dav/starboard', user: 'ana', password: 'x' },
    },
    'sync/log': { version: 1, entries, replicas: { webdav: replicas } },
  };
  await page.evaluate(`chrome.storage.local.set(${JSON.stringify(stored)})`);
  await page.evaluate(`void (location.hash = '#sync')`);
  await openAnew(page);
  await page.waitFor('heading', 'Last syncs');
}

const SIZE = { page: 'dashboard.html', widths: [400, 1000], height: 900 };

export const SYNC_SCREENS: Screen[] = [
  { ...SIZE, name: 'dashboard-sync', prepare: (page) => synced(page) },
  { ...SIZE, name: 'dashboard-sync-fault', prepare: (page) => synced(page, 'denied') },
];
