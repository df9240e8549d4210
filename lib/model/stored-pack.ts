import * as z from 'zod/mini';
import { PackHashSchema } from './own-pack';
import { IndexEntrySchema, PackManifestSchema, SearchTextSchema } from './pack';
import { ScenarioFileSchema } from './scenario-file';

/** A pack of the user's, stored under `packs/<id>`. */
export const OwnPackSchema = z.object({
  version: z.literal(1),
  manifest: PackManifestSchema,
  hash: PackHashSchema,
  /** Its part of the index, whether it is on or off. */
  scenarios: z.array(IndexEntrySchema),
});
export type OwnPack = z.infer<typeof OwnPackSchema>;

/** One scenario of it, stored under `packs/<id>/<scenario>`. */
export const OwnScenarioSchema = z.object({ version: z.literal(1), file: ScenarioFileSchema });
export type OwnScenario = z.infer<typeof OwnScenarioSchema>;

/** What search looks through in it, stored under `own/texts/<id>`. */
export const OwnTextsSchema = z.object({ version: z.literal(1), scenarios: SearchTextSchema.shape.scenarios });
export type OwnTexts = z.infer<typeof OwnTextsSchema>;
