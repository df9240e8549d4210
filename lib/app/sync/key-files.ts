import { type SealKey, SealKeySchema } from '../../model/seal-key';
import { type Transport, TransportError } from '../../model/transport';
import { digestBytes } from '../../platform/digest';
import { type DataKey, makeDataKey, unwrapKey, wrapKey } from '../../platform/seal';

/** `key-<key>-<hash of the file>`: one for each passphrase that the key was ever wrapped with. */
const KEY_FILE = /^key-[0-9a-f]{8}-[0-9a-f]{12}$/;

export const keyFilesIn = (names: readonly string[]) => names.filter((name) => KEY_FILE.test(name)).sort();

/** Keys that the passphrase opens, in an order that is the same everywhere, and the files they are in. */
export interface Ring {
  keys: DataKey[];
  files: string[];
}

/** Rejects with `wrong-passphrase` when there are key files and it opens none. */
export async function openRing(transport: Transport, files: readonly string[], passphrase: string): Promise<Ring> {
  const ring: Ring = { keys: [], files: [] };
  for (const file of files) {
    const wrapped = parseKeyFile(await transport.get(file));
    const key = wrapped && (await unwrapKey(wrapped, passphrase));
    if (!key) continue;
    ring.files.push(file);
    if (!ring.keys.some(({ id }) => id === key.id)) ring.keys.push(key);
  }
  if (files.length > 0 && ring.keys.length === 0) throw new TransportError('wrong-passphrase');
  return ring;
}

/** Resolves when the file has been read back and opens: nothing may be sealed with a key that exists only here. */
export async function writeKey(transport: Transport, key: DataKey, passphrase: string): Promise<string> {
  const bytes = new TextEncoder().encode(JSON.stringify(await wrapKey(key, passphrase)));
  const hash = [...(await digestBytes(bytes)).slice(0, 6)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const file = `key-${key.id}-${hash}`;
  await transport.put(new Map([[file, bytes]]));
  const back = await transport.get(file);
  if (back?.join() !== bytes.join()) throw new TransportError('refused', 'key');
  return file;
}

export async function writeNewKey(transport: Transport, passphrase: string): Promise<DataKey> {
  const key = await makeDataKey();
  await writeKey(transport, key, passphrase);
  return key;
}

/**
 * Wraps every key that the old passphrase opens with the new one, and then removes what the old one opens. Segments stay
 * as they are. A break in the middle leaves both valid. Other replicas get `wrong-passphrase` until they are told.
 */
export async function changePassphrase(transport: Transport, old: string, next: string): Promise<void> {
  const ring = await openRing(transport, keyFilesIn(await transport.list()), old);
  const written: string[] = [];
  for (const key of ring.keys) written.push(await writeKey(transport, key, next));
  await transport.delete(ring.files.filter((file) => !written.includes(file)));
}

function parseKeyFile(bytes: Uint8Array | undefined): SealKey | undefined {
  try {
    const parsed = SealKeySchema.safeParse(JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())));
    return parsed.success ? parsed.data : undefined;
  } catch {
    // Cut off or overwritten: it opens nothing.
    return undefined;
  }
}
