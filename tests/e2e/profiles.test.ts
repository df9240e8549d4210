import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { anothersFile, chooseFile } from '../support/anothers-file';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { serveSample } from './support/pages';
import type { Surface, TestBrowser } from './support/surface';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const FIRST = 'amazon-leadership-principles/dropped-webhooks';
const STORED = '(globalThis.browser ?? chrome).storage.local';

describe.each(['chromium', 'firefox'] as const)('profiles in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), 'starboard-profiles-'));
  let browser: TestBrowser;
  let sample: Awaited<ReturnType<typeof serveSample>>;
  let dashboard: Surface;

  beforeAll(async () => {
    sample = await serveSample();
    browser = await LAUNCH[name]({ profile });
    dashboard = await browser.extensionPage('dashboard.html#settings');
  });
  afterAll(async () => {
    await browser.close();
    await sample.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  const keys = () => dashboard.evaluate<string[]>(`${STORED}.get(null).then(Object.keys)`);
  /** Clicks what puts another profile in use, and waits until the page has opened anew. */
  const enter = async (button: string) => {
    await dashboard.evaluate('void (globalThis.isOld = true)');
    await dashboard.click('button', button);
    await dashboard.waitForValue('globalThis.isOld === undefined && document.readyState === "complete"');
  };

  test('one is added and entered; what is practised there stays there', async () => {
    await dashboard.waitFor('heading', 'Profiles');
    await dashboard.click('textbox', 'Name of the profile');
    await dashboard.type('Mira');
    await dashboard.press('Enter');
    await dashboard.waitFor('button', 'Switch to Mira');
    await enter('Switch to Mira');
    await dashboard.waitForText('Profile: Mira');
    const panel = await browser.extensionPage('sidepanel.html');
    await panel.waitForText('Profile: Mira');
    await panel.evaluate(`void document.querySelector('.row').click()`);
    await panel.click('tab', 'Rehearse');
    await panel.click('button', 'Start');
    await panel.waitFor('timer', 'Step time');
    await panel.close();
    const found = await keys();
    expect(found.filter((key) => /^~\w+\/run$/.test(key))).toHaveLength(1);
    expect(found).not.toContain('run');
    expect(found).not.toContain('plan');
  });

  test('the background, which was asleep, follows it; and the first is as it was', async () => {
    await browser.stopWorker();
    const card = await browser.extensionPage('float.html');
    await card.waitFor('timer', 'Step time');
    await card.close();
    await enter('Switch to First profile');
    await dashboard.waitFor('button', 'Switch to Mira');
    expect(await dashboard.evaluate(`document.querySelector('.profile-note') === null`)).toBe(true);
    const panel = await browser.extensionPage('sidepanel.html');
    await panel.waitForText('Which question do you want to practise?');
    await panel.close();
  });

  test("somebody else's file becomes a profile, and the own history has nothing of it", async () => {
    // A history of one's own, so that the file can be told from it.
    const own = await browser.extensionPage('dashboard.html#settings');
    await own.waitFor('heading', 'Profiles');
    await own.click('radio', 'Senior');
    await own.waitForValue(`${STORED}.get('log/head').then((found) => 'log/head' in found)`);
    await own.close();
    await dashboard.click('link', 'Sync');
    await dashboard.waitFor('heading', 'A file of your own');
    await dashboard.evaluate(chooseFile(await anothersFile(FIRST)));
    await dashboard.click('textbox', 'Name of the profile');
    await dashboard.type('Tomás');
    await dashboard.press('Enter');
    await dashboard.waitFor('button', 'Switch to that profile');
    await enter('Switch to that profile');
    await dashboard.waitForText('Profile: Tomás');
    await dashboard.click('link', 'Progress');
    await dashboard.waitForText('You practised on 1 day in the last 4 weeks');
    await dashboard.click('link', 'Settings');
    await dashboard.waitFor('heading', 'Profiles');
    await enter('Switch to First profile');
    await dashboard.click('link', 'Progress');
    await dashboard.waitForText('Nothing practised yet');
  });

  test('one is removed with all that was in it', async () => {
    await dashboard.click('link', 'Settings');
    await dashboard.click('button', 'Remove Tomás');
    await dashboard.click('button', 'Remove all of it');
    await dashboard.waitForValue(
      `![...document.querySelectorAll('.profiles b')].some((one) => one.textContent === 'Tomás')`,
    );
    const left = new Set((await keys()).flatMap((key) => /^~(\w+)\//.exec(key)?.[1] ?? []));
    expect(left.size).toBe(1);
  });

  test('nothing was logged as an error', () => {
    expect(browser.problems).toEqual([]);
  });
});
