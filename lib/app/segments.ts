import * as z from 'zod/mini';
import { EventSchema, type LogEvent } from '../model/event';
import type { HashText } from '../model/ports';
import { type Segment, SegmentSchema } from '../model/segment';

/** Events in a segment. Small, because every append writes the open one anew. */
export const SEGMENT_EVENTS = 64;

const EventsSchema = z.array(EventSchema);

export const segmentKey = (index: number) => `log/${String(index).padStart(8, '0')}`;

/** Number of the last segment among storage keys, 0 when there is none. */
export function lastSegmentIn(keys: string[]): number {
  return Math.max(0, ...keys.map((key) => Number(/^log\/(\d{8})$/.exec(key)?.[1] ?? 0)));
}

/** Writes events as one text with its sum. */
export async function pack(events: LogEvent[], hash: HashText): Promise<Segment> {
  const text = JSON.stringify(events);
  return { version: 1, sum: await hash(text), events: text };
}

/** The events, or in a word why they cannot be read. */
export async function unpack(raw: unknown, hash: HashText): Promise<LogEvent[] | string> {
  const segment = SegmentSchema.safeParse(raw);
  if (!segment.success) return 'shape';
  if ((await hash(segment.data.events)) !== segment.data.sum) return 'sum';
  try {
    const events = EventsSchema.safeParse(JSON.parse(segment.data.events));
    return events.success ? events.data : 'events';
  } catch {
    return 'json';
  }
}
