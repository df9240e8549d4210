import { browser } from './browser';

/** Newer browsers list the keys without reading what is stored under them. */
type Listing = typeof browser.storage.local & { getKeys?(): Promise<string[]> };

export async function storedKeys(): Promise<string[]> {
  const local: Listing = browser.storage.local;
  return local.getKeys ? local.getKeys() : Object.keys(await local.get(null));
}
