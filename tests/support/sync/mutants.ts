import * as z from 'zod/mini';
import { readJournal, takeIn } from '@/lib/app/journal';
import { failureOf } from '@/lib/app/sync/place';
import { EventSchema, type LogEvent } from '@/lib/model/event';
import type { HashContent, Outside } from '@/lib/model/ports';
import type { SyncFault } from '@/lib/model/sync';
import type { Transport } from '@/lib/model/transport';
import { type Core, createCore } from './core';
import { hashAtOnce } from './hash';

/** Variants of the core, each with a mistake that has cost somebody's users something. */
export const MUTANTS: [mistake: string, core: () => Core][] = [
  ['one shared file, where the last writer wins', () => createSharedFile(lastWriterWins)],
  ['one shared file, read and merged before it is written', () => createSharedFile(mergeThenWrite)],
  ['a note of what was sent, in place of a look', createTrusting],
  ['ids without the hash of the body', () => createCore({ hash: hashNoBodies })],
  ['"saved" without reading back', () => createCore({}, 'send')],
  ['segments made one, and the old ones removed, without reading the new one back', () => createCore({}, 'rewrite')],
  ['no sum over the bytes', () => createCore({}, 'sum')],
];

/** The text that is hashed for an id begins with the replica; that of a stored segment with an event. */
const hashNoBodies: HashContent = async (content) =>
  typeof content === 'string' && content.startsWith('["') ? '0'.repeat(12) : hashAtOnce(content);

/** Believes that everything it has once written is still there as it was. */
function createTrusting(): Core {
  const core = createCore();
  const sync: Core['sync'] = async (outside, transport, call) =>
    core.sync(outside, await trusting(outside, transport), call);
  return { ...core, sync };
}

const SENT_KEY = 'sent';

async function trusting(outside: Outside, { list, get, put, ...rest }: Transport): Promise<Transport> {
  const stored = (await outside.store.get([SENT_KEY]))[SENT_KEY] as Record<string, number[]> | undefined;
  const sent = new Map(Object.entries(stored ?? {}));
  return {
    ...rest,
    list: async () => [...(await list()), ...sent.keys()],
    get: async (name) => (sent.has(name) ? new Uint8Array(sent.get(name) ?? []) : get(name)),
    put: async (segments) => {
      await put(segments);
      for (const [name, bytes] of segments) sent.set(name, [...bytes]);
      await outside.store.set({ [SENT_KEY]: Object.fromEntries(sent) });
    },
  };
}

const FILE = 'history.json';
type Merge = (outside: Outside, local: LogEvent[], there: LogEvent[]) => Promise<LogEvent[] | undefined>;

/** The side with the newest event takes the place of the other. */
const lastWriterWins: Merge = async (outside, local, there) => {
  const newest = (events: LogEvent[]) => Math.max(0, ...events.map(({ time }) => time));
  if (newest(there) < newest(local)) return local;
  await takeIn(outside, there);
  return undefined;
};

const mergeThenWrite: Merge = async (outside, local, there) => {
  const { events } = await takeIn(outside, there);
  return [...local, ...events];
};

/** Everything in one file that all browsers write. */
function createSharedFile(merge: Merge): Core {
  const core = createCore();
  const decode = (bytes: Uint8Array<ArrayBuffer> | undefined): LogEvent[] => {
    try {
      return z.array(EventSchema).parse(JSON.parse(new TextDecoder().decode(bytes)));
    } catch {
      // What cannot be read is written anew, as in the originals.
      return [];
    }
  };
  const exchange = async (outside: Outside, transport: Transport) => {
    const there = decode(await transport.get(FILE));
    const merged = await merge(outside, (await readJournal(outside)).events, there);
    if (merged) await transport.put(new Map([[FILE, new TextEncoder().encode(JSON.stringify(merged))]]));
  };
  return {
    ...core,
    sync: (outside, transport) => outcomeOf(exchange(outside, transport)),
    readable: async ({ state }) => new Set(decode(state.files.get(FILE)).map(({ id }) => id)),
  };
}

async function outcomeOf(work: Promise<void>): Promise<{ saved: boolean; fault?: SyncFault }> {
  try {
    await work;
    return { saved: true };
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    return { saved: false, fault: failure.fault };
  }
}
