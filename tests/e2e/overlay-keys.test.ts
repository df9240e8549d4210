import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { IS_ABOVE, PLAN, storageOf, visibleOverlay } from './support/overlay';
import { serveHostile } from './support/pages';
import type { Surface, TestBrowser } from './support/surface';
import { until } from './support/until';
import { canStartDisplay, startDisplay, type XDisplay } from './support/x-display';

const OVERLAY = 'Alt+Shift+O';
const NEXT = 'Alt+Shift+G';
const FORBIDDEN = { chromium: 'chrome://version/', firefox: 'about:support' };

interface Popups {
  popup(): Promise<Surface>;
}

function keyWorks(launch: () => Promise<TestBrowser & Popups>): void {
  let browser: TestBrowser & Popups;
  let hostile: Awaited<ReturnType<typeof serveHostile>>;
  let page: Surface;
  beforeAll(async () => {
    browser = await launch();
    hostile = await serveHostile();
    await storageOf(browser).set({ plan: PLAN });
    page = await browser.openTab(`${hostile.url}listener.html`);
  });
  afterAll(async () => {
    await browser.close();
    await hostile.close();
  });

  test('one key shows the overlay and takes it away, with the background asleep', async () => {
    await browser.stopWorker();
    await browser.pressShortcut(OVERLAY);
    await visibleOverlay(page);
    await browser.pressShortcut(OVERLAY);
    await page.waitForValue(`!(${IS_ABOVE})`);
    expect(await page.evaluate('document.documentElement.children.length')).toBe(2);
  });

  test('a rehearsal started by a key runs in the overlay, and the page keeps the keyboard', async () => {
    await browser.pressShortcut(OVERLAY);
    const card = await visibleOverlay(page);
    await page.click('textbox', 'Notes');
    await browser.pressShortcut(NEXT);
    await card.waitFor('timer', 'Step time');
    expect(await card.evaluate('document.hasFocus()')).toBe(false);
  });

  test('on a page that no extension may touch, the key says so and offers the float', async () => {
    const forbidden = await browser.openTab(FORBIDDEN[browser.name]);
    await browser.pressShortcut(OVERLAY);
    const popup = await browser.popup();
    await popup.waitForText('No extension may touch this page');
    await popup.click('button', 'Float');
    const float = await browser.waitForTab('float.html');
    await float.waitForValue(`document.querySelector('.clock') !== null`);
    await float.close();
    await forbidden.close();
    expect(browser.problems).toEqual([]);
  });
}

describe('the key for the overlay in firefox', () =>
  keyWorks(async () => {
    const firefox = await launchFirefox();
    return { ...firefox, popup: () => firefox.openPopup() };
  }));

describe.skipIf(!canStartDisplay())('the key for the overlay in chromium', () => {
  let display: XDisplay;
  afterAll(() => display.stop());
  keyWorks(async () => {
    display = await startDisplay();
    const chromium = await launchChromium({ display });
    const popup = async () => {
      const target = await until('the popup', () =>
        chromium.browser.targets().find((one) => one.url().endsWith('/popup.html')),
      );
      await target.asPage();
      return chromium.waitForTab('popup.html');
    };
    return { ...chromium, popup };
  });
});
