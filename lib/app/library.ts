import type { ScenarioFile } from '../model/scenario-file';
import type { Packs } from '../platform/packs';

export type Library = ReturnType<typeof createLibrary>;

/** The scenarios at hand: the small index at once, each scenario when it is opened. */
export function createLibrary(packs: Packs) {
  const opened = new Map<string, Promise<ScenarioFile>>();
  let searchText: ReturnType<Packs['searchText']> | undefined;
  return {
    index: packs.index,
    searchText: () => (searchText ??= packs.searchText()),
    /** Rejects when there is no such scenario any more. */
    scenario(id: string): Promise<ScenarioFile> {
      const known = opened.get(id) ?? packs.scenario(id);
      opened.set(id, known);
      known.catch(() => opened.delete(id));
      return known;
    },
  };
}
