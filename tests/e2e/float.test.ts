import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { PLAN, storageOf } from './support/overlay';
import type { Surface, TestBrowser } from './support/surface';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
/** The card in the window on top. */
const ABOVE = 'documentPictureInPicture.window.document.querySelector("iframe").contentDocument';

describe.each(['chromium', 'firefox'] as const)('the float in %s', (name) => {
  let browser: TestBrowser;
  let panel: Surface;
  beforeAll(async () => {
    browser = await LAUNCH[name]();
    await storageOf(browser).set({ plan: PLAN, place: { version: 1, scenario: PLAN.scenario, mode: 'rehearse' } });
    panel = await browser.openPanel();
  });
  afterAll(() => browser.close());

  test('is one small window, however often it is asked for', async () => {
    await panel.click('button', 'Float');
    const float = await browser.waitForTab('float.html');
    await float.waitForValue(`document.querySelector('.run-plan') !== null`);
    await panel.click('button', 'Float');
    await panel.click('button', 'Start');
    await float.waitForValue(`document.querySelector('.clock') !== null`);
    const api = name === 'firefox' ? 'browser' : 'chrome';
    const windows = `${api}.windows.getAll().then((all) => all.filter(({ type }) => type === 'popup').length)`;
    expect(await browser.worker(windows)).toBe(1);
  });

  test('rises above all windows, goes on with the rehearsal there, and ends with it', async () => {
    const float = await browser.waitForTab('float.html');
    await float.click('button', 'Keep on top');
    await float.waitForValue(`${ABOVE}.querySelector('.clock')?.textContent`);
    await float.waitForText('The rehearsal is in the small window that stays on top');
    await float.evaluate(`void ${ABOVE}.querySelector('[data-kind=primary]').click()`);
    await panel.waitFor('heading', 'Task');
    await float.waitForValue(`${ABOVE}.querySelector('h2').textContent === 'Task'`);
    await float.evaluate('void setTimeout(() => documentPictureInPicture.window.close())');
    await float.waitForClose();
    expect(browser.problems).toEqual([]);
  });
});

describe('where no window can be kept on top', () => {
  test('the float is an ordinary window, and says so', async () => {
    const chromium = await launchChromium();
    await storageOf(chromium).set({ plan: PLAN });
    const float = await chromium.openTab('about:blank');
    await float.page.evaluateOnNewDocument(
      'delete Window.prototype.documentPictureInPicture; delete window.documentPictureInPicture;',
    );
    await float.page.goto(`${chromium.origin}/float.html`);
    await float.waitFor('button', 'Start');
    expect(await float.exists('button', 'Keep on top')).toBe(false);
    await float.waitForText('This browser cannot keep a window on top of others');
    await chromium.close();
  });
});
