import { bodyHash } from '../../domain/progress/log';
import { FORMAT, frame, openFrame, SUM_BYTES, unframe } from '../../domain/sync-codec/frame';
import { readColumns } from '../../domain/sync-codec/read-columns';
import { fromRows, toRows, type Unhashed } from '../../domain/sync-codec/rows';
import { writeColumns } from '../../domain/sync-codec/write-columns';
import { type LogEvent, originOf } from '../../model/event';
import type { HashText } from '../../model/ports';
import type { SegmentCodec } from '../../model/sync';
import { deflateBytes, inflateBytes } from '../../platform/deflate';
import { digestBytes } from '../../platform/digest';

/** No segment that we write comes near it. */
const MOST_INFLATED = 64 * 1024 * 1024;

/**
 * Events as deflated columns: a review takes 4 to 5 bytes. The hash in an id is not stored but worked out again, so what
 * comes out is genuine, or was not when it went in.
 */
export function createSegmentCodec(hash: HashText): SegmentCodec {
  return {
    async encode(events) {
      const areGenuine = await Promise.all(
        events.map(async (event) => event.id.endsWith(`.${await bodyHash(event, originOf(event.id), hash)}`)),
      );
      const pieces = writeColumns(toRows(events, new Set(events.filter((_, index) => areGenuine[index]))));
      const summed = frame(await Promise.all(pieces.map(deflateBytes)));
      const sum = await sumOf(summed);
      return new Uint8Array([...summed.subarray(0, 1), ...sum, ...summed.subarray(1)]);
    },
    async decode(bytes) {
      try {
        const opened = openFrame(bytes);
        if (!areEqual(await sumOf(opened.summed), opened.sum)) return 'damaged';
        if (opened.format > FORMAT) return 'newer';
        const pieces: Uint8Array[] = [];
        let room = MOST_INFLATED;
        for (const piece of unframe(opened)) {
          const inflated = await inflateBytes(piece, room);
          room -= inflated.length;
          pieces.push(inflated);
        }
        return await Promise.all(fromRows(readColumns(pieces)).map((event) => withId(event, hash)));
      } catch {
        // Whatever is wrong with it, and wherever that shows: nothing of it can be used.
        return 'damaged';
      }
    },
  };
}

async function withId(event: Unhashed | LogEvent, hash: HashText): Promise<LogEvent> {
  if ('id' in event) return event;
  const { replica, number, body } = event;
  return { id: `${replica}.${number}.${event.hash ?? (await bodyHash(body, event, hash))}`, ...body };
}

async function sumOf(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return (await digestBytes(bytes)).subarray(0, SUM_BYTES);
}

function areEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, index) => byte === b[index]);
}
