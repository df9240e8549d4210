import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startApache } from '../support/servers/apache';
import { type DavServer, missing, PASSWORD, USER } from '../support/servers/start';
import { writeAppender } from './support/appender';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { openReplica, type Replica } from './support/replica';
import { until } from './support/until';
import { createVendorSync } from './support/vendor-sync';

const API = '(globalThis.browser ?? chrome)';
const HAS_ENDED = {
  chromium: 'chrome.offscreen.hasDocument().then((is) => !is)',
  firefox: `document.querySelector('iframe') === null`,
};
const ALLOWED = ['http://127.0.0.1/*'];

/** Collects what is to be ended, and ends it in the reverse order. */
function createEnds() {
  const ends: (() => unknown)[] = [];
  return {
    add: (...more: (() => unknown)[]) => void ends.push(...more),
    run: async () => {
      for (const end of ends.reverse()) await end();
    },
  };
}

/** Both know the same, and of as many answers; the same number is due in both. */
async function expectSame(one: Replica, other: Replica, answers: number): Promise<void> {
  const known = await one.know();
  expect(await other.know()).toEqual(known);
  expect(known.cards.reduce((sum, [, reviews]) => sum + reviews, 0)).toBe(answers);
  await until('the same number to be due', async () =>
    isDeepStrictEqual(await one.stored('due'), await other.stored('due')),
  );
  expect(await one.stored('due')).toMatchObject({ counts: expect.arrayContaining([expect.any(Number)]) });
}

async function expectSaved(replica: Replica, place: 'browser' | 'webdav', more: object = {}): Promise<void> {
  const result = await replica.synced(place);
  expect(result).toMatchObject({ saved: true, ...more });
  expect(result).not.toHaveProperty('fault');
}

const reason = missing('apache2');
describe.skipIf(reason)(
  `Chromium and Firefox with a folder on a server${reason ? ` (skipped: ${reason})` : ''}`,
  () => {
    const ends = createEnds();
    let server: DavServer;
    let chromium: Replica;
    let firefox: Replica;

    beforeAll(async () => {
      server = await startApache();
      const ofChromium = await writeAppender({ allowed: ALLOWED });
      const ofFirefox = await writeAppender({ of: 'firefox-mv3', allowed: ALLOWED });
      ends.add(server.stop, ofChromium.remove, ofFirefox.remove);
      chromium = await openReplica(await launchChromium({ extension: ofChromium.extension }));
      ends.add(chromium.browser.close);
      firefox = await openReplica(await launchFirefox({ extension: ofFirefox.extension }));
      ends.add(firefox.browser.close);
    });
    afterAll(ends.run);

    const useServer = ({ store }: Replica) => {
      const settings = {
        version: 1,
        browser: true,
        server: { address: server.address, user: USER, password: PASSWORD },
      };
      return store({ 'sync/settings': settings });
    };

    test('what was practised in the one is in the other, due on the same days', async () => {
      await chromium.practise(3);
      await useServer(chromium);
      await expectSaved(chromium, 'webdav', { sent: 3, received: 0 });

      await useServer(firefox);
      await firefox.open('sidepanel.html');
      await expectSaved(firefox, 'webdav', { sent: 0, received: 3 });
      await expectSame(chromium, firefox, 3);
    });

    test('what was practised in both while they were apart is in both', async () => {
      await chromium.practise(2);
      await firefox.practise(4);
      for (const replica of [chromium, firefox, chromium]) {
        await replica.letAnHourPass();
        await expectSaved(replica, 'webdav');
      }
      await expectSame(chromium, firefox, 9);
    });

    test.each([
      'chromium',
      'firefox',
    ] as const)('without a page, %s has a hidden one sync when the alarm rings', async (name) => {
      const { browser, closePage, letAnHourPass, append, ...replica } = { chromium, firefox }[name];
      await closePage();
      await letAnHourPass();
      await append(`alone-in-${name}`);
      await until('the alarm to be set', () => browser.worker(`${API}.alarms.get('sync').then(Boolean)`));
      await browser.worker(`void ${API}.alarms.create('sync', { when: Date.now() })`);
      expect(await replica.synced('webdav')).toMatchObject({ saved: true, sent: 1 });
      await until('the hidden page to end', () => browser.worker(HAS_ENDED[name]));
    });

    test('nothing was logged as an error', () => {
      expect([...chromium.browser.problems, ...firefox.browser.problems]).toEqual([]);
    });
  },
);

describe("two profiles of Chromium with the vendor's service", () => {
  const ends = createEnds();
  const vendor = createVendorSync();
  let home: Replica;
  let work: Replica;

  beforeAll(async () => {
    const { extension, remove } = await writeAppender();
    ends.add(remove);
    home = await openReplica(await launchChromium({ extension }));
    ends.add(home.browser.close);
    work = await openReplica(await launchChromium({ extension }));
    ends.add(work.browser.close);
  });
  afterAll(ends.run);

  test('sync with it unasked, and are given the same history', async () => {
    await home.practise(3);
    await expectSaved(home, 'browser');
    await home.letAnHourPass();
    await expectSaved(home, 'browser');
    await vendor.carry(home);
    await vendor.carry(work);
    await work.open('sidepanel.html');
    await expectSaved(work, 'browser', { received: 3 });
    await expectSame(home, work, 3);
  });

  test('what was practised in both while they were apart is in both', async () => {
    await home.practise(2);
    await work.practise(1);
    for (const replica of [home, work, home]) {
      await vendor.carry(replica);
      await replica.letAnHourPass();
      await expectSaved(replica, 'browser');
      await vendor.carry(replica);
    }
    await expectSame(home, work, 6);
  });

  test('nothing was logged as an error', () => {
    expect([...home.browser.problems, ...work.browser.problems]).toEqual([]);
  });
});
