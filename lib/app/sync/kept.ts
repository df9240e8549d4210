import type { Outside } from '../../model/ports';
import { type KeptSegments, KeptSegmentsSchema, readSegmentName } from '../../model/sync';

const KEPT_KEY = 'sync/kept';

type Bytes = Uint8Array<ArrayBuffer>;

/** Keeps segments of a later version of the extension beside those known already. Returns all, by name. */
export async function keepNewer(outside: Outside, newer: ReadonlyMap<string, Bytes>): Promise<Map<string, Bytes>> {
  return outside.lock(KEPT_KEY, async () => {
    const stored = KeptSegmentsSchema.safeParse((await outside.store.get([KEPT_KEY], 'fresh'))[KEPT_KEY]);
    const kept: KeptSegments = stored.success ? stored.data : { version: 1, segments: {} };
    const unknown = [...newer].filter(([name]) => kept.segments[name] === undefined);
    for (const [name, bytes] of unknown) kept.segments[name] = toBase64(bytes);
    if (unknown.length > 0) await outside.store.set({ [KEPT_KEY]: kept });
    return new Map(Object.entries(kept.segments).map(([name, text]) => [name, fromBase64(text)]));
  });
}

/** Those that this version has learnt to read need no keeping. */
export async function dropKept(outside: Outside, names: readonly string[]): Promise<void> {
  await outside.lock(KEPT_KEY, async () => {
    const stored = KeptSegmentsSchema.safeParse((await outside.store.get([KEPT_KEY], 'fresh'))[KEPT_KEY]);
    if (!stored.success) return;
    const left = Object.entries(stored.data.segments).filter(([name]) => !names.includes(name));
    await outside.store.set({ [KEPT_KEY]: { version: 1, segments: Object.fromEntries(left) } satisfies KeptSegments });
  });
}

/**
 * Kept ones to be sent to a place: all of a writer of whom nothing is left there. Where something of it is left, the
 * writer may have made several into one, and what looks missing is in there.
 */
export function findLost(kept: ReadonlyMap<string, Bytes>, there: ReadonlyMap<string, Bytes>): Map<string, Bytes> {
  const writers = new Set([...there.keys()].map((name) => readSegmentName(name)?.writer));
  return new Map([...kept].filter(([name]) => !writers.has(readSegmentName(name)?.writer)));
}

const toBase64 = (bytes: Bytes) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string): Bytes => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
