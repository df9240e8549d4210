import type { LogEvent } from '../../model/event';
import { readSegmentName, SEGMENT_FORMAT, type SegmentName } from '../../model/sync';
import { type Transport, TransportError } from '../../model/transport';
import type { Checks, SyncPlace } from './place';

/** Reads at once from a place: enough for a slow line, few enough for a small server. */
const READS_AT_ONCE = 6;

/** What a place holds, each segment read anew and compared with its name, however often it was before. */
export interface PlaceContent {
  /** Bytes by name, of those that are whole. */
  whole: Map<string, Uint8Array<ArrayBuffer>>;
  /** How many are there that are not. */
  damaged: number;
}

/** A place as it was read once, from end to end. */
export interface PlaceReading {
  /** Segments that could be read. */
  segments: { name: string; writer: string; events: LogEvent[] }[];
  /** Bytes of those that a later version of the extension wrote, by name. */
  newer: Map<string, Uint8Array<ArrayBuffer>>;
  /** How many are there that cannot be read. */
  damaged: number;
}

/** Reads all segments anew: what was once there may be gone or damaged since. */
export async function fetchPlace({ transport }: SyncPlace, checks: Checks): Promise<PlaceContent> {
  const content: PlaceContent = { whole: new Map(), damaged: 0 };
  const names = [...new Set(await transport.list())].sort();
  const queue = names.flatMap((name) => {
    const parsed = readSegmentName(name);
    return parsed ? [{ name, parsed }] : [];
  });
  const refusals: TransportError[] = [];
  const fetchNext = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        await fetchSegment(transport, checks, next.name, next.parsed, content);
      } catch (error) {
        // One file that a server will not hand out must not stop all others for ever.
        if (error instanceof TransportError && error.fault === 'refused') refusals.push(error);
        else {
          queue.length = 0;
          throw error;
        }
      }
    }
  };
  const fetches = await Promise.allSettled(Array.from({ length: READS_AT_ONCE }, fetchNext));
  for (const fetched of fetches) if (fetched.status === 'rejected') throw fetched.reason;
  if (refusals[0] && content.whole.size === 0) throw refusals[0];
  content.damaged += refusals.length;
  return content;
}

async function fetchSegment(
  transport: Transport,
  checks: Checks,
  name: string,
  parsed: SegmentName,
  content: PlaceContent,
): Promise<void> {
  const bytes = await transport.get(name);
  if (!bytes) return;
  if (await checks.isWhole(parsed, bytes)) content.whole.set(name, bytes);
  else content.damaged++;
}

/** Makes events of the bytes again. In the order of the names. */
export async function readPlace({ codec }: SyncPlace, { whole, damaged }: PlaceContent): Promise<PlaceReading> {
  const reading: PlaceReading = { segments: [], newer: new Map(), damaged };
  for (const [name, bytes] of [...whole].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { writer = '', format = 0 } = readSegmentName(name) ?? {};
    const events = format > SEGMENT_FORMAT ? 'newer' : await codec.decode(bytes);
    if (events === 'damaged') reading.damaged++;
    else if (events === 'newer') reading.newer.set(name, bytes);
    else reading.segments.push({ name, writer, events });
  }
  return reading;
}
