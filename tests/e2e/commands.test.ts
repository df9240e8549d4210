import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { serveSample } from './support/pages';
import type { TestBrowser } from './support/surface';
import { until } from './support/until';
import { canStartDisplay, startDisplay, type XDisplay } from './support/x-display';

const FIRST = 'amazon-leadership-principles/dropped-webhooks';
const PANEL = 'Alt+Shift+S';
const NEXT = 'Alt+Shift+G';
const PAUSE = 'Alt+Shift+U';

type WithKeys = TestBrowser & { pressShortcut(keys: string): Promise<void> };

function keysWork(launch: () => Promise<WithKeys>): void {
  let browser: WithKeys;
  let page: Awaited<ReturnType<typeof serveSample>>;
  beforeAll(async () => {
    browser = await launch();
    page = await serveSample();
    await browser.openTab(page.url);
    const api = browser.name === 'firefox' ? 'browser' : 'chrome';
    await browser.worker(
      `${api}.storage.local.set({ place: { version: 1, scenario: '${FIRST}', mode: 'walkthrough' } })`,
    );
  });
  afterAll(async () => {
    await browser.close();
    await page.close();
  });
  const run = () => {
    const api = browser.name === 'firefox' ? 'browser' : 'chrome';
    return browser.worker<{ phase: string; current: number } | null>(
      `${api}.storage.local.get('run').then(({ run }) => run ?? null)`,
    );
  };

  test('one key opens the panel, and closes it again', async () => {
    await browser.pressShortcut(PANEL);
    const panel = await browser.waitForPanel();
    await panel.waitFor('tablist', 'Mode');
    await browser.pressShortcut(PANEL);
    await panel.waitForClose();
  });

  test('keys start, step and pause a rehearsal, with the panel open or closed and the background asleep', async () => {
    await browser.pressShortcut(NEXT);
    await until('the run to start', async () => (await run())?.phase === 'running');
    await browser.stopWorker();
    await browser.pressShortcut(NEXT);
    await until('the second step', async () => (await run())?.current === 1);
    await browser.pressShortcut(PANEL);
    const panel = await browser.waitForPanel();
    await panel.waitFor('heading', 'Task');
    // Chromium has no room for a fifth suggested key: there it is the panel's own.
    const pause = () => (browser.name === 'firefox' ? browser.pressShortcut(PAUSE) : panel.press('p'));
    await pause();
    await panel.waitFor('button', 'Resume');
    await browser.stopWorker();
    await pause();
    await panel.waitFor('button', 'Pause');
    expect(browser.problems).toEqual([]);
  });
}

describe('keys in firefox', () => keysWork(() => launchFirefox()));

describe.skipIf(!canStartDisplay())('keys in chromium', () => {
  let display: XDisplay;
  afterAll(() => display.stop());
  keysWork(async () => {
    display = await startDisplay();
    return launchChromium({ display });
  });
});
