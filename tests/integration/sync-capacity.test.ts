import { beforeAll, expect, it, vi } from 'vitest';
import { readJournal, takeIn } from '@/lib/app/journal';
import { createSegmentCodec } from '@/lib/app/sync/codec';
import { syncOnce } from '@/lib/app/sync/engine';
import { openBrowserPlace } from '@/lib/app/sync/places';
import { chooseNewest } from '@/lib/domain/sync-codec/newest';
import { readKnown } from '@/lib/model/deed';
import type { LogEvent } from '@/lib/model/event';
import { createSyncStorage, QUOTA } from '@/lib/platform/sync-storage';
import { createWorld, hashText } from '../support/memory-outside';
import { createSyncArea } from '../support/sync/sync-area';
import { REHEARSALS, REVIEWS, STORIES, STORY_WORDS, twoYears } from '../support/sync/two-years';

/** Two years are encoded several times. */
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const codec = createSegmentCodec(hashText);
const segmentName = (index: number) => `aaaaaaaa-${String(index).padStart(12, '0')}.1`;

let events: LogEvent[] = [];
beforeAll(async () => {
  events = await twoYears();
});

const ofType = (type: string) => events.filter((event) => event.type === type);

async function store(parts: LogEvent[][]) {
  const storage = createSyncStorage(createSyncArea().api);
  const encoded = await Promise.all(parts.map((part) => codec.encode(part)));
  await storage.put(new Map(encoded.map((bytes, index) => [segmentName(index), bytes])));
  const { bytes, items } = await storage.fullness();
  return { storage, bytes, items };
}

const say = (what: string, count: number, bytes: number, items: number) =>
  console.info(
    `storage.sync: ${what} take ${bytes.toLocaleString('en')} of ${QUOTA.bytes.toLocaleString('en')} bytes in ${items} of ${QUOTA.items} items, ${(bytes / count).toFixed(1)} each`,
  );

it('is tried on what two years leave behind, in events that are what they say', () => {
  expect([ofType('reviewed'), ofType('rehearsed'), ofType('story saved')].map(({ length }) => length)).toEqual([
    REVIEWS,
    REHEARSALS,
    STORIES,
  ]);
  expect(events.filter((event) => readKnown(event) === undefined)).toEqual([]);
  for (const story of ofType('story saved').map(readKnown)) {
    if (story?.type !== 'story saved') throw new Error('no story');
    const words = Object.values(story.payload.content.steps).flatMap(({ text }) => text.split(/\s+/));
    expect(words.length).toBeGreaterThanOrEqual(STORY_WORDS);
  }
});

it(`${REVIEWS} reviews, ${REHEARSALS} rehearsals and ${STORIES} stories fit into the browser's own sync`, async () => {
  for (const type of ['reviewed', 'rehearsed', 'story saved']) {
    const { bytes, items } = await store([ofType(type)]);
    say(`${ofType(type).length} × ${type}`, ofType(type).length, bytes, items);
  }
  const { storage, bytes, items } = await store([events]);
  say('all together', events.length, bytes, items);
  expect(bytes).toBeLessThanOrEqual(QUOTA.bytes);
  expect(items).toBeLessThanOrEqual(QUOTA.items);
  expect(await codec.decode((await storage.get(segmentName(0))) as Uint8Array<ArrayBuffer>)).toEqual(events);
});

it('they fit in three segments too, of a half, a third and a sixth of the events', async () => {
  const [half, most] = [events.length / 2, (events.length * 5) / 6];
  const { bytes, items } = await store([events.slice(0, half), events.slice(half, most), events.slice(most)]);
  say('all together in three segments', events.length, bytes, items);
  expect(bytes).toBeLessThanOrEqual(QUOTA.bytes);
});

it('of more than fits, what is newest is chosen', async () => {
  const room = 5000;
  const some = events.slice(-1500);
  const sizeOf = async (chosen: readonly LogEvent[]) => (await codec.encode(chosen)).length;
  const { fits, left } = await chooseNewest(some, room, sizeOf);
  expect(left).toBeGreaterThan(0);
  expect(fits).toEqual(some.slice(left));
  expect(await sizeOf(fits)).toBeLessThanOrEqual(room);
  expect(await sizeOf(some.slice(left - 50))).toBeGreaterThan(room);
});

/** Syncs as the history grows. What is given is the world it grew in and the area. */
async function grow(times: number) {
  const area = createSyncArea();
  const world = createWorld();
  const place = openBrowserPlace(hashText, area.api);
  const storage = createSyncStorage(area.api);
  let most = 0;
  for (let time = 1; time <= times; time++) {
    area.writes = 0;
    const [from, to] = [time - 1, time].map((part) => Math.floor((events.length * part) / times));
    await takeIn(world.open(), events.slice(from, to));
    expect(await syncOnce(world.open(), place)).toMatchObject({ saved: true, left: 0, sent: (to ?? 0) - (from ?? 0) });
    most = Math.max(most, (await storage.fullness()).bytes);
  }
  return { area, world, place, most };
}

it('two years fit as they come, sync by sync, and another browser has them all', async () => {
  const { area, place, most } = await grow(12);
  say('at their largest, grown in 12 syncs, they', events.length, most, area.stored.size);
  const other = createWorld({ seed: 2 });
  expect(await syncOnce(other.open(), place)).toMatchObject({ saved: true, received: events.length });
  expect(new Set((await readJournal(other.open())).events.map(({ id }) => id))).toEqual(
    new Set(events.map(({ id }) => id)),
  );
});

/** A sixteenth of the real thing, for the sake of time. */
it('past the limit the newest are there, and it is said how many are not', async () => {
  const most = QUOTA.bytes / 16;
  const area = createSyncArea('chromium', most);
  const place = openBrowserPlace(hashText, area.api, most * 0.68);
  const world = createWorld();
  const given = ofType('reviewed').slice(0, 1500);
  let left = 0;
  for (let from = 0; from < given.length; from += 125) {
    area.writes = 0;
    await takeIn(world.open(), given.slice(from, from + 125));
    const result = await syncOnce(world.open(), place);
    expect(result).toMatchObject({ saved: true, sent: 125 });
    expect(result.fault).toBeUndefined();
    left = result.left;
  }
  expect(left).toBeGreaterThan(0);
  expect((await readJournal(world.open())).events).toHaveLength(given.length);
  const other = createWorld({ seed: 2 });
  expect(await syncOnce(other.open(), place)).toMatchObject({ received: given.length - left });
  const there = new Set((await readJournal(other.open())).events.map(({ id }) => id));
  expect(given.slice(-300).every(({ id }) => there.has(id))).toBe(true);
});
