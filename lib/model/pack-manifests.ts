import * as z from 'zod/mini';
import { PackManifestSchema } from './pack';

/** The shipped packs without their scenarios, for the page that tells about packs. */
export const PackManifestsSchema = z.object({ packs: z.array(PackManifestSchema) });
export type PackManifests = z.infer<typeof PackManifestsSchema>;
