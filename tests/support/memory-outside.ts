import type { KeyValueStore, Outside } from '@/lib/model/ports';

const HASH_DIGITS = 12;
const ID_LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const MONDAY_MORNING = Date.UTC(2026, 10, 2, 9);

/** What may go wrong. Each is asked at every call, and may count the calls itself. */
export interface Faults {
  /** `before`: rejects and stores nothing. `after`: stores, then rejects, as when a page dies in that moment. */
  set?: (keys: string[]) => 'before' | 'after' | undefined;
  /** `fails`: rejects. `stale`: answers what was there before the last write. */
  get?: (keys: string[] | null) => 'fails' | 'stale' | undefined;
}

export type World = ReturnType<typeof createWorld>;

/**
 * One browser profile in memory. Each `open()` is another context of the extension (a popup, a panel, the background)
 * over the same storage, clock and locks; calls take a random number of turns, the same ones for the same seed.
 */
export function createWorld({ seed = 1, now = MONDAY_MORNING } = {}) {
  const random = seededRandom(seed);
  const disk = createDisk(random);
  const clock = { time: now };
  const lock = createLocks();
  return {
    /** The JSON text of every key: what a test compares to see that bytes stayed as they were. */
    bytes: disk.bytes,
    /** The keys of each `set` that reached the disk, in order. */
    writes: disk.writes,
    faults: disk.faults,
    clock,
    open: (): Outside => ({
      store: disk.store,
      lock,
      clock: { now: () => clock.time },
      hash: hashText,
      random,
      newId: () => Array.from({ length: 8 }, () => ID_LETTERS[Math.floor(random() * ID_LETTERS.length)]).join(''),
    }),
    read: (key: string): unknown => parse(disk.bytes.get(key)),
    write: (key: string, value: unknown): void => void disk.bytes.set(key, JSON.stringify(value)),
    /** Resolves when nothing is being stored or told any more. */
    settle: disk.settle,
  };
}

function createDisk(random: () => number) {
  const bytes = new Map<string, string>();
  const writes: string[][] = [];
  const watchers = new Set<(keys: string[]) => void>();
  const faults: Faults = {};
  let before = new Map<string, string>();
  let busy = 0;

  async function during<T>(work: () => T): Promise<T> {
    busy++;
    for (let turns = Math.ceil(random() * 4); turns > 0; turns--) await Promise.resolve();
    try {
      return work();
    } finally {
      busy--;
    }
  }
  const change = (keys: string[], write: () => void) => {
    before = new Map(bytes);
    write();
    writes.push(keys);
    for (const watcher of watchers) void during(() => watcher(keys));
  };
  const store: KeyValueStore = {
    get: (keys) =>
      during(() => {
        const fault = faults.get?.(keys);
        if (fault === 'fails') throw new Error('storage.get failed');
        const from = fault === 'stale' ? before : bytes;
        const found = keys ?? [...from.keys()];
        return Object.fromEntries(found.filter((key) => from.has(key)).map((key) => [key, parse(from.get(key))]));
      }),
    set: (items) => {
      const entries = Object.entries(JSON.parse(JSON.stringify(items)) as object);
      return during(() => {
        const keys = entries.map(([key]) => key);
        const fault = faults.set?.(keys);
        if (fault !== 'before')
          change(keys, () => entries.forEach(([key, value]) => void bytes.set(key, JSON.stringify(value))));
        if (fault) throw new Error(`storage.set failed ${fault} writing`);
      });
    },
    remove: (keys) => during(() => change(keys, () => keys.forEach((key) => void bytes.delete(key)))),
    watch: (changed) => {
      watchers.add(changed);
      return () => void watchers.delete(changed);
    },
  };
  const settle = async () => {
    for (let quiet = 0; quiet < 3; quiet = busy > 0 ? 0 : quiet + 1) await new Promise((done) => setImmediate(done));
  };
  return { bytes, writes, faults, store, settle };
}

const parse = (json: string | undefined): unknown => (json === undefined ? undefined : JSON.parse(json));

/** First come, first served, for each name; like the browser's, a lock is not re-entrant. */
function createLocks(): Outside['lock'] {
  const last = new Map<string, Promise<unknown>>();
  return <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const mine = (last.get(name) ?? Promise.resolve()).then(work);
    last.set(
      name,
      mine.catch(() => undefined),
    );
    return mine;
  };
}

export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('hex').slice(0, HASH_DIGITS);
}

/** Mulberry32: 0 up to but not including 1. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
