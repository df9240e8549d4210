import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, launchChromium } from './support/chromium';
import type { ChromiumSurface } from './support/chromium-surface';
import { openAnew } from './support/open-anew';
import type { Surface } from './support/surface';

const FIRST = 'amazon-leadership-principles/dropped-webhooks';
const REASON = 'Zahlen geprüft, 数字は正しい, but who decided? <b>Say “I”.</b> 🧭';
const eventsOf = (type: string) =>
  `chrome.storage.local.get(null).then((all) => Object.entries(all).filter(([key]) => /^log\\/\\d/.test(key)).flatMap(([, segment]) => JSON.parse(segment.events)).filter(({ type }) => type === ${JSON.stringify(type)}).length)`;

async function rehearseTab(browser: Chromium): Promise<ChromiumSurface> {
  const panel = await browser.extensionPage('sidepanel.html');
  const place = JSON.stringify({ version: 1, scenario: FIRST, mode: 'rehearse' });
  await panel.evaluate(`chrome.storage.local.set({ place: ${place} })`);
  await openAnew(panel);
  await panel.waitFor('button', 'Interview a partner');
  return panel;
}

/** Whatever happens on screen, the keyboard is somewhere. */
const hasFocus = (panel: Surface) => panel.waitForValue('document.activeElement !== document.body');

/** All at once, as a paste does. */
async function enterCode(panel: ChromiumSurface, text: string): Promise<void> {
  await panel.click('button', "Enter a partner's score");
  await panel.waitForValue("document.activeElement?.matches('.view-heading')");
  await panel.click('textbox', 'Code');
  await panel.page.keyboard.sendCharacter(text);
}

describe('a partner in the interviewer’s seat', () => {
  const profile = mkdtempSync(join(tmpdir(), 'starboard-partner-'));
  let partner: Chromium;
  let candidate: Chromium;
  let panel: Surface;
  let code: string;

  beforeAll(async () => {
    partner = await launchChromium({ profile });
    panel = await rehearseTab(partner);
  });
  afterAll(async () => {
    await Promise.all([partner?.close(), candidate?.close()]);
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  test('reads the question out, and times and ticks the telling by keyboard', async () => {
    await panel.click('button', 'Interview a partner');
    await panel.waitFor('heading', 'Read this out');
    await hasFocus(panel);
    await panel.click('button', 'Start the clock');
    await panel.waitFor('timer', 'Step time');
    await panel.press('1');
    await panel.waitForValue("document.querySelectorAll('.evidence :checked').length === 1");
    await panel.press('n');
    await panel.waitFor('heading', 'Task');
  });

  test('finds the interview where it was after the browser was closed', async () => {
    await partner.close();
    partner = await launchChromium({ profile });
    panel = await partner.extensionPage('sidepanel.html');
    await panel.waitFor('timer', 'Step time');
    await panel.waitFor('heading', 'Task');
    for (const step of ['Action', 'Result', 'Reflection']) {
      await panel.click('button', 'Next step');
      await panel.waitFor('heading', step);
    }
    await panel.click('button', 'They have finished');
    await panel.waitFor('heading', 'Ask follow-ups');
    await hasFocus(panel);
  });

  test('marks a probe, gives a verdict with a reason, and gets a short code', async () => {
    await panel.evaluate("document.querySelector('.seat-probes .choices').querySelectorAll('input')[2].click()");
    await panel.click('button', 'To the verdict');
    await panel.click('radio', 'Meets the bar');
    await panel.click('button', 'Make the code');
    await panel.waitForText('Give a reason');
    await panel.type(REASON);
    await panel.waitForValue(
      `chrome.storage.local.get('partner').then(({ partner }) => partner.reason === ${JSON.stringify(REASON)})`,
    );
    await panel.click('button', 'Make the code');
    await panel.waitForValue("document.querySelector('.code')?.value.startsWith('SB1.')");
    code = await panel.text('textbox', 'Code');
    expect(code.length).toBeLessThan(800);
    expect(await panel.evaluate(eventsOf('rehearsed'))).toBe(0);
  });

  test('hands it over: the other browser refuses it damaged, shows it whole, and keeps it once', async () => {
    candidate = await launchChromium();
    const own = await rehearseTab(candidate);
    await enterCode(own, code.slice(0, -3));
    await own.waitForText('There is no score in this text');
    expect(await own.exists('button', 'Keep it')).toBe(false);
    await own.type(code.slice(-3));
    await own.waitFor('button', 'Keep it');
    await own.waitForText('Say “I”.');
    expect(await own.evaluate("document.querySelector('blockquote b') === null")).toBe(true);
    await own.click('button', 'Keep it');
    await own.waitFor('heading', 'Kept');
    await own.click('button', 'Done');
    await own.waitFor('heading', "Partners' scores");
    await hasFocus(own);
    await enterCode(own, code);
    await own.waitForText('It counts once');
    expect(await own.evaluate(eventsOf('partner scored'))).toBe(1);
    expect(candidate.problems).toEqual([]);
  });

  test('puts the interview away, and nothing was logged as an error', async () => {
    await panel.click('button', 'Done');
    await panel.waitFor('button', 'Interview a partner');
    expect(await panel.evaluate("chrome.storage.local.get('partner').then((all) => Object.keys(all).length)")).toBe(0);
    expect(partner.problems).toEqual([]);
  });
});
