import * as z from 'zod/mini';
import { IndexEntrySchema } from './pack';

/** Ready for the lists, and read with the other keys of an opening page. Made of the packs stored, so it can be made anew. */
export const OwnIndexSchema = z.object({
  version: z.literal(1),
  /** Ids of all own packs stored in this browser, those that are off included. */
  packs: z.array(z.string()),
  /** The scenarios of those that are on. */
  scenarios: z.array(IndexEntrySchema),
});
export type OwnIndex = z.infer<typeof OwnIndexSchema>;

export const OWN_INDEX_KEY = 'own/index';
export const NO_OWN: OwnIndex = { version: 1, packs: [], scenarios: [] };
