import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { writeAppender } from './support/appender';
import { launchChromium } from './support/chromium';
import type { Surface } from './support/surface';

const KILLS = 25;
const FIRST = 'amazon-leadership-principles/dropped-webhooks';
/** Of an extension page: ids of all events in the log, in order. */
const EVENT_IDS = `chrome.storage.local.get(null).then((all) => Object.keys(all).filter((key) => /^log\\/\\d+$/.test(key)).sort().flatMap((key) => JSON.parse(all[key].events).map((event) => event.id)))`;

/** A small seeded generator, so that a failure can be had again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function openQuiz(browser: Awaited<ReturnType<typeof launchChromium>>): Promise<Surface> {
  const page = await browser.extensionPage('sidepanel.html');
  const place = JSON.stringify({ version: 1, scenario: FIRST, mode: 'quiz' });
  await page.evaluate(`chrome.storage.local.set({ place: ${place} })`);
  await page.waitFor('tablist', 'Mode');
  // A rehearsal that was going on is shown first.
  await page.click('tab', 'Quiz');
  await page.waitForValue(`document.querySelector('.quiz') !== null`);
  return page;
}

/** Answers one question and returns once the page has said how it was. */
async function answer(page: Surface): Promise<void> {
  const onwards = (names: string) =>
    `[...document.querySelectorAll('.quiz button')].find((one) => /^(${names})/.test(one.textContent.trim()))`;
  await page.waitForValue(`${onwards('Check|Go on|Practise more')} !== undefined`);
  await page.evaluate(`${onwards('Go on|Practise more')}?.click()`);
  await page.waitFor('button', 'Check');
  // By a click: a card that is said aloud has no option to take the focus, so that Enter would go to the tab.
  await page.press('1');
  await page.click('button', 'Check');
  await page.waitFor('button', 'Next');
}

describe('killing the browser', () => {
  const profile = mkdtempSync(join(tmpdir(), 'starboard-kill-'));
  afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }));

  test(`${KILLS} times at random moments loses no acknowledged answer and no step of a rehearsal`, async () => {
    const random = seeded(20);
    let known: string[] = [];
    let step = -1;
    for (let round = 0; round < KILLS; round++) {
      const browser = await launchChromium({ profile });
      const page = await openQuiz(browser);
      const found = await page.evaluate<string[]>(EVENT_IDS);
      expect(found.slice(0, known.length), `after kill ${round}`).toEqual(known);
      const run = await page.evaluate<{ current: number; phase: string } | undefined>(
        `chrome.storage.local.get('run').then(({ run }) => run)`,
      );
      expect(run?.current ?? -1, `step after kill ${round}`).toBeGreaterThanOrEqual(step);
      known = found;
      for (let answers = Math.floor(random() * 3); answers > 0; answers--) {
        await answer(page);
        known = await page.evaluate<string[]>(EVENT_IDS);
        await page.click('button', 'Next');
      }
      step = await rehearseOn(page, run);
      const pressed = page.press('n').catch(() => undefined);
      await page.waitForValue(`new Promise((done) => setTimeout(() => done(true), ${Math.floor(random() * 30)}))`);
      await browser.kill();
      await pressed;
    }
  }, 300_000);
});

/** Takes the rehearsal one step on, or starts one; returns the step that the page then showed. */
async function rehearseOn(page: Surface, run: { current: number; phase: string } | undefined): Promise<number> {
  await page.click('tab', 'Rehearse');
  if (run && run.phase !== 'done') {
    await page.waitFor('timer', 'Step time');
    return run.current;
  }
  await page.waitForValue(
    `[...document.querySelectorAll('button')].some((one) => ['Start', 'Rehearse again'].includes(one.textContent.trim()))`,
  );
  await page.click('button', (await page.exists('button', 'Start')) ? 'Start' : 'Rehearse again');
  await page.waitFor('timer', 'Step time');
  return 0;
}

describe('two contexts at once', () => {
  test('appending 1,000 events each keep 2,000, with no number twice', async () => {
    const { extension, remove } = await writeAppender();
    const browser = await launchChromium({ extension });
    try {
      const pages = await Promise.all([browser.extensionPage('appender.html'), browser.extensionPage('appender.html')]);
      await Promise.all(pages.map((page) => page.waitForValue('typeof appendMany === "function"')));
      await Promise.all(pages.map((page, index) => page.evaluate(`appendMany(1000, 'page-${index}')`)));
      const ids = await pages[0]?.evaluate<string[]>(EVENT_IDS);
      const numbers = (ids ?? []).map((id) => Number(id.split('.')[1])).sort((a, b) => a - b);
      expect(numbers).toEqual(Array.from({ length: 2000 }, (_, index) => index + 1));
    } finally {
      await browser.close();
      remove();
    }
  }, 180_000);
});

describe('a damaged segment', () => {
  test('is left as it was, and said so, while the rest loads', async () => {
    const { extension, remove } = await writeAppender();
    const browser = await launchChromium({ extension });
    try {
      const writer = await browser.extensionPage('appender.html');
      await writer.waitForValue('typeof appendMany === "function"');
      await writer.evaluate(`appendMany(100, 'before')`);
      await writer.evaluate(
        `chrome.storage.local.get('log/00000001').then((all) => chrome.storage.local.set({ 'log/00000001': { ...all['log/00000001'], events: all['log/00000001'].events.replace('before', 'beXore') } }))`,
      );
      const damaged = await writer.evaluate(`chrome.storage.local.get('log/00000001')`);
      const panel = await browser.extensionPage('sidepanel.html');
      await panel.waitForText('could not be read');
      await panel.waitForText('log/00000001');
      await writer.evaluate(`appendMany(100, 'after')`);
      expect(await writer.evaluate(`chrome.storage.local.get('log/00000001')`)).toEqual(damaged);
      expect(await writer.evaluate<number>(`countReadable()`)).toBe(200 - 64);
    } finally {
      await browser.close();
      remove();
    }
  });
});
