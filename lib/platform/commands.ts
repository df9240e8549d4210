import { browser } from './browser';

/** Names as in the manifest. */
export const COMMANDS = ['toggle-panel', 'next-step', 'pause'] as const;
export type CommandName = (typeof COMMANDS)[number];

/** Calls back inside the key press, so that what needs a user gesture may be done at once. Returns the stop function. */
export function onCommand(pressed: (name: CommandName, windowId: number | undefined) => void): () => void {
  const listener = (name: string, tab?: { windowId?: number | undefined }) => {
    const known = COMMANDS.find((command) => command === name);
    if (known) pressed(known, tab?.windowId);
  };
  browser.commands.onCommand.addListener(listener);
  return () => browser.commands.onCommand.removeListener(listener);
}
