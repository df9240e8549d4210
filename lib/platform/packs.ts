import type * as z from 'zod/mini';
import { checked } from '../model/limits';
import { type PackIndex, PackIndexSchema, type SearchText, SearchTextSchema } from '../model/pack';
import type { ScenarioFile } from '../model/scenario-file';
import { browser } from './browser';
import { takeScenario } from './early';

/** The packs that the extension ships. Each call fetches a file of the extension itself; nothing comes from the network. */
export const shippedPacks = {
  index: (): Promise<PackIndex> => readFile('index', PackIndexSchema),
  searchText: (): Promise<SearchText> => readFile('search', SearchTextSchema),
  /** Rejects when there is no such scenario. */
  scenario: async (id: string): Promise<ScenarioFile> => {
    const early = await takeScenario(id)?.catch(() => undefined);
    // The largest schema by far, and the popup opens without it.
    const { ScenarioFileSchema } = await import('../model/scenario-file');
    return early === undefined ? readFile(id, ScenarioFileSchema) : checked(ScenarioFileSchema, early);
  },
};
export type Packs = typeof shippedPacks;

/** A file of the extension's own, by its path below `packs/`. */
export async function readFile<T>(path: string, schema: z.ZodMiniType<T>): Promise<T> {
  const response = await fetch(browser.runtime.getURL(`packs/${path}.json`));
  if (!response.ok) throw new Error(`packs/${path}.json: ${response.status}`);
  return checked(schema, await response.json());
}
