import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium';
import type { ChromiumSurface } from './support/chromium-surface';
import { PLAN, RECT, showOverlay, storageOf } from './support/overlay';
import { serveCall } from './support/pages';
import type { Surface } from './support/surface';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FINDINGS = `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target.join(' '))))`;

describe('the overlay', () => {
  let chromium: Chromium;
  let call: Awaited<ReturnType<typeof serveCall>>;
  let page: ChromiumSurface;
  beforeAll(async () => {
    chromium = await launchChromium();
    call = await serveCall();
    await storageOf(chromium).set({ plan: PLAN });
    page = await chromium.openTab(call.url);
  });
  afterAll(async () => {
    await chromium.close();
    await call.close();
  });

  async function expectClean(card: Surface): Promise<void> {
    for (const scheme of ['light', 'dark']) {
      await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await card.waitForValue(`matchMedia('(prefers-color-scheme: ${scheme})').matches`);
      expect(await card.evaluate<string[]>(FINDINGS), scheme).toEqual([]);
    }
  }

  test('has nothing for axe to find before, during and after a rehearsal, light and dark', async () => {
    const card = await showOverlay(chromium, page);
    await card.evaluate(AXE);
    await expectClean(card);
    await card.click('button', 'Start');
    await card.waitFor('timer', 'Step time');
    await expectClean(card);
    await card.click('button', 'Finish');
    await card.waitFor('button', 'Rehearse again');
    await expectClean(card);
    await card.click('button', 'Close');
    await card.waitFor('button', 'Start');
  });

  test('fits at 200 % zoom, with every control in it', async () => {
    await chromium.worker(
      'chrome.tabs.query({ active: true, currentWindow: true }).then(([tab]) => chrome.tabs.setZoom(tab.id, 2))',
    );
    await page.waitForValue('innerWidth < 700');
    const card = await page.frame('overlay.html');
    await card.click('button', 'Start');
    await card.waitFor('timer', 'Step time');
    const rect = await page.evaluate<{ left: number; top: number; width: number; height: number }>(RECT);
    const [width = 0, height = 0] = await page.evaluate<number[]>('[innerWidth, innerHeight]');
    expect(rect.left + rect.width).toBeLessThanOrEqual(width);
    expect(rect.top + rect.height).toBeLessThanOrEqual(height);
    await card.click('button', 'Next step');
    await card.waitFor('heading', 'Task');
    expect(await card.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });
});
