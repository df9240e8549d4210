import type { Outside } from '../model/ports';
import { type CommandName, onCommand, type PressedOn } from '../platform/commands';
import { onLastWords, onOrder } from '../platform/messaging';
import { createOutside } from '../platform/outside';
import { explainForbidden, tellMissing, toggleOverlay } from '../platform/overlay';
import { openPanelByKey } from '../platform/panel';
import { followOrder } from './orders';
import { togglePrivacy } from './privacy';
import { startOrNext, togglePause } from './run';
import { watchForSync } from './sync/later';
import { watchToolbar } from './toolbar';

/** Wires the command keys the toolbar button and the orders of pages. Keeps nothing in memory: the worker may be stopped between any two. */
export function startBackground(): void {
  const outside = createOutside();
  onCommand((name, tab) => void PRESSED[name](outside, tab));
  onOrder((order) => followOrder(outside, order));
  watchToolbar(outside);
  watchForSync(outside);
  onLastWords((why, tabId) => void tellMissing(why, tabId));
}

const PRESSED: Record<CommandName, (outside: Outside, tab: PressedOn) => Promise<unknown>> = {
  'toggle-panel': (_outside, { windowId }) => openPanelByKey(windowId),
  'next-step': startOrNext,
  pause: togglePause,
  privacy: togglePrivacy,
  'toggle-overlay': (_outside, { id }) => toggleOverlay(id).catch(() => explainForbidden(id)),
};
