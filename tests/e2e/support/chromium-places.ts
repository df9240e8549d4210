import type { Browser, Page, Target } from 'puppeteer-core';
import { type ChromiumSurface, createChromiumSurface } from './chromium-surface';
import type { Surface } from './surface';
import { until } from './until';

/** What the harness reads of a manifest. */
export interface Manifest {
  action?: { default_popup?: string };
  background?: object;
  side_panel?: { default_path?: string };
}

interface Tabs {
  open(url: string): Promise<Page>;
  /** The tab opened last that is still there, or a new blank one. */
  front(): Promise<Page>;
  owns(target: Target): boolean;
}

/** Remembers the tabs the harness opened, to tell them from popups and panels that show the same address. */
export function trackTabs(browser: Browser): Tabs {
  const opened: Page[] = [];
  const open = async (url: string) => {
    const page = await browser.newPage();
    opened.push(page);
    await page.goto(url, { waitUntil: 'load' });
    return page;
  };
  return {
    open,
    front: async () => opened.findLast((page) => !page.isClosed()) ?? (await open('about:blank')),
    owns: (target) => opened.some((page) => !page.isClosed() && page.target() === target),
  };
}

/** Ways to the real popup and the real side panel of an extension. */
export function openPlaces(browser: Browser, id: string, manifest: Manifest, tabs: Tabs) {
  const place = (path: string | undefined, timeoutMs?: number): Promise<Page> => {
    if (!path) throw new Error(`The manifest names no such page`);
    const address = `chrome-extension://${id}/${path}`;
    const isIt = (target: Target) => target.url().startsWith(address) && !tabs.owns(target);
    return pageOf(browser, address, isIt, timeoutMs);
  };
  const clickAction = async (over?: Surface) => {
    const page = over ? (over as ChromiumSurface).page : await tabs.front();
    await page.bringToFront();
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`Extension ${id} is not loaded`);
    await page.triggerExtensionAction(extension);
  };
  const waitForPanel = async (timeoutMs?: number) =>
    createChromiumSurface(await place(manifest.side_panel?.default_path, timeoutMs));

  return {
    clickAction,
    waitForPanel,
    openPopup: async (over?: Surface) => {
      await clickAction(over);
      return createChromiumSurface(await place(manifest.action?.default_popup));
    },
    openPanel: async () => {
      await withExtensionTab(browser, id, openSidePanel);
      return waitForPanel();
    },
  };
}

/**
 * Runs something in a tab of the extension's origin that runs none of its code, behind the tab in front.
 * The tab is closed after.
 */
export async function withExtensionTab<T>(browser: Browser, id: string, run: (page: Page) => Promise<T>): Promise<T> {
  const page = await browser.newPage({ type: 'tab', background: true });
  try {
    await page.goto(`chrome-extension://${id}/manifest.json`);
    return await run(page);
  } finally {
    await page.close();
  }
}

/** The page of the first target that fits, loaded and given its size: a panel is 0 by 0 at first. */
export async function pageOf(
  browser: Browser,
  what: string,
  fits: (target: Target) => boolean,
  timeoutMs?: number,
): Promise<Page> {
  const target = await until(what, () => browser.targets().find(fits), timeoutMs);
  const page = await target.asPage();
  await until(
    `${what} to load`,
    () => page.evaluate('document.readyState === "complete" && innerWidth > 0'),
    timeoutMs,
  );
  return page;
}

/** `sidePanel.open` wants a gesture, and the window's id before it. */
async function openSidePanel(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  const evaluate = async (expression: string, userGesture: boolean) => {
    const answer = await session.send('Runtime.evaluate', {
      expression,
      userGesture,
      awaitPromise: true,
      returnByValue: true,
    });
    if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.exception?.description);
    return answer.result.value;
  };
  const windowId = await evaluate('chrome.windows.getCurrent().then((window) => window.id)', false);
  await evaluate(`chrome.sidePanel.open({ windowId: ${windowId} })`, true);
}
