import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium';
import type { Surface } from './support/surface';

const hasFocus = (panel: Surface) => panel.waitForValue('document.activeElement !== document.body');

/** Takes the question at hand to its end, by keyboard. */
async function tell(panel: Surface): Promise<void> {
  await panel.waitFor('timer', 'Step time');
  for (const step of ['Task', 'Action', 'Result', 'Reflection']) {
    await panel.press('n');
    await panel.waitFor('heading', step);
  }
  await panel.press('n');
}

describe('a mock loop', () => {
  const profile = mkdtempSync(join(tmpdir(), 'starboard-loop-'));
  let browser: Chromium;
  let panel: Surface;

  const restart = async (end: () => Promise<void>) => {
    await end();
    browser = await launchChromium({ profile });
    panel = await browser.extensionPage('sidepanel.html');
  };

  beforeAll(async () => {
    browser = await launchChromium({ profile });
    panel = await browser.extensionPage('sidepanel.html');
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  test('is set up from the list, without a scenario, and each question can be replaced', async () => {
    await panel.click('button', 'Mock loop');
    await panel.waitFor('heading', 'Mock loop');
    await hasFocus(panel);
    await panel.click('radio', '3');
    await panel.waitForValue("document.querySelectorAll('.loop-picks li').length === 3");
    const first = "document.querySelector('.loop-picks b').textContent";
    const before = await panel.evaluate<string>(first);
    await panel.click('button', 'Replace question 1');
    await panel.waitForValue(`${first} !== ${JSON.stringify(before)}`);
    const principles = await panel.evaluate<string[]>(
      "[...document.querySelectorAll('.loop-picks .eyebrow')].map((one) => one.textContent)",
    );
    expect(new Set(principles).size).toBe(3);
    await panel.click('radio', '3 min');
    await panel.click('button', 'Start the loop');
    await panel.waitFor('heading', 'Ready for the first question?');
    await hasFocus(panel);
  });

  test('goes on in the middle of a question after the browser was killed', async () => {
    await panel.click('button', 'Ask me');
    await panel.waitFor('timer', 'Step time');
    await panel.press('1');
    await panel.waitForValue("document.querySelectorAll('.chip :checked').length === 1");
    await panel.waitForValue("chrome.storage.local.get('loop').then(({ loop }) => loop.phase === 'telling')");
    await restart(() => browser.kill());
    await panel.waitForText('Question 1 of 3');
    await panel.waitFor('timer', 'Step time');
    expect(await panel.evaluate("document.querySelectorAll('.chip :checked').length")).toBe(1);
    await tell(panel);
    await panel.waitFor('heading', 'Take a break');
    await hasFocus(panel);
  });

  test('breaks by deadline, whether the browser is open or not', async () => {
    await panel.evaluate("document.querySelector('.recall input').click()");
    await panel.waitForText('Next time:');
    await restart(() => browser.close());
    await panel.waitFor('heading', 'Take a break');
    await panel.evaluate(
      "chrome.storage.local.get('loop').then(({ loop }) => chrome.storage.local.set({ loop: { ...loop, since: loop.since - 178000 } }))",
    );
    await panel.waitFor('heading', 'Ready for the next question?', 15_000);
    await hasFocus(panel);
  });

  test('skips a break, passes over a question, and reports the whole', async () => {
    await panel.click('button', 'Ask me');
    await tell(panel);
    await panel.click('button', 'Skip the break');
    await panel.waitForText('Question 3 of 3');
    await panel.click('button', 'Pass over this question');
    await panel.waitFor('heading', 'The loop is over');
    await panel.waitForText('2 of 3 questions told');
    await panel.waitForText('Finish what you begin: 1 of 3 questions had no whole answer.');
    await panel.waitForText('1 of 5 steps unaided');
    await panel.waitForText('Passed over');
    await hasFocus(panel);
  });

  test('left two ordinary rehearsals, and nothing of its own when it is put away', async () => {
    await panel.click('button', 'Put the report away');
    await panel.waitForGone('heading', 'The loop is over');
    const stored = await panel.evaluate<{ loop: boolean; runs: number }>(
      `chrome.storage.local.get(null).then((all) => ({ loop: 'loop' in all, runs: Object.entries(all).filter(([key]) => /^log\\/\\d/.test(key)).flatMap(([, segment]) => JSON.parse(segment.events)).filter(({ type }) => type === 'rehearsed').length }))`,
    );
    expect(stored).toEqual({ loop: false, runs: 2 });
    expect(browser.problems).toEqual([]);
  });
});
