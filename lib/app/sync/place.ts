import type { UpkeepRules } from '../../domain/sync/upkeep';
import type { LogEvent } from '../../model/event';
import type { HashContent } from '../../model/ports';
import type { SegmentCodec, SegmentName, SyncFault, SyncPlaceName } from '../../model/sync';
import { readSegmentName } from '../../model/sync';
import { type Transport, TransportError } from '../../model/transport';

/** Somewhere to sync to. */
export interface SyncPlace {
  name: SyncPlaceName;
  transport: Transport;
  codec: SegmentCodec;
  /** Where there is not room for everything: the events that are to be there. The same ones in every browser. */
  choose?(events: readonly LogEvent[]): Promise<readonly LogEvent[]>;
  rules?: UpkeepRules;
}

/** What everything rests on. A test takes one out at a time, to see that it would be missed. */
export interface Checks {
  /** Whether the bytes are those that were written under the name. */
  isWhole(name: SegmentName, bytes: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** Whether every one of these, just written, can be read. */
  areThere(transport: Transport, names: readonly string[], why: 'send' | 'rewrite'): Promise<boolean>;
}

export function createChecks(hash: HashContent): Checks {
  const isWhole: Checks['isWhole'] = async (name, bytes) => (await hash(bytes)) === name.hash;
  return {
    isWhole,
    areThere: async (transport, names) => {
      for (const name of names) {
        const parsed = readSegmentName(name);
        const bytes = await transport.get(name);
        if (!parsed || !bytes || !(await isWhole(parsed, bytes))) return false;
      }
      return true;
    },
  };
}

/** Why a sync ends before its end. */
export class SyncFailure extends Error {
  constructor(
    readonly fault: SyncFault,
    readonly detail = '',
    options?: ErrorOptions,
  ) {
    super(fault, options);
    this.name = 'SyncFailure';
  }
}

/** What an error says about a sync; nothing when it is none of those that may happen. */
export function failureOf(error: unknown): Pick<SyncFailure, 'fault' | 'detail'> | undefined {
  return error instanceof TransportError || error instanceof SyncFailure ? error : undefined;
}

/** Marks whatever goes wrong in this browser's own storage as that. */
export async function stored<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new SyncFailure('storage', cause instanceof Error ? cause.name : '', { cause });
  }
}
