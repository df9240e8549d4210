import { beforeAll, expect, it, vi } from 'vitest';
import { createSegmentCodec } from '@/lib/app/sync/codec';
import { chooseNewest } from '@/lib/domain/sync-codec/newest';
import { readKnown } from '@/lib/model/deed';
import type { LogEvent } from '@/lib/model/event';
import { createSyncStorage, QUOTA } from '@/lib/platform/sync-storage';
import { hashText } from '../support/memory-outside';
import { createSyncArea } from '../support/sync/sync-area';
import { REHEARSALS, REVIEWS, STORIES, STORY_WORDS, twoYears } from '../support/sync/two-years';

/** Two years are encoded several times. */
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

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
