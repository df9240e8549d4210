import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { serveCall, serveWiki } from './support/pages';
import type { Surface, TestBrowser } from './support/surface';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const QUESTION = 'When did a business goal pull against the good of a wider community, and what did you give up?';
const REGIONS = ['Situation', 'Task', 'Action', 'Result', 'Reflection', 'Follow-up probes', 'Teardown'];

/** Opens the popup over the page, finds the scenario by a misspelt word, and lets Enter open the panel. */
async function pickByKeyboard(browser: TestBrowser, page: Surface, typed: string): Promise<Surface> {
  const popup = await browser.openPopup(page);
  await popup.waitForValue('document.activeElement?.type === "search"');
  await popup.type(typed);
  await popup.waitForValue(
    `document.querySelectorAll('.row').length > 0 && document.querySelector('.row[data-first] b').textContent === ${JSON.stringify(QUESTION)}`,
  );
  await popup.press('Enter');
  await popup.waitForClose();
  return browser.waitForPanel();
}

const sumOfTargets = (panel: Surface) =>
  panel.evaluate<number>(
    `[...document.querySelectorAll('.step small')].reduce((sum, one) => { const [, minutes = 0, seconds = 0] = /(?:(\\d+) min ?)?(?:(\\d+) s)?/.exec(one.textContent); return sum + 60 * Number(minutes) + Number(seconds); }, 0)`,
  );

describe.each(['chromium', 'firefox'] as const)('the main job in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'starboard-main-'));
  let browser: TestBrowser;
  let wiki: Awaited<ReturnType<typeof serveWiki>>;
  let page: Surface;
  let panel: Surface;

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

  test('a typo in the popup finds the scenario, and Enter opens it beside the page', async () => {
    panel = await pickByKeyboard(browser, page, 'webhok');
    await panel.waitFor('heading', QUESTION);
    for (const region of REGIONS) await panel.waitFor('region', region);
  });

  test('level rescales the targets and swaps reflection and guidance', async () => {
    expect(await sumOfTargets(panel)).toBe(150);
    const before = await panel.text('region', 'Reflection');
    await panel.evaluate(
      `(() => { const level = document.querySelector('select[aria-label="Level"]'); level.value = 'senior'; level.dispatchEvent(new Event('change', { bubbles: true })); })()`,
    );
    await panel.waitForText('At Senior');
    expect(await sumOfTargets(panel)).toBe(180);
    expect(await panel.text('region', 'Reflection')).not.toBe(before);
  });

  test('a lens shows what to lead with, stress and leave out', async () => {
    await panel.evaluate(
      `(() => { const lens = document.querySelector('select[aria-label="Lens"]'); lens.value = 'ownership'; lens.dispatchEvent(new Event('change', { bubbles: true })); })()`,
    );
    await panel.waitForText('Told for Ownership');
    const tones = await panel.evaluate<string[]>(
      `[...new Set([...document.querySelectorAll('.step [data-tone]')].map((one) => one.dataset.tone))]`,
    );
    expect(tones).toEqual(expect.arrayContaining(['stress', 'leave-out']));
  });

  test('probe answers are closed until asked for', async () => {
    expect(await panel.evaluate(`document.querySelector('.answers').checkVisibility()`)).toBe(false);
    await panel.evaluate(`document.querySelector('.probes summary').click()`);
    expect(await panel.evaluate(`document.querySelector('.answers').checkVisibility()`)).toBe(true);
  });

  test('a rehearsal goes on while the panel is closed and the background stopped', async () => {
    await panel.click('tab', 'Rehearse');
    await panel.click('button', 'Start');
    await panel.waitFor('timer', 'Step time');
    await panel.press('1');
    await panel.waitForValue(`document.querySelectorAll('.chip :checked').length === 1`);
    await panel.close();
    await panel.waitForClose();
    await browser.stopWorker();
    panel = await browser.openPanel();
    await panel.waitFor('timer', 'Step time');
    expect(await panel.count('checkbox')).toBeGreaterThan(2);
    expect(await panel.evaluate(`document.querySelectorAll('.chip :checked').length`)).toBe(1);
    for (const step of ['Task', 'Action', 'Result', 'Reflection']) {
      await panel.click('button', 'Next step');
      await panel.waitFor('heading', step);
    }
    await panel.click('button', 'Finish');
    await panel.waitForText('Done, all five steps');
  });

  test('the quiz is answered in the panel by keyboard, and undone', async () => {
    await panel.click('tab', 'Quiz');
    await panel.waitFor('button', 'Check');
    await panel.press('1');
    await panel.press('Enter');
    await panel.waitFor('button', 'Next');
    expect(await panel.text('status', '')).toMatch(/^(Correct|Not quite)/);
    await panel.press('u');
    await panel.waitFor('button', 'Check');
    await panel.press('2');
    await panel.press('Enter');
    await panel.waitFor('button', 'Next');
  });

  test('everything is still there after the browser was closed', async () => {
    const answers = await panel.evaluate<number>(
      `(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all).split('reviewed').length - 1)`,
    );
    expect(answers).toBeGreaterThan(0);
    await browser.close();
    browser = await LAUNCH[name]({ profile });
    page = await browser.openTab(wiki.url);
    panel = await browser.openPanel();
    await panel.waitFor('heading', QUESTION);
    expect(await panel.evaluate(`document.querySelector('[role=tab][aria-selected=true]').textContent`)).toBe('Quiz');
    expect(await panel.evaluate(`document.querySelector('select[aria-label="Level"]').value`)).toBe('senior');
    expect(await panel.evaluate(`document.querySelector('select[aria-label="Lens"]').value`)).toBe('ownership');
    await panel.click('tab', 'Rehearse');
    await panel.waitForText('Done, all five steps');
    const kept = await panel.evaluate<number>(
      `(globalThis.browser ?? chrome).storage.local.get(null).then((all) => JSON.stringify(all).split('reviewed').length - 1)`,
    );
    expect(kept).toBe(answers);
  });

  test('it sits beside a live call under a strict policy and leaves it alone', async () => {
    const call = await serveCall();
    const video = await browser.openTab(call.url);
    await video.waitForValue('document.body.dataset.state === "live"');
    const nodes = await video.evaluate<number>(`document.querySelectorAll('*').length`);
    panel = await pickByKeyboard(browser, video, 'webhook');
    await panel.waitFor('heading', QUESTION);
    const frames = await video.evaluate<number>('Number(document.body.dataset.frames)');
    await video.waitForValue(`Number(document.body.dataset.frames) > ${frames}`);
    expect(await video.evaluate(`document.querySelectorAll('*').length`)).toBe(nodes);
    await call.close();
  });

  test('nothing was logged as an error', () => {
    expect(browser.problems).toEqual([]);
  });
});
