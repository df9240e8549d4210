import { idsIn, missingFrom, type ReadSegment, splitEvery } from '../../domain/sync/remote';
import { findGone, findReplicas } from '../../domain/sync/replicas';
import { findOutdated, planUpkeep, UPKEEP } from '../../domain/sync/upkeep';
import type { LogEvent } from '../../model/event';
import type { Outside } from '../../model/ports';
import { type ReplicaSeen, SEGMENT_FORMAT, type SyncResult, writeSegmentName } from '../../model/sync';
import { openReplica, type Reading, readJournal, takeIn } from '../journal';
import { dropKept, findLost, keepNewer } from './kept';
import { type Checks, createChecks, failureOf, SyncFailure, type SyncPlace, stored } from './place';
import { fetchPlace, type PlaceReading, readPlace } from './read-place';
import { findSettled, noteSettled } from './settled';
import { logSync } from './sync-log';

export interface SyncOptions {
  /** Replicas that the user wants forgotten: what they made stays, under our name. */
  forget?: readonly string[];
  checks?: Checks;
}

interface Sync {
  outside: Outside;
  place: SyncPlace;
  checks: Checks;
  result: SyncResult;
  replicas?: ReplicaSeen[];
}

/**
 * Reads the place from end to end, takes in what is new, writes what it lacks, and reads that back; where both ends are as
 * the last one left them, that is all. Rejects only for what
 * should not happen; everything that may is in the result, and the next sync begins anew. One at a time for each place,
 * to spare the server: nothing goes wrong where two run at once.
 */
export function syncOnce(outside: Outside, place: SyncPlace, options: SyncOptions = {}): Promise<SyncResult> {
  return outside.lock(`sync/${place.name}`, async () => {
    const began = outside.clock.now();
    const sync: Sync = { outside, place, checks: options.checks ?? createChecks(outside.hash), result: emptyResult() };
    await noting(sync.result, exchange(sync, options.forget ?? []));
    const took = outside.clock.now() - began;
    const entry = { place: place.name, at: Math.floor(began / 1000), took, result: sync.result };
    await noting(sync.result, stored(logSync(outside, entry, sync.replicas)));
    return sync.result;
  });
}

function emptyResult(): SyncResult {
  return { saved: false, received: 0, sent: 0, left: 0, damaged: 0, newer: 0, removed: 0, renewed: false };
}

async function noting(result: SyncResult, work: Promise<void>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const failure = failureOf(error);
    if (!failure) throw error;
    result.fault = failure.fault;
    if (failure.detail) result.detail = failure.detail.slice(0, 80);
  }
}

async function exchange(sync: Sync, forget: readonly string[]): Promise<void> {
  const { outside, place, result } = sync;
  const content = await fetchPlace(place, sync.checks);
  const settled = forget.length === 0 && (await stored(findSettled(outside, place.name, content)));
  if (settled) return void Object.assign(result, { saved: true, left: settled.left });
  const reading = await readPlace(place, content);
  result.damaged = reading.damaged;
  result.newer = reading.newer.size;
  await relayNewer(sync, reading);
  const { events, position } = await takeInAll(sync, reading);
  if (events.length === 0) return void Object.assign(result, { saved: true });

  const self = await stored(openReplica(outside));
  const chosen = place.choose && (await place.choose(events));
  const segments = toSegments(reading, events);
  const replicas = findReplicas(events, segments);
  sync.replicas = replicas;
  const wanted = chosen && new Set(chosen.map(({ id }) => id));
  const state: State = { self, events, segments, ...(wanted && { wanted }) };
  if (wanted) await makeRoom(sync, state, wanted);
  await send(sync, state);
  const gone = findGone(replicas, self, Math.floor(outside.clock.now() / 1000), forget);
  // One after the other, so that no more room is needed at once than each takes.
  for (const one of [[], ...[...gone].map((replica) => [replica])]) await tidy(sync, state, new Set(one));
  sync.replicas = findReplicas(events, state.segments);
  const names = state.segments.map(({ name }) => name);
  if (!state.isUntidy) await stored(noteSettled(outside, place.name, names, result, position));
}

/** What is known once the place was read. */
interface State {
  self: string;
  /** All of this browser. */
  events: LogEvent[];
  /** Those of the place that can be read. */
  segments: ReadSegment[];
  /** Ids that the place has room for; absent where that is all of them. */
  wanted?: ReadonlySet<string>;
  /** There was no room to make fewer segments of them. */
  isUntidy?: true;
}

async function makeRoom({ place, result }: Sync, state: State, wanted: ReadonlySet<string>): Promise<void> {
  const outdated = findOutdated(state.self, state.segments, wanted);
  if (outdated.size === 0) return;
  await place.transport.delete([...outdated].map(({ name }) => name));
  state.segments = state.segments.filter((segment) => !outdated.has(segment));
  result.removed += outdated.size;
}

async function send(sync: Sync, state: State): Promise<void> {
  const { self, events, segments, wanted } = state;
  const missing = missingFrom(events, idsIn(segments));
  const sent = wanted ? missing.filter(({ id }) => wanted.has(id)) : missing;
  const work = writeSegments(sync, self, sent, 'send');
  const anew = wanted ? await unlessFull(work) : await work;
  if (anew) segments.push(...anew);
  else await startOver(sync, state);
  sync.result.sent = sent.length;
  sync.result.left = missingFrom(events, idsIn(state.segments)).length;
  sync.result.saved = true;
}

