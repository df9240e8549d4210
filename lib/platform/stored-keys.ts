import { browser } from './browser';
import { inProfile } from './profile-keys';

/** Newer browsers list the keys without reading what is stored under them. */
type Listing = typeof browser.storage.local & { getKeys?(): Promise<string[]> };

/** Of a profile, the first one where none is named. */
export async function storedKeys(profile = ''): Promise<string[]> {
  const local: Listing = browser.storage.local;
  const keys = local.getKeys ? await local.getKeys() : Object.keys(await local.get(null));
  return Object.keys(inProfile(profile, Object.fromEntries(keys.map((key) => [key, true]))));
}
