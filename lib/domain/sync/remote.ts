import type { LogEvent } from '../../model/event';

/** A segment of a place as it was read in this sync. Those that could not be read are not among them. */
export interface ReadSegment {
  name: string;
  /** The replica that wrote it. */
  writer: string;
  /** Ids of its genuine events. */
  ids: ReadonlySet<string>;
  /** False when something in it was no genuine event: then it is never removed. */
  isPure: boolean;
}

/** Ids of everything that the segments hold. */
export function idsIn(segments: Iterable<ReadSegment>): Set<string> {
  const ids = new Set<string>();
  for (const segment of segments) for (const id of segment.ids) ids.add(id);
  return ids;
}

/**
 * What a place lacks, whoever made it: absence never means that somebody wants it gone. The order is that of the log, so
 * that two browsers in the same state write the same bytes.
 */
export function missingFrom(local: readonly LogEvent[], there: ReadonlySet<string>): LogEvent[] {
  return local.filter(({ id }) => !there.has(id)).sort((a, b) => a.time - b.time || (a.id < b.id ? -1 : 1));
}

/** What is new to a log, each once, in the order given. */
export function newTo(local: readonly LogEvent[], given: Iterable<LogEvent>): LogEvent[] {
  const known = new Set(local.map(({ id }) => id));
  const fresh: LogEvent[] = [];
  for (const event of given) {
    if (known.has(event.id)) continue;
    known.add(event.id);
    fresh.push(event);
  }
  return fresh;
}

/** In pieces of so many, the last one shorter. */
export function splitEvery<T>(list: readonly T[], most: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / most) }, (_, index) =>
    list.slice(index * most, (index + 1) * most),
  );
}
