import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type Target } from 'puppeteer-core';
import { requireBrowser } from '../../../scripts/browsers.mjs';
import { driveBackground } from './chromium-background';
import { type Manifest, openPlaces, pageOf, trackTabs } from './chromium-places';
import { watchProblems } from './chromium-problems';
import { type ChromiumSurface, createChromiumSurface } from './chromium-surface';
import { killTree, useProfile } from './processes';
import type { LaunchOptions, Surface, TestBrowser } from './surface';
import type { XDisplay } from './x-display';

const BUILD = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

const ARGS = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--window-size=1280,800',
  '--allow-loopback-in-peer-connection',
];

const FAKE_MEDIA = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'];

export interface Chromium extends TestBrowser {
  readonly id: string;
  readonly browser: Browser;
  openTab(url: string): Promise<ChromiumSurface>;
  extensionPage(path: string): Promise<ChromiumSurface>;
  openPopup(over?: Surface): Promise<ChromiumSurface>;
  openPanel(): Promise<ChromiumSurface>;
  waitForPanel(timeoutMs?: number): Promise<ChromiumSurface>;
  waitForTab(address: string, timeoutMs?: number): Promise<ChromiumSurface>;
  /** Clicks the toolbar button over a tab, which grants `activeTab`, without waiting for a popup. */
  clickAction(over?: Surface): Promise<void>;
}

/** Starts Chromium with the extension loaded. An idle worker never falls asleep here by itself: call `stopWorker`. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Chromium> {
  const profile = useProfile(options.profile, 'starboard-chromium-');
  const browser = await puppeteer.launch({
    executablePath: requireBrowser('chromium'),
    headless: options.display ? false : (options.headless ?? true),
    env: { ...process.env, ...(options.display && { DISPLAY: options.display.name }) },
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: profile.folder,
    args: [
      ...ARGS,
      ...(options.fakeMedia === false ? [] : FAKE_MEDIA),
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(options.args ?? []),
    ],
  });
  try {
    const driven = await drive(browser, resolve(options.extension ?? BUILD), profile.discard);
    return { ...driven, pressShortcut: async (combination) => pressOn(options.display, combination) };
  } catch (error) {
    await browser.close();
    profile.discard();
    throw error;
  }
}

async function drive(
  browser: Browser,
  folder: string,
  discardProfile: () => void,
): Promise<Omit<Chromium, 'pressShortcut'>> {
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const id = await browser.installExtension(folder);
  const origin = `chrome-extension://${id}`;
  const watch = await watchProblems(browser, origin);
  const tabs = trackTabs(browser);
  const places = openPlaces(browser, id, manifest, tabs);
  const { firstRun, ...background } = driveBackground(browser, id, watch);
  if (manifest.background) await firstRun();

  const openTab = async (url: string) => createChromiumSurface(await tabs.open(url));
  const end = async (stop: () => Promise<void>) => {
    await stop();
    discardProfile();
  };
  return {
    name: 'chromium',
    id,
    origin,
    browser,
    problems: watch.problems,
    openTab,
    extensionPage: (path) => openTab(`${origin}/${path}`),
    ...places,
    ...background,
    waitForTab: async (address, timeoutMs) => {
      const full = address.includes('://') ? address : `${origin}/${address}`;
      const isIt = (target: Target) => target.type() === 'page' && target.url().startsWith(full);
      return createChromiumSurface(await pageOf(browser, full, isIt, timeoutMs));
    },
    ended: ended(browser),
    kill: () => end(() => killBrowser(browser)),
    close: () => end(() => browser.close()),
  };
}

function pressOn(display: XDisplay | undefined, combination: string): void {
  if (!display) throw new Error('Shortcuts reach Chromium only from a real keyboard: launch it with a display.');
  display.press(combination);
}

async function ended(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child) await once(child, 'exit');
}

async function killBrowser(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child) await killTree(child);
}
