import type { Replica } from './replica';

type Items = Record<string, unknown>;

/**
 * Stands for the service that carries `storage.sync` between browsers of one kind: it knows keys and their newest values,
 * and hands on what changed or went since it last saw a browser, one item at a time.
 */
export function createVendorSync() {
  const service: Items = {};
  const last = new Map<Replica, Items>();
  return {
    async carry(replica: Replica): Promise<void> {
      const before = last.get(replica) ?? {};
      const here = await replica.carried<Items>('get', null);
      apply(changesFrom(before, here), service);
      for (const [key, value] of changesFrom(here, service)) {
        if (value === undefined) await replica.carried('remove', key);
        else await replica.carried('set', { [key]: value });
      }
      last.set(replica, structuredClone(service));
    },
  };
}

/** What makes the second of the first; nothing as a value for what goes. */
function changesFrom(before: Items, after: Items): [key: string, value: unknown][] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.filter((key) => before[key] !== after[key]).map((key) => [key, after[key]]);
}

function apply(changes: [key: string, value: unknown][], items: Items): void {
  for (const [key, value] of changes) {
    if (value === undefined) delete items[key];
    else items[key] = value;
  }
}
