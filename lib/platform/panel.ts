import { browser } from './browser';

/** Chrome's side panel, which the polyfill does not know. Absent in Firefox. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}
const sidePanel = (): SidePanel | undefined => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/**
 * Prepares the opening of the panel beside the current window. Both browsers allow it only inside the click or key
 * press itself, before anything is awaited: so the window is looked up now, and the returned function acts at once.
 */
export async function preparePanel(): Promise<() => Promise<void>> {
  const panel = sidePanel();
  if (!panel) return () => browser.sidebarAction.open();
  const { id } = await browser.windows.getCurrent();
  return async () => {
    if (id !== undefined) await panel.open({ windowId: id });
  };
}

/** For a command key in the background: opens the panel in Chrome, opens or closes the sidebar in Firefox. */
export function openPanelByKey(windowId: number | undefined): Promise<void> {
  const panel = sidePanel();
  if (!panel) return browser.sidebarAction.toggle();
  return windowId === undefined ? Promise.resolve() : panel.open({ windowId });
}

/** Whether the panel must close itself at the key that opened it. Firefox's sidebar is toggled by the background. */
export const closesItself = (): boolean => sidePanel() !== undefined;
