import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedHistory } from '../../scripts/seed';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { serveSample } from './support/pages';
import type { Surface, TestBrowser } from './support/surface';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const FIRST = 'amazon-leadership-principles/dropped-webhooks';
const FOCUSED = 'document.activeElement?.textContent?.trim() ?? ""';

/** Presses Tab until the thing with this text or name has the focus. */
async function tabTo(page: Surface, name: string): Promise<void> {
  const isThere = `[document.activeElement?.textContent?.trim(), document.activeElement?.getAttribute('aria-label')].includes(${JSON.stringify(name)})`;
  for (let presses = 0; presses < 60; presses++) {
    if (await page.evaluate<boolean>(isThere)) return;
    await page.press('Tab');
  }
  throw new Error(`No Tab leads to ${name}`);
}

describe.each(['chromium', 'firefox'] as const)('the dashboard in %s', (name) => {
  let browser: TestBrowser;
  let sample: Awaited<ReturnType<typeof serveSample>>;
  let page: Surface;
  let dashboard: Surface;

  beforeAll(async () => {
    sample = await serveSample();
    browser = await LAUNCH[name]();
    page = await browser.openTab(sample.url);
  });
  afterAll(async () => {
    await browser.close();
    await sample.close();
  });

  test('opens in a tab from the popup, and says what will be there', async () => {
    const popup = await browser.openPopup(page);
    await popup.click('button', 'Dashboard');
    dashboard = await browser.waitForTab('dashboard.html');
    await dashboard.waitForText('Nothing practised yet');
    await dashboard.waitFor('navigation', 'Sections');
    expect(await dashboard.evaluate('document.title')).toBe('Progress · Starboard');
  });

  test('opens from the panel', async () => {
    const panel = await browser.openPanel();
    const place = JSON.stringify({ version: 1, scenario: FIRST, mode: 'walkthrough' });
    await panel.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ place: ${place} })`);
    await panel.waitFor('tablist', 'Mode');
    await panel.click('button', 'Dashboard');
    // Closed only when it has read everything: what is left unread at the end Firefox calls an error.
    await panel.waitForValue(
      `(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).filter((view) => view.document.querySelectorAll('.plot').length === 7).length === 2`,
    );
    await panel.evaluate(
      `(async (api) => { const [tab] = await api.tabs.query({ active: true }); await api.tabs.remove(tab.id); })(globalThis.browser ?? chrome)`,
    );
    await panel.waitForValue(`(globalThis.browser ?? chrome).extension.getViews({ type: 'tab' }).length === 1`);
  });

  test('draws what is added while it is open: every plot, and each as a table', async () => {
    await seedHistory(dashboard, { days: 60, endsAt: Math.floor(Date.now() / 1000) });
    for (const plot of [
      'Practice by day',
      'Time per step',
      'Practice by principle',
      'Memory',
      'Due',
      'Phrases left out',
    ])
      await dashboard.waitFor('region', plot);
    await dashboard.waitForValue(`document.querySelector('.time-chart canvas') !== null`);
    await dashboard.waitForValue(`document.querySelectorAll('.missed').length === 2`);
    expect(await dashboard.count('button', 'Show as table')).toBe(7);
    await tabTo(dashboard, 'Show as table');
    await dashboard.press('Enter');
    await dashboard.waitFor('button', 'Show as plot');
    expect(await dashboard.evaluate(FOCUSED)).toBe('Show as plot');
    expect(await dashboard.count('table')).toBe(1);
  });

  test('another step is looked at with the arrow keys', async () => {
    await dashboard.evaluate(`document.querySelector('.step-choice :checked').focus()`);
    const before = await dashboard.evaluate<string>(
      `document.querySelector('[aria-label="Time per step"] h2').textContent`,
    );
    await dashboard.press('ArrowRight');
    await dashboard.waitForValue(
      `document.querySelector('[aria-label="Time per step"] h2').textContent !== ${JSON.stringify(before)}`,
    );
  });

  test('settings are reached and changed by keyboard, and are those of the panel', async () => {
    await dashboard.evaluate(`document.querySelector('nav a').focus()`);
    await tabTo(dashboard, 'Settings');
    await dashboard.press('Enter');
    await dashboard.waitFor('heading', 'Your history');
    await dashboard.waitForValue(`document.activeElement?.matches('h1')`);
    expect(await dashboard.evaluate('location.hash')).toBe('#settings');
    await dashboard.press('Tab');
    await dashboard.press('ArrowRight');
    await dashboard.waitForValue(
      `[...document.querySelectorAll('.setting :checked')][0].parentElement.textContent === 'Senior'`,
    );
    await dashboard.waitForText('events recorded, the first on');
    const panel = await browser.extensionPage('sidepanel.html');
    const place = JSON.stringify({ version: 1, scenario: FIRST, mode: 'walkthrough' });
    await panel.evaluate(`(globalThis.browser ?? chrome).storage.local.set({ place: ${place} })`);
    await panel.waitForValue(`document.querySelector('select[aria-label="Level"]')?.value === 'senior'`);
  });

  test('nothing was logged as an error', () => expect(browser.problems).toEqual([]));
});
