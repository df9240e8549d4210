import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { openAnew } from './support/open-anew';
import { closeCard, showOverlay } from './support/overlay';
import { serveSample } from './support/pages';
import type { Surface, TestBrowser } from './support/surface';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const TITLE = 'The kiosk that ate tickets';
const QUESTION = 'When did you take on what was not yours?';

/** Presses Tab, or Shift and Tab, until the thing with this text, name or label has the focus. */
async function tabTo(page: Surface, name: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  const isThere = `[document.activeElement?.textContent?.trim(), document.activeElement?.getAttribute('aria-label'), document.activeElement?.labels?.[0]?.textContent].includes(${JSON.stringify(name)})`;
  for (let presses = 0; presses < 90; presses++) {
    if (await page.evaluate<boolean>(isThere)) return;
    await page.press(key);
  }
  throw new Error(`No Tab leads to ${name}`);
}

/** Keeps what the page would give the user as a file, in place of a download. */
const CATCH_FILES = `(() => {
  globalThis.saved = [];
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (!this.download) return click.call(this);
    const name = this.download;
    void fetch(this.href).then((file) => file.text()).then((text) => globalThis.saved.push({ name, text }));
  };
})()`;

describe.each(['chromium', 'firefox'] as const)('a story of one’s own in %s', (name) => {
  let browser: TestBrowser;
  let sample: Awaited<ReturnType<typeof serveSample>>;
  let page: Surface;
  let desk: Surface;

  beforeAll(async () => {
    sample = await serveSample();
    browser = await LAUNCH[name]();
    page = await browser.openTab(sample.url);
    desk = await browser.extensionPage('dashboard.html');
  });
  afterAll(async () => {
    await browser.close();
    await sample.close();
  });

  test('is written by keyboard, and kept as it is typed', async () => {
    await desk.waitFor('navigation', 'Sections');
    await tabTo(desk, 'Stories');
    await desk.press('Enter');
    await desk.waitFor('button', 'Write a story');
    await tabTo(desk, 'Write a story');
    await desk.press('Enter');
    await desk.waitForValue(`document.activeElement?.dataset.field === 'title'`);
    await desk.type(TITLE);
    await desk.press('Tab');
    await desk.type(QUESTION);
    await tabTo(desk, 'Situation');
    await desk.type('Our north gate kiosk lost forty tickets an hour.');
    await tabTo(desk, 'Action');
    await desk.type('We found the fault and we patched it.');
    await tabTo(desk, 'Result');
    await desk.type('It went live.');
    await desk.waitForText('Kept in this browser as you type.');
    await openAnew(desk);
    await desk.waitFor('textbox', 'Result');
    expect(await desk.text('textbox', 'Action')).toBe('We found the fault and we patched it.');
  });

  test('is read by the coach, whose remark is dismissed with a reason', async () => {
    await desk.waitForText('“We” did the work');
    await desk.waitForValue(`document.querySelectorAll('.underlines [data-kinds~=major]').length > 0`);
    await tabTo(desk, 'Dismiss “We” did the work');
    await desk.press('Enter');
    await desk.waitForValue(`document.activeElement?.matches('.dismiss input')`);
    await desk.type('They know that I led it.');
    await desk.press('Enter');
    await desk.waitForText('1 dismissed');
    await desk.waitForValue(`document.activeElement?.id === 'coach-title'`);
  });

  test('has a key phrase made of the words selected, and is saved with one key', async () => {
    await tabTo(desk, 'Action', 'Shift+Tab');
    await desk.press('End');
    for (const _letter of 'patched it.') await desk.press('Shift+ArrowLeft');
    await desk.waitFor('button', 'Mark “patched it” as a key phrase');
    await tabTo(desk, 'Mark “patched it” as a key phrase');
    await desk.press('Enter');
    await desk.waitFor('list', 'Key phrases of Action');
    await desk.press('Control+s');
    await desk.waitForText('Saved');
  });

  test('is exported as a note', async () => {
    await desk.evaluate(CATCH_FILES);
    await tabTo(desk, 'Export', 'Shift+Tab');
    await desk.press('Enter');
    const { name: file, text } = await desk.waitForValue<{ name: string; text: string }>('globalThis.saved[0]');
    expect(file).toBe('the-kiosk-that-ate-tickets.md');
    expect(text).toContain(`title: ${TITLE}`);
    expect(text).toContain('## Action\n\nWe found the fault and we patched it.');
    expect(text).toContain('They know that I led it.');
  });

  test('is found in the popup and rehearsed in the panel with its own words', async () => {
    const popup = await browser.openPopup(page);
    await popup.waitForValue('document.activeElement?.type === "search"');
    await popup.type('kiosk');
    await popup.waitForValue(`document.querySelector('.row[data-first]')?.textContent.includes('Your story')`);
    await popup.close();
    const panel = await browser.extensionPage('sidepanel.html');
    await panel.waitForValue('document.activeElement?.type === "search"');
    await panel.type('kiosk');
    await panel.waitForValue(`document.querySelector('.row[data-first]')?.textContent.includes('Your story')`);
    await panel.press('Enter');
    await panel.waitFor('heading', QUESTION);
    await panel.waitFor('region', 'Action');
    await tabTo(panel, 'Walkthrough');
    await panel.press('ArrowRight');
    await panel.waitFor('button', 'Start');
    await tabTo(panel, 'Start');
    await panel.press('Enter');
    await panel.waitFor('timer', 'Step time');
    await panel.press('n');
    await panel.press('n');
    await panel.waitFor('heading', 'Action');
    await panel.waitForText('patched it');
    for (let step = 0; step < 3; step++) await panel.press('n');
    await panel.waitFor('button', 'Rehearse again');
    expect(await panel.exists('button', 'Copy as text')).toBe(false);
    await panel.close();
  });

  test('is removed, and brought back at once', async () => {
    await tabTo(desk, 'Remove');
    await desk.press('Enter');
    await desk.waitForText(`“${TITLE}” is removed.`);
    await desk.waitForValue(`document.activeElement?.textContent === 'Undo'`);
    await desk.press('Enter');
    await desk.waitForValue(`document.querySelector('.story-row')?.textContent.includes(${JSON.stringify(TITLE)})`);
  });

  test('is rehearsed in the float and on the card over a page too', async () => {
    const float = await browser.extensionPage('float.html');
    await float.click('button', 'Rehearse again');
    await float.waitFor('timer', 'Step time');
    for (const step of ['Task', 'Action']) {
      await float.click('button', 'Next step');
      await float.waitFor('heading', step);
    }
    await float.waitForText('patched it');
    const card = await showOverlay(browser, page);
    await card.waitFor('heading', 'Action');
    await card.waitForText('patched it');
    await card.click('button', 'Next step');
    await float.waitForValue(`document.querySelector('.here h2')?.textContent === 'Result'`);
    await closeCard(card);
  });

  test('nothing was logged as an error', () => {
    expect(browser.problems).toEqual([]);
  });
});
