import type { KeyValueStore } from '../model/ports';
import { browser } from './browser';
import { bare, inProfile, keyIn, PROFILE_KEY } from './profile-keys';
import { watchStored } from './watch-stored';

/** The part of a storage area that a profile is kept in. */
export type Area = Pick<KeyValueStore, 'set' | 'remove'> & {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
};

/** The store of the profile that `use` names: of one for good, or of whichever is in use at each call. */
export function storeOf(use: () => string | Promise<string>, local: Area): KeyValueStore {
  const placed = (id: string, keys: string[]) => keys.map((key) => keyIn(id, key));
  return {
    async get(keys) {
      // Asked once: what is found is that profile's, whatever comes into use meanwhile.
      const id = await use();
      return inProfile(id, await local.get(keys && placed(id, keys)));
    },
    async set(items) {
      const keys = placed(await use(), Object.keys(items));
      await local.set(Object.fromEntries(Object.values(items).map((item, index) => [keys[index], item])));
    },
    remove: async (keys) => local.remove(placed(await use(), keys)),
    // Which profile's changed is not asked: hearing of another's means reading once for nothing.
    watch: (changed) => watchStored((keys) => changed(keys.map(bare))),
  };
}

/** The profile in use; the first one where nothing else is said, or nothing that could be one. */
export async function activeProfile(local: Pick<Area, 'get'> = browser.storage.local): Promise<string> {
  const id = (await local.get([PROFILE_KEY]))[PROFILE_KEY];
  return typeof id === 'string' && /^[a-z0-9]{8}$/.test(id) ? id : '';
}
