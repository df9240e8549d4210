import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchChromium } from './support/chromium';
import { launchFirefox } from './support/firefox';
import { serveCall, serveSample, serveWiki } from './support/pages';
import { type Probe, writeProbe } from './support/probe';
import type { TestBrowser } from './support/surface';
import { until } from './support/until';
import { canStartDisplay, startDisplay } from './support/x-display';

const LAUNCH = { chromium: launchChromium, firefox: launchFirefox };
const NAMES = ['chromium', 'firefox'] as const;

/** Of a PNG, from its header. */
function widthOf(file: string): number {
  return readFileSync(file).readUInt32BE(16);
}

describe.each(NAMES)('the harness in %s, with an extension of its own', (name) => {
  let profile: string;
  let probe: Probe;
  let browser: TestBrowser;

  beforeAll(async () => {
    profile = mkdtempSync(join(tmpdir(), 'starboard-profile-'));
    probe = writeProbe(name);
    browser = await LAUNCH[name]({ extension: probe.folder, profile });
  });
  afterAll(async () => {
    await browser.close();
    probe.remove();
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });

  test('opens the real popup over a page with leave for that tab, and a key in it opens the real panel', async () => {
    const page = await serveSample();
    const tab = await browser.openTab(page.url);
    expect(await tab.text('heading', 'Notes for Thursday’s call')).toBe('Notes for Thursday’s call');

    const popup = await browser.openPopup(tab);
    await popup.waitForValue('document.body.dataset.ready');
    const api = name === 'firefox' ? 'browser' : 'chrome';
    const front = `${api}.tabs.query({ active: true }).then(([tab]) => tab.url)`;
    expect(await browser.worker(front)).toBe(page.url);

    await popup.click('searchbox', 'Find');
    await popup.type('webhooks');
    expect(await popup.text('searchbox', 'Find')).toBe('webhooks');
    const picture = join(profile, 'popup.png');
    await popup.screenshot(picture);
    expect(widthOf(picture)).toBeLessThan(400);

    await popup.press('Enter');
    await popup.waitForClose();
    const panel = await browser.waitForPanel();
    expect(await panel.text('heading', 'Panel of the probe')).toBe('Panel of the probe');
    await panel.close();
    await panel.waitForClose();
    await page.close();
  });

  test('opens the panel by a click in the popup', async () => {
    const popup = await browser.openPopup();
    await popup.waitForValue('document.body.dataset.ready');
    await popup.click('button', 'Open panel');
    await popup.waitForClose();
    const panel = await browser.waitForPanel();
    expect(await panel.count('button')).toBe(1);
    await panel.close();
    await panel.waitForClose();
  });

  test('tells of errors in the panel', async () => {
    const panel = await browser.openPanel();
    await panel.click('button', 'Say "no" [loudly]');
    const told = () => browser.problems.join('\n');
    await until('both problems', () => told().includes('the panel said no') && told().includes('the panel threw'));
    await expect(panel.waitFor('button', 'Absent', 200)).rejects.toThrow('which shows: Panel of the probe');
    await panel.close();
  });

  test('stops the background script and starts it again', async () => {
    const before = await browser.worker<number>('startedAt');
    await browser.stopWorker();
    expect(await browser.worker<number>('startedAt')).toBeGreaterThan(before);
  });

  test('stops the background script that a listener keeps busy', async () => {
    const before = await browser.worker<number>('startedAt');
    const api = name === 'firefox' ? 'browser' : 'chrome';
    await browser.worker(
      `void ${api}.tabs.onCreated.addListener(() => new Promise(() => { globalThis.busy = true; }))`,
    );
    const page = await serveSample();
    await browser.openTab(page.url);
    await until('the listener to be called', () => browser.worker('globalThis.busy'));
    await browser.stopWorker();
    expect(await browser.worker<number>('startedAt')).toBeGreaterThan(before);
    await page.close();
  });

  test('finds what was stored after a kill, under the same address', async () => {
    const { origin } = browser;
    const api = name === 'firefox' ? 'browser' : 'chrome';
    await browser.worker(`${api}.storage.local.set({ kept: 'yes' })`);
    await browser.worker(`${api}.storage.sync.set({ also: 'yes' })`);
    await browser.kill();
    browser = await LAUNCH[name]({ extension: probe.folder, profile });
    expect(browser.origin).toBe(origin);
    expect(await browser.worker(`${api}.storage.local.get()`)).toEqual({ kept: 'yes' });
    expect(await browser.worker(`${api}.storage.sync.get()`)).toEqual({ also: 'yes' });
  });
});

describe('shortcuts', () => {
  test('reach the extension in Firefox', async () => {
    const probe = writeProbe('firefox');
    onTestFinished(probe.remove);
    const browser = await launchFirefox({ extension: probe.folder });
    onTestFinished(browser.close);
    await browser.pressShortcut('Alt+Shift+S');
    await (await browser.waitForPanel()).waitFor('heading', 'Panel of the probe');
  });

  test.skipIf(!canStartDisplay())('reach the extension in Chromium, from a keyboard', async () => {
    const probe = writeProbe('chromium');
    onTestFinished(probe.remove);
    const display = await startDisplay();
    onTestFinished(display.stop);
    const browser = await launchChromium({ extension: probe.folder, display });
    onTestFinished(browser.close);
    await browser.openTab('about:blank');
    await browser.pressShortcut('Alt+Shift+S');
    await (await browser.waitForPanel()).waitFor('heading', 'Panel of the probe');
  });
});

describe.each(NAMES)('the built extension in %s', (name) => {
  let browser: TestBrowser;

  beforeAll(async () => {
    browser = await LAUNCH[name]();
  });
  afterAll(() => browser.close());

  test('shows its popup and its panel without an error', async () => {
    const popup = await browser.openPopup();
    expect(await popup.waitForValue('document.body.innerText.trim()')).toBeTruthy();
    const panel = await browser.openPanel();
    expect(await panel.waitForValue('document.body.innerText.trim()')).toBeTruthy();
    expect(browser.problems).toEqual([]);
  });

  test('sits beside a wiki and a live call', async () => {
    const [wiki, call] = await Promise.all([serveWiki(), serveCall()]);
    const notes = await browser.openTab(wiki.url);
    await notes.waitForText('Stories to practise');
    const video = await browser.openTab(call.url);
    await video.waitForValue('document.body.dataset.state === "live"');
    const frames = await video.evaluate<number>('Number(document.body.dataset.frames)');
    await video.waitForValue(`Number(document.body.dataset.frames) > ${frames}`);
    await Promise.all([wiki.close(), call.close()]);
  });
});
