import { stringify } from 'yaml';
import type { Pack } from './pack-files';

const LINE_WIDTH = 110;

/**
 * The pack as one YAML file, which `readPack` reads. `comments` stand at its top, a line each. Takes a pack and nothing
 * else, so that nothing of the user's own can get into it.
 */
export function writePack({ manifest, scenarios }: Pack, comments: string[]): string {
  const head = comments.map((comment) => `# ${comment}\n`).join('');
  return head + stringify({ pack: manifest, scenarios }, { lineWidth: LINE_WIDTH });
}

/** A pack to start one's own from: it has an id of its own, or importing it would look like the one it was made from. */
export function templateOf({ manifest, scenarios }: Pack): Pack {
  const id = `my-${manifest.id}`.slice(0, 80).replace(/-+$/, '');
  return { manifest: { ...manifest, id, version: 1 }, scenarios };
}
