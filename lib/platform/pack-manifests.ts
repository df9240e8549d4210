import { type PackManifests, PackManifestsSchema } from '../model/pack-manifests';
import { readFile } from './packs';

/** For the one page that tells about packs. */
export const readManifests = (): Promise<PackManifests> => readFile('manifests', PackManifestsSchema);
