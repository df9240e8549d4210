import { isCredible, isGenuine, makeEvent, nextTime } from '../domain/progress/log';
import { newTo } from '../domain/sync/remote';
import type { Deed } from '../model/deed';
import { type LogEvent, originOf } from '../model/event';
import type { Outside } from '../model/ports';
import { type LogHead, LogHeadSchema, type Segment, type SetAside } from '../model/segment';
import { lastSegmentIn, pack, SEGMENT_EVENTS, segmentKey, unpack } from './segments';

export const HEAD_KEY = 'log/head';
/** Whether events were added. Not by the head alone: older ones taken in leave it as it was, and browsers tell changes only. */
export const isAppend = (changed: string[]): boolean => changed.some((key) => key.startsWith('log/'));

/** A place in the journal: everything before it has been read. */
export interface Position {
  segment: number;
  count: number;
}
export const START: Position = { segment: 1, count: 0 };

export interface Reading {
  events: LogEvent[];
  /** What could not be read. It stays in storage as it was. */
  problems: SetAside[];
  position: Position;
}

/**
 * Appends what the user did, under one lock shared by all contexts. `alongside` is written in the same all-or-nothing
 * `set`; `after` gives the hybrid time that a deed must come after though it is years ahead. Resolves once it is stored.
 */
export function appendDeeds(
  outside: Outside,
  deeds: Deed[],
  alongside: Record<string, unknown> = {},
  after: (deed: Deed) => number = () => 0,
): Promise<LogEvent[]> {
  return outside.lock('log', async () => {
    const { head, events: open } = await readOpen(outside);
    const events: LogEvent[] = [];
    const now = secondsNow(outside);
    for (const deed of deeds) {
      head.time = nextTime(now, head.time);
      const time = Math.max(head.time, after(deed) + 1);
      events.push(await makeEvent(deed, { replica: head.replica, number: head.next++ }, time, now, outside.hash));
    }
    await outside.store.set({
      ...(await packSegments(outside, head, [...open, ...events])),
      [HEAD_KEY]: head,
      ...alongside,
    });
    return events;
  });
}

/** Events taken in by one write: between two of them the user's own deeds have their turn. */
const TAKEN_AT_ONCE = 64 * SEGMENT_EVENTS;

export interface Taken {
  /** Those that were new here, in the order given. */
  events: LogEvent[];
  /** How many were not what their id says, and stayed outside. */
  refused: number;
  /** True when an own event came from outside that is not in this log: the profile was copied or put back. */
  renewed: boolean;
}

/**
 * Appends events of other replicas, each once, whatever is given how often. An own one that is unknown here says that
 * two browsers use one replica id: this one takes a new one. Resolves once all are stored.
 *
 * @param known an earlier reading of the journal, which spares reading it again
 */
export async function takeIn(outside: Outside, given: Iterable<LogEvent>, known?: Reading): Promise<Taken> {
  const taken: Taken = { events: [], refused: 0, renewed: false };
  const before = known ?? (await readJournal(outside));
  const genuine: LogEvent[] = [];
  for (const event of newTo(before.events, given)) {
    if (await isGenuine(event, outside.hash)) genuine.push(event);
    else taken.refused++;
  }
  let position = before.position;
  for (let from = 0; from < genuine.length; from += TAKEN_AT_ONCE)
    position = await appendTaken(outside, genuine.slice(from, from + TAKEN_AT_ONCE), position, taken);
  return taken;
}

/** What another context has taken in since `position` is left out. */
function appendTaken(outside: Outside, given: LogEvent[], position: Position, taken: Taken): Promise<Position> {
  return outside.lock('log', async () => {
    const { head, events: open } = await readOpen(outside);
    const since = await readJournal(outside, position, AT_ONCE, 'fresh');
    const events = newTo(since.events, given);
    if (events.length === 0) return since.position;
    const renewed = events.some(({ id }) => originOf(id).replica === head.replica);
    learnFrom(head, events, secondsNow(outside));
    if (renewed) Object.assign(head, { replica: outside.newId(), next: 1 });
    await outside.store.set({ ...(await packSegments(outside, head, [...open, ...events])), [HEAD_KEY]: head });
    taken.events.push(...events);
    taken.renewed ||= renewed;
    return since.position;
  });
}

/** The id under which this browser makes events. It gets one where it has none yet, or none that can be read. */
export async function openReplica(outside: Outside): Promise<string> {
  const stored = LogHeadSchema.safeParse((await outside.store.get([HEAD_KEY], 'fresh'))[HEAD_KEY]);
  if (stored.success) return stored.data.replica;
  return outside.lock('log', async () => {
    const { head } = await readOpen(outside);
    await outside.store.set({ [HEAD_KEY]: head });
    return head.replica;
  });
}

const secondsNow = (outside: Outside) => Math.floor(outside.clock.now() / 1000);

