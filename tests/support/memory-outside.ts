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
 * over the same storage, clock and locks. As in a browser, the calls of one context are carried out in their order,
 * those of several in any: how many turns each takes is random, and the same for the same seed.
 */
export function createWorld({ seed = 1, now = MONDAY_MORNING } = {}) {
  const random = seededRandom(seed);
  const work = createWork(random);
  const disk = createDisk(work);
  const clock = { time: now };
  const lock = createLocks();
  return {
    /** The JSON text of every key: what a test compares to see that bytes stayed as they were. */
    bytes: disk.bytes,
    /** The keys of each `set` and `remove` that reached the disk, in order. */
    writes: disk.writes,
    faults: disk.faults,
    clock,
    open: (): Outside => ({
      store: disk.openStore(),
      lock: (name, critical) => work.waitFor(lock(name, critical)),
      clock: { now: () => clock.time },
      hash: (text) => work.waitFor(hashText(text)),
      random,
      newId: () => Array.from({ length: 8 }, () => ID_LETTERS[Math.floor(random() * ID_LETTERS.length)]).join(''),
    }),
    read: (key: string): unknown => parse(disk.bytes.get(key)),
    write: (key: string, value: unknown): void => void disk.bytes.set(key, JSON.stringify(value)),
    /** Resolves when nothing is being stored or told any more. */
    settle: work.settle,
  };
}

function createDisk(work: ReturnType<typeof createWork>) {
  const bytes = new Map<string, string>();
  const writes: string[][] = [];
  const watchers = new Set<(keys: string[]) => void>();
  const faults: Faults = {};
  let before = new Map<string, string>();

  const change = (keys: string[], write: () => void) => {
    before = new Map(bytes);
    write();
    writes.push(keys);
    // As Chromium does it: what was written as it was before is no change.
    const changed = keys.filter((key) => before.get(key) !== bytes.get(key));
    for (const tell of watchers) tell(changed);
  };
  const openStore = (): KeyValueStore => {
    const inTurn = work.openQueue();
    return {
      get: (keys) =>
        inTurn(() => {
          const fault = faults.get?.(keys);
          if (fault === 'fails') throw new Error('storage.get failed');
          const from = fault === 'stale' ? before : bytes;
          const found = (keys ?? [...from.keys()]).filter((key) => from.has(key));
          return Object.fromEntries(found.map((key) => [key, parse(from.get(key))]));
        }),
      set: (items) => {
        const entries = Object.entries(JSON.parse(JSON.stringify(items)) as object);
        const keys = entries.map(([key]) => key);
        return inTurn(() => {
          const fault = faults.set?.(keys);
          if (fault === 'before') throw new Error('storage.set failed before writing');
          change(keys, () => {
            for (const [key, value] of entries) bytes.set(key, JSON.stringify(value));
          });
          if (fault) throw new Error('storage.set failed after writing');
        });
      },
      remove: (keys) =>
        inTurn(() =>
          change(keys, () => {
            for (const key of keys) bytes.delete(key);
          }),
        ),
      watch: (changed) => {
        const told = work.openQueue();
        const tell = (keys: string[]) => void told(() => watchers.has(tell) && changed(keys));
        watchers.add(tell);
        return () => void watchers.delete(tell);
      },
    };
  };
  return { bytes, writes, faults, openStore };
}

/** What is being done in any context: queues that each do one thing after the other, and each in its own time. */
function createWork(random: () => number) {
  let busy = 0;
  const waitFor = <T>(done: Promise<T>): Promise<T> => {
    busy++;
    const over = () => {
      busy--;
    };
    done.then(over, over);
    return done;
  };
  const openQueue = () => {
    let last: Promise<unknown> = Promise.resolve();
    return <T>(act: () => T): Promise<T> => {
      const mine = last.then(async () => {
        for (let turns = Math.floor(random() * 4); turns > 0; turns--) await Promise.resolve();
        return act();
      });
      last = mine.catch(() => undefined);
      return waitFor(mine);
    };
  };
  const settle = async () => {
    for (let quiet = 0; quiet < 3; quiet = busy > 0 ? 0 : quiet + 1) await new Promise((done) => setImmediate(done));
  };
  return { openQueue, waitFor, settle };
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

export async function hashText(content: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const digest = await crypto.subtle.digest('SHA-256', bytes);
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
