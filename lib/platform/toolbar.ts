import { browser } from './browser';

/** Starboard's green: white digits on it can be read. */
const COLOUR = '#0a7150';

/** A few characters on the toolbar button; none takes them away. */
export async function setBadge(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text });
}
