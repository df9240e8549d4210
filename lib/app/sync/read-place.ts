import type { LogEvent } from '../../model/event';
import { readSegmentName, SEGMENT_FORMAT, type SegmentName } from '../../model/sync';
import { TransportError } from '../../model/transport';
import type { Checks, SyncPlace } from './place';

/** Reads at once from a place: enough for a slow line, few enough for a small server. */
const READS_AT_ONCE = 6;

/** A place as it was read once, from end to end. */
export interface PlaceReading {
  /** Segments that could be read. */
  segments: { name: string; writer: string; events: LogEvent[] }[];
  /** Bytes of those that a later version of the extension wrote, by name. */
  newer: Map<string, Uint8Array<ArrayBuffer>>;
  /** How many are there that cannot be read. */
  damaged: number;
}

/** Reads all segments anew, however often they were read before: what was once there may be gone or damaged since. */
export async function readPlace(place: SyncPlace, checks: Checks): Promise<PlaceReading> {
  const reading: PlaceReading = { segments: [], newer: new Map(), damaged: 0 };
  const names = [...new Set(await place.transport.list())].sort();
  const queue = names.flatMap((name) => {
    const parsed = readSegmentName(name);
    return parsed ? [{ name, parsed }] : [];
  });
  const refusals: TransportError[] = [];
  const readNext = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      try {
        await readSegment(place, checks, next.name, next.parsed, reading);
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
  const reads = await Promise.allSettled(Array.from({ length: READS_AT_ONCE }, readNext));
  for (const read of reads) if (read.status === 'rejected') throw read.reason;
  if (refusals[0] && reading.segments.length === 0) throw refusals[0];
  reading.damaged += refusals.length;
  reading.segments.sort((a, b) => (a.name < b.name ? -1 : 1));
  return reading;
}

async function readSegment(
  { transport, codec }: SyncPlace,
  checks: Checks,
  name: string,
  parsed: SegmentName,
  reading: PlaceReading,
): Promise<void> {
  const bytes = await transport.get(name);
  if (!bytes) return;
  const isWhole = await checks.isWhole(parsed, bytes);
  const events = !isWhole ? 'damaged' : parsed.format > SEGMENT_FORMAT ? 'newer' : await codec.decode(bytes);
  if (events === 'damaged') reading.damaged++;
  else if (events === 'newer') reading.newer.set(name, bytes);
  else reading.segments.push({ name, writer: parsed.writer, events });
}
