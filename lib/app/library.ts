import { isOwn } from '../model/own-keys';
import type { IndexEntry, SearchText } from '../model/pack';
import type { KeyValueStore } from '../model/ports';
import type { ScenarioFile } from '../model/scenario-file';
import type { Packs } from '../platform/packs';

export type Library = ReturnType<typeof createLibrary>;

/** The scenarios at hand, shipped and the user's own: the small index at once, each scenario when it is opened. */
export function createLibrary(packs: Packs, store: KeyValueStore) {
  const opened = new Map<string, Promise<ScenarioFile>>();
  let searchText: ReturnType<Packs['searchText']> | undefined;
  // Few have packs or stories of their own, and those who have none should load nothing for them.
  const own = () => import('./own-scenario');
  /** Rejects when there is no such scenario any more. Own ones are read each time, for they may have been updated. */
  const scenario = async (id: string): Promise<ScenarioFile> => {
    if (isOwn(id)) return (await own()).readOwnScenario(store, id, scenario);
    const known = opened.get(id) ?? packs.scenario(id);
    opened.set(id, known);
    known.catch(() => opened.delete(id));
    return known;
  };
  return {
    shipped: async (): Promise<IndexEntry[]> => (await packs.index()).scenarios,
    /** What search looks through for the scenarios of that list. */
    searchText: async (index: IndexEntry[]): Promise<SearchText> => {
      searchText ??= packs.searchText();
      const mine = index.some(({ id }) => isOwn(id)) ? await (await own()).readOwnTexts(store, index) : [];
      return { scenarios: [...(await searchText).scenarios, ...mine] };
    },
    scenario,
  };
}
