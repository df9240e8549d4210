import { browser } from './browser';

/** Names as in the manifest. */
export const COMMANDS = ['toggle-panel', 'next-step', 'pause', 'toggle-overlay', 'privacy'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** The tab in front when a key was pressed. */
export interface PressedOn {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** Calls back inside the key press, so that what needs a user gesture may be done at once, as long as the context lives. */
export function onCommand(pressed: (name: CommandName, tab: PressedOn) => void): void {
  browser.commands.onCommand.addListener((name, tab: PressedOn = {}) => pressed(name as CommandName, tab));
}

/** The keys as the user has them now; a name that the browser gives to no command of ours is left out. */
export async function commandKeys(): Promise<{ does: string; keys: string }[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, description, shortcut }) =>
    COMMANDS.some((command) => command === name) ? [{ does: description ?? '', keys: shortcut ?? '' }] : [],
  );
}

const CHROME_SHORTCUTS = 'chrome://extensions/shortcuts';

/** Opens the page on which keys are changed. Absent in Firefox, which lets no extension open its own. */
export const openShortcutPage: (() => void) | undefined = browser.runtime.getURL('').startsWith('chrome-extension:')
  ? () => void browser.tabs.create({ url: CHROME_SHORTCUTS })
  : undefined;
