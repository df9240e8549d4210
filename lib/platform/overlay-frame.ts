import { type CardWish, type Surroundings, SurroundingsSchema } from '../model/overlay';
import { browser } from './browser';

/** What holds the card in the page. */
export interface Holder {
  surroundings: Surroundings;
  wish(wish: CardWish): void;
  /** Calls back when the window has another size. */
  watch(changed: (surroundings: Surroundings) => void): void;
}

/** Resolves when the script in the page says hello. Listen before anything is awaited: it says so once. */
export function meetHolder(): Promise<Holder> {
  return new Promise((met) => {
    const greeted = ({ data, source, ports: [port] }: MessageEvent) => {
      const surroundings = SurroundingsSchema.safeParse(data);
      if (!port || source !== parent || !surroundings.success) return;
      removeEventListener('message', greeted);
      met({
        surroundings: surroundings.data,
        wish: (wish) => port.postMessage(wish),
        watch: (changed) => {
          port.onmessage = (event) => {
            const now = SurroundingsSchema.safeParse(event.data);
            if (now.success) changed(now.data);
          };
        },
      });
    };
    addEventListener('message', greeted);
  });
}

/**
 * How many units of `screenX` make a CSS pixel: Chromium leaves the zoom of the page out of it. Firefox does not, and
 * keeps the API from pages in frames.
 */
export async function screenUnit(): Promise<number> {
  const tabs: typeof browser.tabs | undefined = browser.tabs;
  return (await tabs?.getZoom?.().catch(() => 1)) ?? 1;
}

/** In a private window nothing about the sites visited may be kept. */
export const isPrivate = (): boolean => browser.extension.inIncognitoContext === true;
