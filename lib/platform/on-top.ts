import { browser } from './browser';

interface PictureInPicture {
  requestWindow(options: { width: number; height: number; disallowReturnToOpener: boolean }): Promise<Window>;
}
const pictureInPicture = () => (globalThis as { documentPictureInPicture?: PictureInPicture }).documentPictureInPicture;

/** Firefox has no such windows before 153, and no browser on a telephone has. */
export const canStayOnTop = (): boolean => pictureInPicture() !== undefined;

/**
 * Shows a page of the extension in a window above all others; call inside a click, from a page in a tab or popup
 * window. It is a page of its own in a frame, so that its keys and its clock are its own. It ends with the page that
 * asked for it, and that page with it.
 */
export async function keepOnTop(page: string, size: { width: number; height: number }): Promise<void> {
  const above = await pictureInPicture()?.requestWindow({ ...size, disallowReturnToOpener: true });
  if (!above) return;
  const { document } = above;
  const frame = document.createElement('iframe');
  frame.src = browser.runtime.getURL(page);
  frame.title = browser.i18n.getMessage('extension_name');
  frame.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; border: 0';
  document.title = frame.title;
  document.documentElement.lang = browser.i18n.getUILanguage();
  document.body.append(frame);
  above.addEventListener('pagehide', () => window.close());
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.windows.update(id, { state: 'minimized' });
}
