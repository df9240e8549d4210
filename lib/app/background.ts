import type { Outside } from '../model/ports';
import { type CommandName, onCommand } from '../platform/commands';
import { createOutside } from '../platform/outside';
import { openPanelByKey } from '../platform/panel';
import { togglePrivacy } from './privacy';
import { startOrNext, togglePause } from './run';
import { watchToolbar } from './toolbar';

/** Wires the command keys and the toolbar button. Keeps nothing in memory: the worker may be stopped between any two of them. */
export function startBackground(): void {
  const outside = createOutside();
  onCommand((name, windowId) => void PRESSED[name](outside, windowId));
  watchToolbar(outside);
}

const PRESSED: Record<CommandName, (outside: Outside, windowId: number | undefined) => Promise<unknown>> = {
  'toggle-panel': (_outside, windowId) => openPanelByKey(windowId),
  'next-step': startOrNext,
  pause: togglePause,
  privacy: togglePrivacy,
};
