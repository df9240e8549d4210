import { NO_OWN, OWN_INDEX_KEY, type OwnIndex, OwnIndexSchema } from '../model/own-index';
import type { Outside } from '../model/ports';

/** The index of the user's own packs as it is stored now; an empty one where none can be read. */
export async function readIndex({ store }: Outside): Promise<OwnIndex> {
  const stored = OwnIndexSchema.safeParse((await store.get([OWN_INDEX_KEY], 'fresh'))[OWN_INDEX_KEY]);
  return stored.success ? stored.data : NO_OWN;
}
