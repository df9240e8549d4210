import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Bidi, connectBidi } from './bidi';
import { openFirefoxPlaces, readExtension } from './firefox-extension';
import { watchFirefoxProblems } from './firefox-problems';
import { startFirefox } from './firefox-process';
import { createFirefoxSurface, type FirefoxSurface } from './firefox-surface';
import { openFirefoxWindow, pressInWindow } from './firefox-window';
import { endOrKill, killAtExit, killTree, useProfile } from './processes';
import type { LaunchOptions, Surface, TestBrowser } from './surface';
import { until } from './until';

const BUILD = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

const FAKE_MEDIA = { 'media.navigator.streams.fake': true, 'media.navigator.permission.disabled': true };

export interface Firefox extends TestBrowser {
  readonly bidi: Bidi;
  /** Evaluates in Firefox's own window, with its rights: what no page may do. */
  inWindow<T>(expression: string): Promise<T>;
  openTab(url: string): Promise<FirefoxSurface>;
  extensionPage(path: string): Promise<FirefoxSurface>;
  openPopup(over?: Surface): Promise<FirefoxSurface>;
  openPanel(): Promise<FirefoxSurface>;
  waitForPanel(timeoutMs?: number): Promise<FirefoxSurface>;
  waitForTab(address: string, timeoutMs?: number): Promise<FirefoxSurface>;
}

/** Starts Firefox with the extension as a temporary add-on, installed anew each time; a kept profile keeps its storage. */
export async function launchFirefox(options: LaunchOptions = {}): Promise<Firefox> {
  const profile = useProfile(options.profile, 'starboard-firefox-');
  const folder = resolve(options.extension ?? BUILD);
  const extension = readExtension(folder);
  const { child, endpoint } = await startFirefox({
    profile: profile.folder,
    headless: options.headless ?? true,
    prefs: {
      'extensions.webextensions.uuids': JSON.stringify({ [extension.id]: extension.host }),
      ...(options.fakeMedia !== false && FAKE_MEDIA),
    },
    args: options.args ?? [],
  });
  const forget = killAtExit(child);
  const end = async () => {
    forget();
    profile.discard();
  };
  try {
    return await drive(await connectBidi(endpoint), folder, child, end);
  } catch (error) {
    await killTree(child);
    await end();
    throw error;
  }
}

async function drive(bidi: Bidi, folder: string, child: ChildProcess, end: () => Promise<void>): Promise<Firefox> {
  const extension = readExtension(folder);
  const origin = `moz-extension://${extension.host}`;
  const window = await openFirefoxWindow(bidi);
  const problems = await watchFirefoxProblems(bidi, window, { id: extension.id, origin });
  await bidi.send('webExtension.install', { extensionData: { type: 'path', path: folder } });
  const { clickAction, waitForPopup, ...places } = openFirefoxPlaces(bidi, window, extension);
  const tabs = openFirefoxTabs(bidi);

  return {
    name: 'firefox',
    origin,
    problems,
    bidi,
    inWindow: window.run,
    ...places,
    openTab: tabs.open,
    extensionPage: (path) => tabs.open(`${origin}/${path}`),
    waitForTab: (address, timeoutMs) =>
      tabs.waitFor(address.includes('://') ? address : `${origin}/${address}`, timeoutMs),
    openPopup: async (over) => {
      if (over) await tabs.activate(over as FirefoxSurface);
      await clickAction();
      return waitForPopup();
    },
    pressShortcut: (combination) => pressInWindow(window, combination),
    ended: once(child, 'exit').then(() => undefined),
    kill: async () => {
      await killTree(child);
      await end();
    },
    close: async () => {
      await bidi.send('browser.close').catch(() => undefined); // it may go before it answers
      await endOrKill(child);
      bidi.close();
      await end();
    },
  };
}

function openFirefoxTabs(bidi: Bidi) {
  const tree = async () =>
    (await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree')).contexts;
  const surfaceOf = (context: string, url: string) =>
    createFirefoxSurface(bidi, {
      context,
      url,
      isOpen: async () => (await tree()).some((one) => one.context === context),
      close: async () => void (await bidi.send('browsingContext.close', { context })),
    });
  const loaded = (context: string, url: string) =>
    until(`${url} to load`, () =>
      bidi.evaluate(context, `location.href !== 'about:blank' && document.readyState === 'complete'`),
    );
  return {
    /** Navigation events never come for extension pages, hence the polling. */
    open: async (url: string) => {
      const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
      await bidi.send('browsingContext.navigate', { context, url, wait: 'none' });
      await loaded(context, url);
      return surfaceOf(context, url);
    },
    waitFor: async (url: string, timeoutMs?: number) => {
      const find = async () => (await tree()).find((one) => one.url.startsWith(url));
      const { context } = await until(`a tab with ${url}`, find, timeoutMs);
      await loaded(context, url);
      return surfaceOf(context, url);
    },
    activate: (surface: FirefoxSurface) => bidi.send('browsingContext.activate', { context: surface.context }),
  };
}
