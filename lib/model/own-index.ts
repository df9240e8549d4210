import * as z from 'zod/mini';
import { IndexEntrySchema } from './pack';

/** The scenarios of all own packs that are on, ready for the lists: read with the other keys of an opening page. */
export const OwnIndexSchema = z.object({ version: z.literal(1), scenarios: z.array(IndexEntrySchema) });
export type OwnIndex = z.infer<typeof OwnIndexSchema>;

export const OWN_INDEX_KEY = 'own/index';
export const NO_OWN: OwnIndex = { version: 1, scenarios: [] };
