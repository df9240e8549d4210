import { browser } from './browser';

/** Names as in the manifest. */
export const COMMANDS = ['toggle-panel', 'next-step', 'pause', 'toggle-overlay'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** The tab in front when a key was pressed. */
export interface PressedOn {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** Calls back inside the key press, so that what needs a user gesture may be done at once. Returns the stop function. */
export function onCommand(pressed: (name: CommandName, tab: PressedOn) => void): () => void {
  const listener = (name: string, tab: PressedOn = {}) => {
    const known = COMMANDS.find((command) => command === name);
    if (known) pressed(known, tab);
  };
  browser.commands.onCommand.addListener(listener);
  return () => browser.commands.onCommand.removeListener(listener);
}
