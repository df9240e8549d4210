import type { Outside } from '../model/ports';
import { takeStored } from './early';
import { createOutside } from './outside';

/** The real browser for a page whose first reads were begun before its modules. */
export function createPageOutside(): Outside {
  const { store, ...outside } = createOutside();
  const get: typeof store.get = async (keys, fresh) => (fresh ? undefined : await takeStored(keys)) ?? store.get(keys);
  return { ...outside, store: { ...store, get } };
}
