import type { Surface, TestBrowser } from './surface';
import { until } from './until';

const FIRST = 'amazon-leadership-principles/dropped-webhooks';
const STORAGE = '(globalThis.browser ?? chrome).storage';
/** A sync over loopback takes parts of a second; a page begins with it some seconds after what calls for it. */
const SYNC_MS = 25_000;
const HOUR_SECONDS = 3600;

interface Entry {
  place: string;
  at: number;
  result: { saved: boolean; received: number; sent: number; fault?: string };
}

/** What a browser knows, in an order of no browser's. See `pages/appender.ts`. */
export interface Knowledge {
  ids: string[];
  cards: [card: string, reviews: number, dueAt: number][];
}

export type Replica = Awaited<ReturnType<typeof openReplica>>;

/**
 * A browser that practises and syncs as one of several of the same user. It needs the copy of `writeAppender`, whose page
 * stays open and does not sync; beside it one page of the product is open at a time.
 */
export async function openReplica(browser: TestBrowser) {
  const reader = await browser.extensionPage('appender.html');
  await reader.waitForValue('typeof lookBack === "function"');
  let page: Surface | undefined;
  const stored = async <T>(key: string) =>
    (await reader.evaluate<Record<string, T>>(`${STORAGE}.local.get('${key}')`))[key];
  const store = (items: object) => reader.evaluate(`${STORAGE}.local.set(${JSON.stringify(items)})`);
  const closePage = async () => {
    await page?.close();
    page = undefined;
  };
  const open = async (path: string) => {
    await closePage();
    page = await browser.extensionPage(path);
    return page;
  };
  return {
    browser,
    stored,
    store,
    open,
    closePage,
    know: () => reader.evaluate<Knowledge>('lookBack()'),
    /** Answers one card more, with no page of the product open. */
    append: (card: string) => reader.evaluate(`appendMany(1, '${card}')`),
    /** Of the storage that the browser's vendor carries: any call, with its arguments. */
    carried: <T>(call: 'get' | 'set' | 'remove', ...args: unknown[]) =>
      reader.evaluate<T>(`${STORAGE}.sync.${call}(...${JSON.stringify(args)}).then((found) => found ?? null)`),
    /** Answers questions of the quiz in the panel, as a person does, and leaves the panel open. */
    async practise(answers: number): Promise<void> {
      await store({ place: { version: 1, scenario: FIRST, mode: 'quiz' } });
      const panel = await open('sidepanel.html');
      await panel.waitForValue(`document.querySelector('.quiz') !== null`);
      for (let count = 0; count < answers; count++) await answer(panel);
    },
    /** Since the last sync an hour has passed, so that the next is due. */
    letAnHourPass: () =>
      reader.evaluate(
        `navigator.locks.request('sync/log', async () => {
          const { 'sync/log': log } = await ${STORAGE}.local.get('sync/log');
          for (const entry of log.entries) entry.at -= ${HOUR_SECONDS};
          await ${STORAGE}.local.set({ 'sync/log': log });
        })`,
      ),
    /** Waits for the end of a sync that began within this hour, and returns what it did. */
    async synced(place: 'browser' | 'webdav'): Promise<Entry['result']> {
      const isNew = ({ at }: Entry) => Date.now() / 1000 - at < HOUR_SECONDS / 2;
      const find = async () =>
        (await stored<{ entries: Entry[] }>('sync/log'))?.entries.find(
          (entry) => entry.place === place && isNew(entry),
        );
      return (await until(`${browser.name} to sync with ${place}`, find, SYNC_MS)).result;
    },
  };
}

async function answer(panel: Surface): Promise<void> {
  await panel.waitFor('button', 'Check');
  await panel.press('1');
  await panel.click('button', 'Check');
  await panel.click('button', 'Next');
}
