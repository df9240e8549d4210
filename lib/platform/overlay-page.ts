import { type Missing, MissingSchema } from '../model/overlay';
import { browser } from './browser';
import { MISSING_KEY, toggleOverlay } from './overlay';

/** Shows the overlay on the tab in front of the window that this page is in. Rejects as `toggleOverlay` does. */
export async function showOverlay(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  // What was there already is shown anew.
  if (!(await toggleOverlay(tab?.id))) await toggleOverlay(tab?.id);
}

export async function forgetMissing(): Promise<void> {
  await browser.storage.session.remove(MISSING_KEY);
  await browser.action.setBadgeText({ text: '' });
}

/** Calls back with why the overlay is missing, at once and at every change. Returns the stop function. */
export function watchMissing(changed: (why: Missing | undefined) => void): () => void {
  const read = async () => {
    const missing = MissingSchema.safeParse((await browser.storage.session.get(MISSING_KEY))[MISSING_KEY]);
    changed(missing.success ? missing.data : undefined);
  };
  const listener = (changes: object) => {
    if (MISSING_KEY in changes) void read();
  };
  browser.storage.onChanged.addListener(listener);
  void read();
  return () => browser.storage.onChanged.removeListener(listener);
}

/** The key for the overlay as the user has set it; empty when there is none. */
export async function overlayKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === 'toggle-overlay')?.shortcut ?? '';
}
