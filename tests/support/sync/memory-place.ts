import type { Transport } from '@/lib/model/transport';

/** A place in memory that always does as it is told. */
export function createMemoryPlace() {
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const place: Transport = {
    list: async () => [...files.keys()],
    get: async (name) => files.get(name)?.slice(),
    async put(segments) {
      for (const [name, bytes] of segments) files.set(name, bytes.slice());
    },
    async delete(names) {
      for (const name of names) files.delete(name);
    },
  };
  return { files, place };
}