/** Splits into segments from the open one on, and moves the head to the last of them. */
async function packSegments(outside: Outside, head: LogHead, events: LogEvent[]): Promise<Record<string, Segment>> {
  const packed: Record<string, Segment> = {};
  for (let from = 0; from < events.length; from += SEGMENT_EVENTS) {
    if (from > 0) Object.assign(head, await skipKnown(outside, { ...head, segment: head.segment + 1 }));
    packed[segmentKey(head.segment)] = await pack(events.slice(from, from + SEGMENT_EVENTS), outside.hash);
  }
  return packed;
}

async function readOpen(outside: Outside): Promise<{ head: LogHead; events: LogEvent[] }> {
  const stored = (await outside.store.get([HEAD_KEY], 'fresh'))[HEAD_KEY];
  const parsed = LogHeadSchema.safeParse(stored);
  if (!parsed.success) return { head: await newHead(outside, stored), events: [] };
  const head = parsed.data;
  const open = await readSegment(outside, head.segment);
  if (Array.isArray(open)) learnFrom(head, open, secondsNow(outside));
  if (Array.isArray(open) && open.length < SEGMENT_EVENTS) return { head, events: open };
  return {
    head: await skipKnown(outside, open === undefined ? head : { ...head, segment: head.segment + 1 }),
    events: [],
  };
}

/** The events of a segment, why they cannot be read, or nothing where there is none. */
async function readSegment(outside: Outside, index: number): Promise<LogEvent[] | string | undefined> {
  const key = segmentKey(index);
  const raw = (await outside.store.get([key], 'fresh'))[key];
  return raw === undefined ? undefined : unpack(raw, outside.hash);
}

/** Past all segments there are, should the head be older than they: what is there is never written again. */
async function skipKnown(outside: Outside, from: LogHead): Promise<LogHead> {
  const head = { ...from };
  for (;;) {
    const events = await readSegment(outside, head.segment);
    if (events === undefined) return head;
    if (Array.isArray(events)) learnFrom(head, events, secondsNow(outside));
    head.segment++;
  }
}

/** Later events must come after these, in time where that is credible and, if they are its own, in number. */
function learnFrom(head: LogHead, events: LogEvent[], now: number): void {
  for (const { id, time } of events) {
    const { replica, number } = originOf(id);
    if (isCredible(time, now)) head.time = Math.max(head.time, time);
    if (replica === head.replica) head.next = Math.max(head.next, number + 1);
  }
}

/** A new replica. What an unreadable head held is kept beside it; segments already there are never written again. */
async function newHead(outside: Outside, unreadable: unknown): Promise<LogHead> {
  const replica = outside.newId();
  if (unreadable !== undefined) {
    const aside: SetAside = { key: HEAD_KEY, why: 'head', at: outside.clock.now(), raw: unreadable };
    await outside.store.set({ [`aside/head-${replica}`]: aside });
  }
  const head: LogHead = { version: 1, replica, next: 1, time: 0, segment: (await lastSegment(outside)) + 1 };
  learnFrom(head, (await readJournal(outside)).events, secondsNow(outside));
  return head;
}

/** How a long journal is read: so many segments at once, then a rest in which the page can draw. */
export interface Pace {
  segments: number;
  rest(share: number): Promise<void>;
}
const AT_ONCE: Pace = { segments: Number.POSITIVE_INFINITY, rest: async () => {} };

/** Everything from a position on. Reads without the lock: a `set` is whole or not there. */
export async function readJournal(
  outside: Outside,
  from: Position = START,
  { segments, rest }: Pace = AT_ONCE,
  fresh?: 'fresh',
): Promise<Reading> {
  const stored = (await outside.store.get([HEAD_KEY], fresh))[HEAD_KEY];
  const head = LogHeadSchema.safeParse(stored);
  const last = head.success ? head.data.segment : await lastSegment(outside);
  const reading: Reading = { events: [], problems: [], position: { ...from } };
  if (stored !== undefined && !head.success) reading.problems.push(problem(outside, HEAD_KEY, 'head'));
  const keys = Array.from({ length: Math.max(0, last - from.segment + 1) }, (_, index) =>
    segmentKey(from.segment + index),
  );
  for (let at = 0; at < keys.length; at += segments) {
    await readSegments(await outside.store.get(keys.slice(at, at + segments), fresh), outside, from, reading);
    await rest(Math.min(1, (at + segments) / keys.length));
  }
  return reading;
}

async function readSegments(
  stored: Record<string, unknown>,
  outside: Outside,
  from: Position,
  reading: Reading,
): Promise<void> {
  for (const [key, raw] of Object.entries(stored).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const events = await unpack(raw, outside.hash);
    if (typeof events === 'string') {
      reading.problems.push(problem(outside, key, events));
      continue;
    }
    const segment = lastSegmentIn([key]);
    reading.events.push(...(segment === from.segment ? events.slice(from.count) : events));
    reading.position = { segment, count: events.length };
  }
}

async function lastSegment(outside: Outside): Promise<number> {
  return lastSegmentIn(Object.keys(await outside.store.get(null)));
}

function problem(outside: Outside, key: string, why: string): SetAside {
  return { key, why, at: outside.clock.now() };
}
