import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium';
import { createChromiumSurface } from './support/chromium-surface';

/** Notes what becomes of the search box that the HTML shows, until the view takes it over. */
const WATCH = `const names = () =>
  ['h1', 'input[type=search]', '.picker ul'].map((one) => {
    const { ariaLabel, placeholder, textContent } = document.querySelector(one);
    return { ariaLabel, placeholder, text: one === 'h1' ? textContent : '' };
  });
document.addEventListener('DOMContentLoaded', () => {
  const box = document.querySelector('input[type=search]');
  const rows = document.querySelectorAll('.row');
  const row = rows[1];
  globalThis.opening = { box, row, taken: 0, names: names() };
  box.addEventListener('blur', () => opening.taken++);
  new MutationObserver((changes) => {
    for (const { removedNodes } of changes)
      for (const node of removedNodes) if (node.contains(box) || node.contains(row)) opening.taken++;
  }).observe(document.querySelector('#app'), { childList: true, subtree: true });
})`;

let chromium: Chromium;
beforeAll(async () => {
  chromium = await launchChromium();
});
afterAll(() => chromium.close());

test.each([
  'popup.html',
  'sidepanel.html',
])('%s takes over what is there at the first paint: nothing is taken out and put back, no letter typed is lost', async (path) => {
  const tab = await chromium.browser.newPage();
  await tab.evaluateOnNewDocument(WATCH);
  await tab.goto(`${chromium.origin}/${path}`);
  const page = createChromiumSurface(tab);
  await page.waitForValue("document.querySelector('.shell') === null && document.querySelector('.row') !== null");
  await page.waitFor('searchbox', 'Search scenarios');
  expect(await page.evaluate("opening.box === document.querySelector('input[type=search]')")).toBe(true);
  expect(await page.evaluate("opening.row === document.querySelectorAll('.row')[1]")).toBe(true);
  expect(await page.evaluate('opening.taken')).toBe(0);
  expect(await page.evaluate('document.activeElement === opening.box')).toBe(true);
  expect(await page.evaluate('opening.names')).toEqual(await page.evaluate('names()'));
  await page.close();
});

test.each([
  'popup.html',
  'sidepanel.html',
])('of %s nothing stays in a real interview that it did not know of', async (path) => {
  const interview = { version: 1, realSince: Date.now(), asked: {}, bullets: [], spentMs: 0 };
  await chromium.worker(`chrome.storage.local.set({ interview: ${JSON.stringify(interview)} })`);
  const page = await chromium.extensionPage(path);
  await page.waitForText('Real interview');
  expect(await page.evaluate("document.querySelectorAll('#app > *').length")).toBe(1);
  expect(await page.evaluate("document.querySelector('.row') === null")).toBe(true);
  await page.evaluate('localStorage.clear()');
  await page.close();
});
