import type { RelayAnswer, Relayed } from '../model/relay';
import { browser } from './browser';

/** In the background: one call of the browser's storage for a page that has none. Never rejects. */
export async function relayCall({ area, call, arg }: Relayed): Promise<RelayAnswer> {
  try {
    // Whatever the argument is, the browser looks at it itself.
    return { value: await browser.storage[area][call](arg as never) };
  } catch (error) {
    return { error: String(error) };
  }
}
