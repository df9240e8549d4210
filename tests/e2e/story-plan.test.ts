import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STEPS } from '../../lib/model/steps';
import type { Story } from '../../lib/model/story';
import { PLANNED_STORIES } from '../../scripts/screens/story-plan';
import { seedEvents } from '../../scripts/seed';
import { aStory, storySaved } from '../support/story';
import { type Chromium, launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { openAnew } from './support/open-anew';
import type { Surface, TestBrowser } from './support/surface';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };

/** Of what the keyboard comes to: its text, name or label. */
const NAMES =
  "(one) => [one?.textContent?.trim(), one?.getAttribute('aria-label'), one?.closest('label')?.textContent?.trim()]";

/**
 * Presses Tab, or Shift+Tab for what stands before, until what has this text, name or label has the focus. Never past the
 * end: there the focus is the browser's own, and what is sent to Firefox then goes nowhere.
 */
async function tabTo(page: Surface, name: string): Promise<void> {
  const isIt = `((one) => (${NAMES})(one).includes(${JSON.stringify(name)}))`;
  const all =
    "[...document.querySelectorAll('a, button, summary, input, select, textarea')].filter((one) => one.checkVisibility())";
  const key = await page.evaluate<string>(
    `document.activeElement.compareDocumentPosition(${all}.find(${isIt}) ?? document.body) & 2 ? 'Shift+Tab' : 'Tab'`,
  );
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate<boolean>(`${isIt}(document.activeElement)`)) return;
    await page.press(key);
  }
  throw new Error(`No ${key} leads to ${name}`);
}

async function press(page: Surface, name: string): Promise<void> {
  await tabTo(page, name);
  await page.press('Enter');
}

/** Unfolds or checks what the keyboard has come to. */
async function toggle(page: Surface, name: string): Promise<void> {
  await tabTo(page, name);
  await page.press('Space');
}

/** As much as a story may hold. */
const full = (number: number) => {
  const step = {
    text: `${'A long sentence about the kiosk, 40% faster, forty to 3. '.repeat(40)}`,
    phrases: ['A long sentence about the kiosk, 40% faster', 'forty to 3'],
  };
  const steps = Object.fromEntries(STEPS.map((name) => [name, step])) as Story['steps'];
  const title = `${number} ${'W'.repeat(70)} ${'m'.repeat(40)}`;
  return storySaved(number, {
    story: `full${number}`,
    content: aStory({ title, question: 'Why, and what then? '.repeat(14), steps }),
  });
};

describe.each(['chromium', 'firefox'] as const)('planning with one’s stories in %s', (name) => {
  let browser: TestBrowser;
  let page: Surface;
  const open = async (events: Parameters<typeof seedEvents>[1], hash: string) => {
    await seedEvents(page, events);
    // A page of its own: one that is loaded anew while it reads leaves something unread, which Firefox calls an error.
    page = await browser.extensionPage(`dashboard.html#${hash}`);
    await page.waitFor('link', 'Coverage');
  };

  beforeAll(async () => {
    browser = await LAUNCH[name]();
    page = await browser.extensionPage('dashboard.html');
  });
  afterAll(() => browser.close());

  test('the matrix names gaps, strengths and what is told too often', async () => {
    await open(PLANNED_STORIES, 'stories');
    await page.waitFor('button', 'Write a story');
    await press(page, 'Coverage');
    await page.waitForText('Told too often');
    const row = (title: string) =>
      page.evaluate<string[]>(
        `[...[...document.querySelectorAll('.matrix tbody tr')].find((one) => one.textContent.includes(${JSON.stringify(title)})).children].map((one) => one.textContent.trim())`,
      );
    expect(await row('Ownership')).toEqual(['Ownership', 'Not served', '4 of 5', '2 of 5']);
    expect(await row('Frugality')).toEqual(['Frugality Gap', 'Not served', 'Not served', 'Not served']);
    await page.waitForText('Customer Obsession at 5 of 5');
  });

  test('the planner gives each principle its story, and names the weakest', async () => {
    await press(page, 'Interview plan');
    await page.waitForText('Round 2, Frugality');
    await page.waitForText('Weakest: Frugality in round 2, at 0 of 5.');
  });

  test('a round can be added, filled and removed', async () => {
    await press(page, 'Add a round');
    await page.waitFor('button', 'Remove round 3');
    await toggle(page, 'Likely principles (0)');
    await toggle(page, 'Earn Trust');
    await page.waitForText('Round 3, Earn Trust');
    await press(page, 'Remove round 3');
    await page.waitForGone('button', 'Remove round 3');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Add a round');
  });

  test('an interview is written down, changed once more, and counts in the matrix', async () => {
    await press(page, 'After an interview');
    await page.waitFor('button', 'Save the interview');
    await page.evaluate(`void (document.querySelector('input[type=date]').value = '2026-11-20')`);
    await toggle(page, 'Stories told (0)');
    await toggle(page, 'The list nobody read');
    await press(page, 'Save the interview');
    await page.waitForValue(`document.querySelectorAll('.plan-cells > li').length === 2`);
    await page.evaluate(`void (document.querySelector('input[name=company]').value = 'typed, not saved')`);
    await page.evaluate(
      `[...document.querySelectorAll('.plan-cells [aria-label^="Change"]')].find(({ ariaLabel }) => !ariaLabel.includes('Harbour')).focus()`,
    );
    await page.press('Enter');
    await page.waitForText('Change an interview');
    await page.waitForText('Stories told (1)');
    await press(page, 'Save the interview');
    await page.waitForValue(`document.activeElement.id === 'debriefs'`);
    expect(await page.evaluate(`document.querySelectorAll('.plan-cells > li').length`)).toBe(2);
    expect(await page.evaluate(`document.querySelector('input[name=company]').value`)).toBe('typed, not saved');
    await press(page, 'Coverage');
    await page.waitForText('0 rehearsed, 1 planned, 1 told');
  });

  test('the cheat sheet holds what is planned', async () => {
    await press(page, 'Cheat sheet');
    await page.waitForText('Stories on the sheet (2 of 6)');
    await page.waitForText('The list nobody read');
  });

  test('nothing went wrong', () => expect(browser.problems).toEqual([]));
});

/** Firefox prints to paper only: nothing there tells what a page would be. */
describe('on paper', () => {
  let chromium: Chromium;
  beforeAll(async () => {
    chromium = await launchChromium();
  });
  afterAll(() => chromium.close());

  test('the cheat sheet is one page, however much was written', async () => {
    const page = await chromium.extensionPage('dashboard.html');
    await seedEvents(page, [1, 2, 3, 4, 5, 6, 7].map(full));
    await openAnew(page, 'stories/cheat-sheet');
    await page.waitForText('Stories on the sheet (6 of 6)');
    await page.evaluate('void (window.print = () => { window.printed = true; })');
    await press(page, 'Print');
    expect(await page.evaluate('window.printed')).toBe(true);
    const folder = mkdtempSync(join(tmpdir(), 'starboard-sheet-'));
    const path = join(folder, 'sheet.pdf');
    await page.page.pdf({ path, preferCSSPageSize: true });
    expect(execFileSync('pdfinfo', [path], { encoding: 'utf8' })).toMatch(
      /Pages: +1\n[\s\S]*Page size: +59\d.* x 84\d/,
    );
    const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
    rmSync(folder, { recursive: true });
    expect(text.match(/Key phrases|Phrases/g)).toHaveLength(6);
    expect(text).not.toContain('Stories on the sheet');
  });
});
