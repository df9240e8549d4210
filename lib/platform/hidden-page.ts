import { browser } from './browser';

const PAGE = 'sync.html';

/** Chrome's pages that nobody sees, which the polyfill does not know. */
interface Offscreen {
  hasDocument(): Promise<boolean>;
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
}

/** From the background: runs the page that syncs once. Nothing when it still runs. */
export async function openHiddenPage(): Promise<void> {
  if (import.meta.env.FIREFOX) {
    // There the background is a page itself.
    const frame = document.createElement('iframe');
    frame.src = PAGE;
    document.body.append(frame);
  } else {
    const { offscreen } = browser as unknown as { offscreen: Offscreen };
    if (!(await offscreen.hasDocument()))
      await offscreen.createDocument({ url: PAGE, reasons: ['BLOBS'], justification: 'Packs what is synced' });
  }
}

/** In that page: ends it. */
export function endHiddenPage(): void {
  if (frameElement) frameElement.remove();
  else close();
}
