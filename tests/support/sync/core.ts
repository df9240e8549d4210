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
  sync(outside: Outside, transport: Transport, call: SyncCall): Promise<Pick<SyncResult, 'saved' | 'fault'>>;
  /** Ids of the events that anyone could read at the remote. */
  readable(remote: Remote): Promise<Set<string>>;
}

/** Few, so that there is something to tidy in a short history. */
const RULES: SyncPlace['rules'] = { most: 3, full: 16 };

export function createCore(
  changed: Partial<Core> = {},
  changeChecks: (checks: Checks) => Partial<Checks> = () => ({}),
): Core {
  const hash = changed.hash ?? hashAtOnce;
  const codec = createPlainCodec(hash);
  const checks = createChecks(hash);
  return {
    hash,
    codec,
    sync: (outside, transport, { place, forget }) =>
      syncOnce(
        outside,
        { name: place, transport, codec, rules: RULES },
        { forget, checks: { ...checks, ...changeChecks(checks) } },
      ),
    readable: async ({ state }) => {
      const segments = await Promise.all([...state.files].map((file) => readFile(codec, checks, file)));
      return new Set(segments.flat().map(({ id }) => id));
    },
    ...changed,
  };
}

async function readFile(codec: SegmentCodec, checks: Checks, [name, bytes]: [string, Uint8Array<ArrayBuffer>]) {
  const parsed = readSegmentName(name);
  const events = parsed && (await checks.isWhole(parsed, bytes)) ? await codec.decode(bytes) : [];
  return typeof events === 'string' ? [] : events;
}
