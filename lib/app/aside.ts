import type { Outside } from '../model/ports';
import { type SetAside, SetAsideSchema } from '../model/segment';
import { storedKeys } from '../platform/stored-keys';

const ASIDE = /^aside\//;

/** What was moved aside earlier, under the key of its copy. */
export async function readAside(outside: Outside): Promise<SetAside[]> {
  const keys = (await storedKeys(outside.profile)).filter((key) => ASIDE.test(key));
  const stored = keys.length > 0 ? await outside.store.get(keys) : {};
  return keys.map((key) => {
    const aside = SetAsideSchema.safeParse(stored[key]);
    return { key, why: aside.success ? aside.data.why : 'shape', at: aside.success ? aside.data.at : 0 };
  });
}

/** What is stored under a key, byte for byte as JSON text: for a person to keep, or to have looked at. */
export async function rawCopy(outside: Outside, key: string): Promise<string> {
  return JSON.stringify({ key, raw: (await outside.store.get([key]))[key] ?? null }, null, 2);
}
