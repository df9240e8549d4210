import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packText } from '../support/pack';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { serveSample } from './support/pages';
import type { Surface, TestBrowser } from './support/surface';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const QUESTION = 'When did you repair what was not yours?';
const GOOD = packText();
const FAULTY = GOOD.replace('angle: success', 'angle: triumph');
const LINE = FAULTY.split('\n').findIndex((line) => line.includes('triumph')) + 1;
const LOCAL = '(globalThis.browser ?? chrome).storage.local';

const paste = (page: Surface, text: string) =>
  page.evaluate(`void (document.querySelector('.pack-text').value = ${JSON.stringify(text)})`);

describe.each(['chromium', 'firefox'] as const)('a pack of one’s own in %s', (name) => {
  let browser: TestBrowser;
  let sample: Awaited<ReturnType<typeof serveSample>>;
  let page: Surface;
  let packs: Surface;

  beforeAll(async () => {
    sample = await serveSample();
    browser = await LAUNCH[name]();
    page = await browser.openTab(sample.url);
    packs = await browser.extensionPage('dashboard.html#packs');
    await packs.waitFor('button', 'Check it');
  });
  afterAll(async () => {
    await browser.close();
    await sample.close();
  });

  const openPopup = async () => {
    const popup = await browser.openPopup(page);
    await popup.waitForValue('document.activeElement?.type === "search"');
    return popup;
  };
  const rowsFor = async (query: string) => {
    const popup = await openPopup();
    await popup.type(query);
    // Until the index of the search is there, the whole list is.
    await popup.waitForValue(`document.querySelectorAll('.row').length <= 1`);
    const rows = await popup.evaluate<string[]>(
      `[...document.querySelectorAll('.row b')].map((one) => one.textContent)`,
    );
    return { popup, rows };
  };

  test('with a fault is refused: the line is named, and one click is at it', async () => {
    await paste(packs, FAULTY);
    await packs.click('button', 'Check it');
    await packs.waitForText('Nothing was added');
    await packs.waitForText('must be one of: success, failure');
    await packs.click('button', `Line ${LINE}`);
    expect(
      await packs.evaluate(
        `(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd).trim())(document.activeElement)`,
      ),
    ).toBe('angle: triumph');
    expect(
      await packs.evaluate(
        `${LOCAL}.get(null).then((all) => Object.keys(all).filter((key) => key.startsWith('packs/')))`,
      ),
    ).toEqual([]);
  });

  test('is mended in place, seen first, and added', async () => {
    await paste(packs, GOOD);
    await packs.click('button', 'Check it');
    await packs.waitFor('heading', 'Pharmacy, version 1');
    await packs.click('button', 'Add this pack');
    await packs.waitFor('checkbox', 'Use it');
    await packs.waitForText('is added');
    await packs.waitForValue(`document.activeElement?.getAttribute('role') === 'status'`);
  });

  test('is found in the popup by what is said in it, and opens in the panel', async () => {
    const { popup, rows } = await rowsFor('smudged');
    expect(rows).toEqual([QUESTION]);
    await popup.press('Enter');
    const panel = await browser.waitForPanel();
    await panel.waitFor('heading', QUESTION);
    await panel.waitFor('region', 'Situation');
    await panel.click('tab', 'Quiz');
    await panel.waitFor('button', 'Check');
    await panel.press('1');
    await panel.press('Enter');
    await panel.waitFor('button', 'Next');
    await panel.waitForValue(
      `${LOCAL}.get('log/00000001').then((all) => (all['log/00000001']?.events ?? '').includes('my:pharmacy/smudged-labels#'))`,
    );
  });

  test('that is switched off is in no list', async () => {
    // A tab behind others answers to no click.
    packs = await browser.extensionPage('dashboard.html#packs');
    await packs.click('checkbox', 'Use it');
    await packs.waitForText('Not in use');
    expect((await rowsFor('smudged')).rows).toEqual([]);
  });

  test('is removed after a question, and what was practised stays in the log', async () => {
    packs = await browser.extensionPage('dashboard.html#packs');
    await packs.click('button', 'Remove');
    await packs.waitForText('What you practised with it is kept');
    await packs.click('button', 'Remove the pack');
    await packs.waitForGone('heading', 'Pharmacy, version 1');
    const keys = await packs.evaluate<string[]>(`${LOCAL}.get(null).then(Object.keys)`);
    expect(keys.filter((key) => /^(packs|own\/texts)\//.test(key))).toEqual([]);
    expect(
      await packs.evaluate(
        `${LOCAL}.get('log/00000001').then((all) => all['log/00000001'].events.includes('my:pharmacy/smudged-labels#'))`,
      ),
    ).toBe(true);
  });

  test('nothing was logged as an error', () => expect(browser.problems).toEqual([]));
});