/** Own segments hold too much that there is no room for: one that holds what there is room for takes their place. */
async function startOver(sync: Sync, state: State): Promise<void> {
  const { self, events, segments, wanted } = state;
  const others = segments.filter(({ writer }) => writer !== self);
  const theirs = idsIn(others);
  const mine = new Set([...(wanted ?? [])].filter((id) => !theirs.has(id)));
  const own = segments.filter(({ writer }) => writer === self).map(({ name }) => name);
  const anew = await writeSegments(sync, self, pick(events, mine), 'rewrite', own);
  const over = own.filter((name) => !anew.some((segment) => segment.name === name));
  await sync.place.transport.delete(over);
  sync.result.removed += over.length;
  state.segments = [...others, ...anew];
}

async function tidy(sync: Sync, state: State, gone: ReadonlySet<string>): Promise<void> {
  const { place, result } = sync;
  const { self, segments, wanted } = state;
  const { rewrite, remove, reliesOn } = planUpkeep(self, segments, gone, place.rules ?? UPKEEP, wanted);
  // Where there is little room the old ones may be gone as soon as the new ones are written.
  result.saved = false;
  const anew = await unlessFull(writeSegments(sync, self, pick(state.events, rewrite), 'rewrite', remove));
  result.saved = true;
  if (!anew) {
    state.isUntidy = true;
    return;
  }
  // The same events make the same name: then the old one is the new one.
  const over = remove.filter((name) => !anew.some((segment) => segment.name === name));
  if (over.length === 0) return;
  // Not to be said again before it was looked at again.
  result.saved = false;
  await place.transport.delete(over);
  result.removed += over.length;
  const removed = segments.filter(({ name }) => over.includes(name));
  state.segments = [...segments.filter((segment) => !removed.includes(segment)), ...anew];
  result.left = missingFrom(state.events, idsIn(state.segments)).length;
  await restore(sync, state, removed, [...anew, ...segments.filter(({ name }) => reliesOn.has(name))]);
  result.saved = true;
}

/** Nothing where there is no room for old and new side by side: all is saved, it is only not as tidy as it could be. */
async function unlessFull<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (failureOf(error)?.fault === 'full') return undefined;
    throw error;
  }
}

/**
 * Another browser may have removed what we relied on, for the sake of what we removed. Whichever of the two looks last
 * sees it, and writes it again.
 */
async function restore(sync: Sync, state: State, removed: ReadSegment[], reliedOn: ReadSegment[]): Promise<void> {
  const { self, events, wanted } = state;
  const left: ReadSegment[] = [];
  for (const segment of reliedOn)
    if (await sync.checks.areThere(sync.place.transport, [segment.name], 'rewrite')) left.push(segment);
  const there = idsIn(left);
  const lost = new Set([...idsIn(removed)].filter((id) => !there.has(id) && (wanted?.has(id) ?? true)));
  await writeSegments(sync, self, pick(events, lost), 'send');
}

/** In the order of the log. */
const pick = (events: readonly LogEvent[], ids: ReadonlySet<string>) =>
  missingFrom(events, new Set()).filter(({ id }) => ids.has(id));

/** Ends with everything in the journal: what was there, what came in, and what the user did meanwhile. */
async function takeInAll({ outside, result }: Sync, { segments }: PlaceReading): Promise<Reading> {
  const before = await stored(readJournal(outside, undefined, undefined, 'fresh'));
  const given = segments.flatMap(({ events }) => events);
  const taken = await stored(takeIn(outside, given, before));
  result.received = taken.events.length;
  result.renewed = taken.renewed;
  const since = await stored(readJournal(outside, before.position, undefined, 'fresh'));
  return { ...since, events: [...before.events, ...since.events] };
}

/** What stayed outside, because it is not what its id says, counts for nothing. */
function toSegments({ segments }: PlaceReading, events: readonly LogEvent[]): ReadSegment[] {
  const known = new Set(events.map(({ id }) => id));
  return segments.map(({ name, writer, events: held }) => {
    const ids = new Set(held.map(({ id }) => id).filter((id) => known.has(id)));
    return { name, writer, ids, isPure: ids.size === held.length };
  });
}

/** Resolves once they were read back; rejects when they were not. */
async function writeSegments(
  { outside, place, checks }: Sync,
  writer: string,
  events: readonly LogEvent[],
  why: 'send' | 'rewrite',
  insteadOf: readonly string[] = [],
): Promise<ReadSegment[]> {
  const segments: ReadSegment[] = [];
  const bytesByName = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const part of splitEvery(events, (place.rules ?? UPKEEP).full)) {
    const bytes = await place.codec.encode(part);
    const name = writeSegmentName({ writer, hash: await outside.hash(bytes), format: SEGMENT_FORMAT });
    bytesByName.set(name, bytes);
    segments.push({ name, writer, ids: new Set(part.map(({ id }) => id)), isPure: true });
  }
  if (segments.length === 0) return [];
  await place.transport.put(bytesByName, insteadOf);
  if (!(await checks.areThere(place.transport, [...bytesByName.keys()], why))) throw new SyncFailure('unsaved');
  return segments;
}

/** Keeps what a later version wrote and sends it on; what was kept and can be read now counts as read at the place. */
async function relayNewer({ outside, place }: Sync, reading: PlaceReading): Promise<void> {
  const kept = await stored(keepNewer(outside, reading.newer));
  const readable: string[] = [];
  for (const [name, bytes] of kept) {
    const events = await place.codec.decode(bytes);
    if (typeof events === 'string') continue;
    await stored(takeIn(outside, events));
    readable.push(name);
    kept.delete(name);
  }
  if (readable.length > 0) await stored(dropKept(outside, readable));
  const lost = findLost(kept, reading.newer);
  if (lost.size > 0) await place.transport.put(lost);
}
