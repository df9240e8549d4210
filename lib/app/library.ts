import { NO_OWN, OWN_INDEX_KEY, OwnIndexSchema } from '../model/own-index';
import { isOwn, ownStorageKey } from '../model/own-keys';
import type { IndexEntry, SearchText } from '../model/pack';
import type { KeyValueStore } from '../model/ports';
import type { ScenarioFile } from '../model/scenario-file';
import type { Packs } from '../platform/packs';

export type Library = ReturnType<typeof createLibrary>;

/** The scenarios at hand, shipped and the user's own: the small index at once, each scenario when it is opened. */
export function createLibrary(packs: Packs, store: KeyValueStore) {
  const opened = new Map<string, Promise<ScenarioFile>>();
  let searchText: ReturnType<Packs['searchText']> | undefined;
  /** Rejects when there is no such scenario any more. Own ones are read each time, for they may have been updated. */
  const scenario = async (id: string): Promise<ScenarioFile> => {
    if (isOwn(id)) {
      const [stored, { readOwnScenario }] = await Promise.all([
        store.get([ownStorageKey(id)]),
        import('./own-scenario'),
      ]);
      return readOwnScenario(id, stored[ownStorageKey(id)], scenario);
    }
    const known = opened.get(id) ?? packs.scenario(id);
    opened.set(id, known);
    known.catch(() => opened.delete(id));
    return known;
  };
  return {
    shipped: async (): Promise<IndexEntry[]> => (await packs.index()).scenarios,
    /** Both kinds, as they are now. */
    index: async (): Promise<IndexEntry[]> => {
      const [shipped, own] = await Promise.all([packs.index(), readOwnIndex(store)]);
      return [...shipped.scenarios, ...own.scenarios];
    },
    manifests: packs.manifests,
    /** What search looks through for the scenarios of that list. */
    searchText: async (index: IndexEntry[]): Promise<SearchText> => {
      searchText ??= packs.searchText();
      const own = index.some(({ id }) => isOwn(id)) ? (await import('./own-scenario')).readOwnTexts(store, index) : [];
      return { scenarios: [...(await searchText).scenarios, ...(await own)] };
    },
    scenario,
  };
}

async function readOwnIndex(store: KeyValueStore) {
  const stored = OwnIndexSchema.safeParse((await store.get([OWN_INDEX_KEY]))[OWN_INDEX_KEY]);
  return stored.success ? stored.data : NO_OWN;
}
