import { join } from 'node:path';
import { readPacks } from '../../../lib/build/packs';
import { scriptOf } from '../../../lib/domain/scenario/script';
import type { Surface, TestBrowser } from './surface';

export const FIRST = 'amazon-leadership-principles/dropped-webhooks';

/** Storage of the extension, through its background. */
export function storageOf(browser: TestBrowser) {
  const api = browser.name === 'firefox' ? 'browser' : 'chrome';
  return {
    set: (items: object) => browser.worker(`${api}.storage.local.set(${JSON.stringify(items)})`),
    get: <T>(key: string) =>
      browser.worker<T | null>(`${api}.storage.local.get('${key}').then((all) => all['${key}'] ?? null)`),
    remove: (key: string) => browser.worker(`${api}.storage.local.remove('${key}')`),
  };
}

const scenario = readPacks(join(import.meta.dirname, '../../../content/packs'))
  .flatMap(({ scenarios }) => scenarios)
  .find(({ id }) => FIRST.endsWith(`/${id}`));
if (!scenario) throw new Error(`no scenario ${FIRST}`);

/** What the panel keeps of the scenario it shows. */
export const PLAN = {
  scenario: FIRST,
  level: 'sde-ii',
  script: { ...scriptOf(scenario, 'sde-ii'), probes: [] },
  steps: ['situation', 'task', 'action', 'result', 'reflection'].map((step) => ({
    step,
    targetSeconds: 30,
    phrases: 4,
    fade: 'phrases',
  })),
};

/** Asks for the overlay in the real popup over a page; the popup closes. */
export async function showOverlay(browser: TestBrowser, page: Surface): Promise<Surface> {
  const popup = await browser.openPopup(page);
  await popup.click('button', 'Show overlay');
  await popup.waitForClose();
  return visibleOverlay(page);
}

/** The card in the page, once it can be seen and clicked. */
export async function visibleOverlay(page: Surface): Promise<Surface> {
  const card = await page.frame('overlay.html');
  await card.waitFor('button', 'Close the overlay');
  await page.waitForValue(IS_ABOVE);
  return card;
}

/** Clicks its cross. A click that takes away the frame it is in may never be answered, so nobody waits for it. */
export function closeCard(card: Surface): Promise<void> {
  return card.evaluate(`void setTimeout(() => document.querySelector('[aria-label="Close the overlay"]').click())`);
}

/** Whether the element that a click at the place where the card stands first would hit is the card. */
export const IS_ABOVE = `document.elementFromPoint(innerWidth - 100, 120)?.popover === 'manual'`;

/** Elements of the page, and names in its global scope. */
export const CONTENTS = `[document.querySelectorAll('*').length, Object.getOwnPropertyNames(window).length, document.adoptedStyleSheets.length]`;

/** Where the card stands, as any page can find out: from its left and top edge, and its size. Null before it is seen. */
export const RECT = `(() => {
  const card = document.documentElement.lastElementChild;
  const { left, top, width, height } = card.getBoundingClientRect();
  return card.checkVisibility({ visibilityProperty: true }) ? { left, top, width, height } : null;
})()`;
