import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import type { Surface, TestBrowser } from './support/surface';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const FIRST = 'amazon-leadership-principles/dropped-webhooks';

describe.each(['chromium', 'firefox'] as const)('interview modes in %s', (name) => {
  let browser: TestBrowser;
  let panel: Surface;
  const api = name === 'firefox' ? 'browser' : 'chrome';
  const store = (items: object) => browser.worker(`${api}.storage.local.set(${JSON.stringify(items)})`);

  beforeAll(async () => {
    browser = await LAUNCH[name]();
    await store({ place: { version: 1, scenario: FIRST, mode: 'walkthrough' } });
    panel = await browser.openPanel();
    await panel.waitFor('region', 'Situation');
  });
  afterAll(() => browser.close());

  test('the privacy screen empties every view at once, and gives it back', async () => {
    const popup = await browser.extensionPage('popup.html');
    await popup.waitFor('list', 'Scenarios');
    await store({ privacy: true });
    for (const view of [panel, popup]) {
      await view.waitFor('button', 'Show');
      expect(await view.evaluate('document.body.innerText')).not.toMatch(/business goal|Situation|webhook/i);
    }
    await popup.click('button', 'Show');
    await panel.waitFor('region', 'Situation');
    await popup.close();
  });

  test('a real interview locks examples and probes, and leaves a stopwatch and five bullets', async () => {
    await panel.evaluate(
      `${api}.storage.local.set({ interview: { version: 1, asked: {}, bullets: [], spentMs: 0, realSince: Date.now() } })`,
    );
    await panel.waitFor('heading', 'Real interview');
    expect(await panel.evaluate('document.body.innerText')).not.toMatch(/webhook|Follow-up probes/i);
    await panel.click('button', 'Start the stopwatch');
    await panel.click('textbox', 'Bullet 1');
    await panel.type('Two hundred parcels');
    await panel.click('textbox', 'Bullet 2');
    await panel.waitForValue(
      `${api}.storage.local.get('interview').then(({ interview }) => interview.bullets[0] === 'Two hundred parcels')`,
    );
    expect(await panel.count('textbox')).toBe(5);
    await panel.click('button', 'The interview is over');
    await panel.waitFor('region', 'Situation');
  });

  test('the gauntlet opens the answers only after the user has committed', async () => {
    await panel.click('tab', 'Rehearse');
    await panel.waitFor('button', 'Start');
    await panel.evaluate(`document.querySelector('.run-options').open = true`);
    await panel.evaluate(
      `[...document.querySelectorAll('.run-options label')].find((label) => label.textContent === '1').click()`,
    );
    await panel.waitForValue(`${api}.storage.local.get('plan').then(({ plan }) => plan.probes?.length === 1)`);
    await panel.click('button', 'Start');
    for (const step of ['Task', 'Action', 'Result']) {
      await panel.click('button', 'Next step');
      await panel.waitFor('heading', step);
    }
    await panel.click('button', 'Next step');
    await panel.waitFor('button', 'Speak now');
    expect(await panel.count('button', 'Held')).toBe(0);
    await panel.click('button', 'Speak now');
    await panel.click('button', 'I have answered');
    await panel.waitFor('button', 'Commit and compare');
    expect(await panel.evaluate(`document.querySelector('.answers') === null`)).toBe(true);
    await panel.click('button', 'Commit and compare');
    await panel.click('button', 'Failed');
    await panel.waitFor('heading', 'Reflection');
    await panel.click('button', 'Finish');
    await panel.waitForText('Learn this line for the follow-up that failed');
  });

  test('a step that came unaided is shown a little less in the next run', async () => {
    await panel.click('checkbox', 'Situation');
    await panel.waitForText('Next time: Letters');
    await panel.click('button', 'Rehearse again');
    await panel.waitForValue(`[...document.querySelectorAll('.chip')].some((chip) => chip.textContent.includes('…'))`);
    await panel.click('button', 'Finish');
    await panel.waitForText('Ended early, and kept');
    expect(browser.problems).toEqual([]);
  });
});
