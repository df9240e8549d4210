import type { Standing } from '../model/card';
import type { CardWish, Surroundings } from '../model/overlay';
import { browser } from './browser';

/** What holds the card in the page. */
export interface Holder {
  standing: Standing;
  wish(wish: CardWish): void;
  /** Calls back when the window has another size. */
  watch(changed: (surroundings: Surroundings) => void): void;
}

/** Checks what a page says about itself, which may be anything; nothing when it makes no sense. */
export type CheckStanding = (said: unknown) => Promise<Standing | undefined>;

/** Resolves when the script in the page says hello. Listen before anything is awaited: it says so once. */
export function meetHolder(check: CheckStanding): Promise<Holder> {
  return new Promise((met) => {
    const greeted = async ({ data, source, ports: [port] }: MessageEvent) => {
      const standing = port && source === parent ? await check(data) : undefined;
      if (!port || !standing) return;
      removeEventListener('message', greeted);
      met({
        standing,
        wish: (wish) => port.postMessage(wish),
        watch: (changed) => {
          let latest = 0;
          port.onmessage = async (event) => {
            const mine = ++latest;
            const now = await check(event.data);
            if (now && mine === latest) changed(now.around);
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
