import { browser } from './browser';

const PAGE = 'float.html';
const SIZE = { width: 340, height: 480 };

/** Brings the float's window to the front, opening it when there is none. */
export async function openFloat(): Promise<void> {
  const [open] = await browser.tabs.query({ url: browser.runtime.getURL(PAGE) });
  if (open?.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
  else await browser.windows.create({ url: PAGE, type: 'popup', ...SIZE });
}
