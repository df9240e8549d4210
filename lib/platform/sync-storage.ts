import { type Transport, TransportError } from '../model/transport';
import { browser } from './browser';
import { fromPrintable, toPrintable } from './printable';

/** The part of `browser.storage.sync` that is used. */
export interface SyncArea {
  get(keys: string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

/** Of Chrome and Firefox alike: bytes and items in all, and bytes of one item, its key and its value as JSON. */
export const QUOTA = { bytes: 102_400, items: 512, itemBytes: 8192 } as const;

/** Letters in an item: with its key it stays below what an item may be. */
const ITEM_LETTERS = 8000;

/** In place of an item that has given way to others in the same `set`, until it is removed. */
const EMPTIED = 0;

export interface Fullness {
  bytes: number;
  items: number;
  /** 0 to 1, of bytes or items, whichever is the fuller. */
  share: number;
}

export interface SyncStorage extends Transport {
  /** How full the user's storage is, whoever filled it. */
  fullness(): Promise<Fullness>;
}

/** `s/<segment>/<item>-<items>` */
const KEY = /^s\/([^/]+)\/(\d{1,3})-(\d{1,3})$/;
const keyOf = (name: string, item: number, items: number) => `s/${name}/${item}-${items}`;

/**
 * Segments in the storage that the browser itself carries to the user's other browsers of its kind. One `put` is one
 * `set`: all of it is stored, or nothing. Elsewhere the items arrive one by one; a segment is there when all of its are.
 */
export function createSyncStorage(area: SyncArea = browser.storage.sync): SyncStorage {
  const readAll = () => reported(area.get(null));
  const removeEmptied = async () => {
    const emptied = Object.entries(await readAll()).flatMap(([key, value]) =>
      KEY.test(key) && value === EMPTIED ? [key] : [],
    );
    await reported(area.remove(emptied));
  };
  return {
    async list() {
      const items = itemsIn(await readAll());
      return [...items].flatMap(([name, { keys, count }]) => (keys.length === count ? [name] : []));
    },
    async get(name) {
      const stored = await readAll();
      const found = itemsIn(stored).get(name);
      if (found?.keys.length !== found?.count || !found) return undefined;
      const keys = found.keys.map((_, item) => keyOf(name, item, found.count));
      const letters = keys.map((key) => stored[key]).filter((text) => typeof text === 'string');
      return fromPrintable(letters.join('')) ?? new Uint8Array();
    },
    async put(segments, insteadOf = []) {
      const items = Object.fromEntries([...segments].flatMap(([name, bytes]) => cut(name, toPrintable(bytes))));
      try {
        await reported(area.set(items));
      } catch (error) {
        if (!(error instanceof TransportError) || error.fault !== 'full' || insteadOf.length === 0) throw error;
        const old = keysOf(insteadOf, await readAll()).filter((key) => !(key in items));
        await reported(area.set({ ...Object.fromEntries(old.map((key) => [key, EMPTIED])), ...items }));
        await removeEmptied();
      }
    },
    async delete(names) {
      const keys = keysOf(names, await readAll());
      if (keys.length > 0) await reported(area.remove(keys));
    },
    fullness: async () => measure(await readAll()),
  };
}

/** What the items take of the quota. Both browsers count so; only one of them would tell. */
export function measure(items: Record<string, unknown>): Fullness {
  const encoder = new TextEncoder();
  const entries = Object.entries(items);
  const bytes = entries.reduce(
    (sum, [key, value]) => sum + encoder.encode(key).length + encoder.encode(JSON.stringify(value)).length,
    0,
  );
  return { bytes, items: entries.length, share: Math.max(bytes / QUOTA.bytes, entries.length / QUOTA.items) };
}

function cut(name: string, text: string): [string, string][] {
  const count = Math.max(1, Math.ceil(text.length / ITEM_LETTERS));
  return Array.from({ length: count }, (_, item) => [
    keyOf(name, item, count),
    text.slice(item * ITEM_LETTERS, (item + 1) * ITEM_LETTERS),
  ]);
}

function keysOf(names: readonly string[], stored: Record<string, unknown>): string[] {
  return Object.keys(stored).filter((key) => names.includes(KEY.exec(key)?.[1] ?? ''));
}

function itemsIn(stored: Record<string, unknown>): Map<string, { keys: string[]; count: number }> {
  const found = new Map<string, { keys: string[]; count: number }>();
  for (const [key, value] of Object.entries(stored)) {
    const [, name, , items] = KEY.exec(key) ?? [];
    if (name === undefined || value === EMPTIED) continue;
    const segment = found.get(name) ?? { keys: [], count: Number(items) };
    segment.keys.push(key);
    found.set(name, segment);
  }
  return found;
}

/** Browsers tell their quotas apart by words only. */
async function reported<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    const words = String(error);
    if (/MAX_WRITE_OPERATIONS/i.test(words)) throw new TransportError('rate');
    if (/quota/i.test(words)) throw new TransportError('full');
    throw new TransportError('refused', error instanceof Error ? error.name : '');
  }
}
