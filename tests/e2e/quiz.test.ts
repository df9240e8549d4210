import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { serveWiki } from './support/pages';
import type { Surface, TestBrowser } from './support/surface';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const CARDS = 10;

/** Counts the events of a type in the stored log. */
const logged = (surface: Surface, type: string) =>
  surface.evaluate<number>(
    `(globalThis.browser ?? chrome).storage.local.get(null).then((all) => Object.entries(all).filter(([key]) => /^log\\/\\d/.test(key)).flatMap(([, { events }]) => JSON.parse(events)).filter((event) => event.type === '${type}').length)`,
  );

const countIs = (number: number) =>
  `document.querySelector('.quiz-count')?.textContent.startsWith('Question ${number} of')`;

describe.each(['chromium', 'firefox'] as const)('the two-minute quiz in the popup of %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'starboard-quiz-'));
  let browser: TestBrowser;
  let wiki: Awaited<ReturnType<typeof serveWiki>>;
  let page: Surface;
  let popup: Surface;

  beforeAll(async () => {
    wiki = await serveWiki();
    browser = await LAUNCH[name]({ profile });
    page = await browser.openTab(wiki.url);
    await page.waitForText('Stories to practise');
  });
  afterAll(async () => {
    await browser.close();
    await wiki.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  const openPopup = async () => {
    popup = await browser.openPopup(page);
    await popup.waitForValue('document.activeElement?.type === "search"');
  };

  test('typing still searches, and one key starts the quiz', async () => {
    await openPopup();
    await popup.type('web');
    await popup.waitForValue(`document.querySelector('.row[data-first]') !== null`);
    for (let letter = 0; letter < 3; letter++) await popup.press('Backspace');
    await popup.waitForValue(`document.querySelector('input[type=search]').value === ''`);
    await popup.press('Enter');
    await popup.waitFor('button', 'Check');
    expect(await popup.evaluate(countIs(1))).toBe(true);
  });

  test('ten cards are answered, marked and taken back by keyboard alone', async () => {
    for (let card = 1; card <= CARDS; card++) {
      await popup.waitForValue(countIs(card));
      await popup.press(String(1 + (card % 4)));
      await popup.press('Enter');
      await popup.waitFor('button', 'Next');
      expect(await popup.text('status', '')).toMatch(/^(Correct|Not quite)/);
      if (card === 2) {
        await popup.press('u');
        await popup.waitFor('button', 'Check');
        await popup.press('1');
        await popup.press('Enter');
        await popup.waitFor('button', 'Next');
      }
      if (card === 3) {
        await popup.press('4');
        await popup.waitForValue(`document.querySelectorAll('.marks input')[3].checked`);
      }
      await popup.press('Enter');
    }
    await popup.waitFor('button', 'Done');
    expect(await logged(popup, 'reviewed')).toBe(CARDS + 2);
    expect(await logged(popup, 'undone')).toBe(2);
  });

  test('leaving in the middle loses no answer, and nothing answered is asked again today', async () => {
    const asked = await popup.evaluate<string[]>(
      `(globalThis.browser ?? chrome).storage.local.get('log/00000001').then((all) => JSON.parse(all['log/00000001'].events).filter(({ type }) => type === 'reviewed').map(({ payload }) => payload.card))`,
    );
    await popup.close();
    await popup.waitForClose();
    await openPopup();
    await popup.press('Enter');
    await popup.waitFor('button', 'Check');
    const now = await popup.evaluate<string>(`document.querySelector('.quiz input[type=radio]').name`);
    expect(asked).toHaveLength(CARDS + 2);
    expect(asked).not.toContain(now);
    await popup.press('1');
    await popup.press('Enter');
    await popup.waitFor('button', 'Next');
    await popup.close();
    await popup.waitForClose();
    await openPopup();
    expect(await logged(popup, 'reviewed')).toBe(CARDS + 3);
  });

  test('nothing was logged as an error', () => {
    expect(browser.problems).toEqual([]);
  });
});
