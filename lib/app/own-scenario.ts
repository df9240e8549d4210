import { checked } from '../model/limits';
import { ownPackOf, ownStorageKey, ownTextsKey } from '../model/own-keys';
import type { IndexEntry, SearchText } from '../model/pack';
import type { KeyValueStore } from '../model/ports';
import type { ScenarioFile } from '../model/scenario-file';
import { OwnScenarioSchema, OwnTextsSchema } from '../model/stored-pack';
import { storyAt } from '../model/story-place';

/** Rejects when there is no such scenario or story, or what is stored is none. `scenario` reads others that it refers to. */
export async function readOwnScenario(
  store: KeyValueStore,
  id: string,
  scenario: (id: string) => Promise<ScenarioFile>,
): Promise<ScenarioFile> {
  const key = ownStorageKey(id);
  const stored = (await store.get([key]))[key];
  const story = storyAt(id);
  if (story === undefined) return checked(OwnScenarioSchema, stored).file;
  return (await import('./told-story')).readToldStory(story, stored, scenario);
}

/** What search looks through in the own scenarios of the list. A pack whose texts cannot be read is found by its titles. */
export async function readOwnTexts(store: KeyValueStore, index: IndexEntry[]): Promise<SearchText['scenarios']> {
  const packs = new Set(index.flatMap(({ id }) => ownPackOf(id) ?? []));
  const stored = await store.get([...packs].map(ownTextsKey));
  return Object.values(stored).flatMap((one) => {
    const texts = OwnTextsSchema.safeParse(one);
    return texts.success ? texts.data.scenarios : [];
  });
}
