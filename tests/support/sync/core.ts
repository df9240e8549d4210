import { syncOnce } from '@/lib/app/sync/engine';
import { type Checks, createChecks, type SyncPlace } from '@/lib/app/sync/place';
import type { HashContent, Outside } from '@/lib/model/ports';
import type { SegmentCodec, SyncPlaceName, SyncResult } from '@/lib/model/sync';
import { readSegmentName } from '@/lib/model/sync';
import type { Transport } from '@/lib/model/transport';
import { hashAtOnce } from './hash';
import { createPlainCodec } from './plain-codec';
import type { Remote } from './remote';

export interface SyncCall {
  place: SyncPlaceName;
  forget: string[];
}

/** Everything that a variant of the core may do in another way than ours. */
export interface Core {
  hash: HashContent;
  codec: SegmentCodec;
  sync(
    outside: Outside,
    transport: Transport,
    call: SyncCall,
  ): Promise<Pick<SyncResult, 'saved' | 'fault'> & Partial<SyncResult>>;
  /** Ids of the events that anyone could read at the remote. */
  readable(remote: Remote): Promise<Set<string>>;
}

/** Few, so that there is something to tidy in a short history. */
const RULES: SyncPlace['rules'] = { most: 1, full: 16 };

/** Checks that can be left out. */
export type Omission = 'sum' | 'send' | 'rewrite';

interface Means {
  hash?: HashContent;
  codec?: SegmentCodec;
}

export function createCore(
  { hash = hashAtOnce, codec = createPlainCodec(hash) }: Means = {},
  omitted?: Omission,
): Core {
  const checks = createChecks(hash);
  const used: Checks = {
    isWhole: async (name, bytes) => omitted === 'sum' || checks.isWhole(name, bytes),
    areThere: async (transport, names, why) => omitted === why || checks.areThere(transport, names, why),
  };
  return {
    hash,
    codec,
    sync: (outside, transport, { place, forget }) =>
      syncOnce(outside, { name: place, transport, codec, rules: RULES }, { forget, checks: used }),
    readable: async ({ state }) => {
      const segments = await Promise.all([...state.files].map((file) => readFile(codec, checks, file)));
      return new Set(segments.flat());
    },
  };
}

/** What was read once of bytes that nobody changes. */
const READ = new WeakMap<Uint8Array, string[]>();

async function readFile(codec: SegmentCodec, checks: Checks, [name, bytes]: [string, Uint8Array<ArrayBuffer>]) {
  const known = READ.get(bytes);
  if (known) return known;
  const parsed = readSegmentName(name);
  const events = parsed && (await checks.isWhole(parsed, bytes)) ? await codec.decode(bytes) : [];
  const ids = typeof events === 'string' ? [] : events.map(({ id }) => id);
  READ.set(bytes, ids);
  return ids;
}
