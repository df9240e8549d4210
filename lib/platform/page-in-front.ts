import { browser } from './browser';

/**
 * Address of the page in front, where the browser tells: after a click on the toolbar button or a command key on
 * that page. Nothing otherwise.
 */
export async function pageInFront(): Promise<string | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url;
}
