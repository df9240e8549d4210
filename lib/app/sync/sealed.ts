import { readSegmentName } from '../../model/sync';
import { type Transport, TransportError } from '../../model/transport';
import { type DataKey, seal, unseal } from '../../platform/seal';
import { keyFilesIn, openRing, writeNewKey } from './key-files';

/** `<segment>.<key>.sealed`. The last number is the format of the sealing. */
const SEALED = /^(.+)\.([0-9a-f]{8})\.sealed1$/;
const sealedName = (name: string, { id }: DataKey) => `${name}.${id}.sealed1`;

/**
 * The same place, where segments are sealed on their way: AES-256-GCM, with the file's whole name, and so its formats, as
 * associated data. Keys are found in the place by the passphrase; the first `put` into an empty place makes one. Only
 * what the keys open is listed, so that the rest counts as missing and is sent again. Rejects with `not-encrypted` where
 * plain segments are and no key is, and with `wrong-passphrase`, before anything is written.
 */
export function sealTransport(transport: Transport, passphrase: string): Transport {
  let opened: DataKey[] | undefined;
  const open = async (names: readonly string[]) => {
    const files = keyFilesIn(names);
    if (files.length === 0 && names.some((name) => readSegmentName(name))) throw new TransportError('not-encrypted');
    opened = (await openRing(transport, files, passphrase)).keys;
    return opened;
  };
  const keys = async () => opened ?? open(await transport.list());
  const sealing = async () => {
    const [first] = await keys();
    if (first) return first;
    const made = await writeNewKey(transport, passphrase);
    opened = [made];
    return made;
  };
  return {
    async list() {
      const names = await transport.list();
      const ids = (await open(names)).map(({ id }) => id);
      const found = names.flatMap((name) => {
        const [, segment, id] = SEALED.exec(name) ?? [];
        return segment !== undefined && id !== undefined && ids.includes(id) ? [segment] : [];
      });
      return [...new Set(found)];
    },
    async get(name) {
      let isThere = false;
      for (const key of await keys()) {
        const bytes = await transport.get(sealedName(name, key));
        const plain = bytes && (await unseal(key, sealedName(name, key), bytes));
        if (plain) return plain;
        isThere ||= bytes !== undefined;
      }
      // Nothing that is sealed is empty: that cannot be taken for a segment.
      return isThere ? new Uint8Array() : undefined;
    },
    async put(segments) {
      const key = await sealing();
      const sealed = new Map<string, Uint8Array<ArrayBuffer>>();
      for (const [name, bytes] of segments)
        sealed.set(sealedName(name, key), await seal(key, sealedName(name, key), bytes));
      await transport.put(sealed);
    },
    async delete(names) {
      const all = await keys();
      await transport.delete(names.flatMap((name) => all.map((key) => sealedName(name, key))));
    },
  };
}

/** The same place for a browser without a passphrase: rejects with `encrypted` where there is a key. */
export function guardPlain(transport: Transport): Transport {
  const list = async () => {
    const names = await transport.list();
    if (keyFilesIn(names).length > 0) throw new TransportError('encrypted');
    return names;
  };
  return { ...transport, list };
}

/**
 * Begins to encrypt a place in plain use. Afterwards other replicas get `encrypted` until they have the passphrase, and a
 * sync through `sealTransport` sends everything again. Once that is saved, `plain` may be deleted: all of it was read in
 * a sync before this.
 */
export async function beginSealing(transport: Transport, passphrase: string): Promise<{ plain: string[] }> {
  const names = await transport.list();
  if (keyFilesIn(names).length > 0) throw new TransportError('encrypted');
  await writeNewKey(transport, passphrase);
  return { plain: names.filter((name) => readSegmentName(name)) };
}
