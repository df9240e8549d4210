import * as z from 'zod/mini';
import { listOf } from './limits';
import { PACK_LIMITS } from './own-pack';
import { PackManifestSchema } from './pack';
import { ScenarioSchema } from './scenario';

/** A pack in one file, as users import it and templates are saved. `readPack` reads its parts one by one, for the lines. */
export const PackFileSchema = z.strictObject({
  pack: PackManifestSchema,
  scenarios: listOf(ScenarioSchema, 1, PACK_LIMITS.scenarios),
});
