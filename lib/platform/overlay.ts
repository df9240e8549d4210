import { browser } from './browser';

const SCRIPT = '/overlay-host.js';
export const MISSING_KEY = 'overlay-missing';

/**
 * Shows the overlay on a tab, or takes it away; resolves to whether it is there now. Rejects where the browser lets no
 * extension in, and where the user did not ask on that tab since its page was loaded.
 */
export async function toggleOverlay(tabId = -1): Promise<boolean> {
  const [done] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
  // Firefox resolves to nothing where Chromium rejects.
  if (typeof done?.result !== 'boolean') throw new Error('no place');
  await browser.storage.session.remove(MISSING_KEY);
  await browser.action.setBadgeText({ text: '' });
  return done.result;
}

/** Marks the toolbar button, and remembers until the browser ends why, for the popup and the panel to say it. */
export async function tellMissing(why: string, tabId: number | undefined): Promise<void> {
  // Where the tab itself was closed, nobody misses the overlay.
  if (tabId === undefined || !(await browser.tabs.get(tabId).catch(() => undefined))) return;
  await browser.storage.session.set({ [MISSING_KEY]: why });
  await browser.action.setBadgeText({ text: '!' });
}

/** The key is a leave for the page at hand: when that does not help, nothing does. The popup opens and says so. */
export async function explainForbidden(tabId: number | undefined): Promise<void> {
  await tellMissing('forbidden', tabId);
  // Firefox before 149 may refuse this far from the key press; the mark on the button is there all the same.
  await browser.action.openPopup().catch(() => undefined);
}
