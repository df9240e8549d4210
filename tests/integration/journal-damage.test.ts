import { describe, expect, it } from 'vitest';
import { appendDeeds, HEAD_KEY, readJournal } from '@/lib/app/journal';
import { pack, SEGMENT_EVENTS, segmentKey } from '@/lib/app/segments';
import { originOf } from '@/lib/model/event';
import type { Segment, SetAside } from '@/lib/model/segment';
import { appendEach, cardOf, cardsIn, DAMAGES, headOf, namesOf, numberOf, review, reviews } from '../support/journal';
import { createWorld, hashText, type World } from '../support/memory-outside';

const damage = (world: World, index: number, change: (segment: Segment) => unknown) =>
  world.write(segmentKey(index), change(world.read(segmentKey(index)) as Segment));

/** Three segments: two full, one open with five events. */
async function threeSegments() {
  const world = createWorld();
  await appendDeeds(world.open(), reviews(2 * SEGMENT_EVENTS + 5));
  return { world, outside: world.open(), cards: namesOf(reviews(2 * SEGMENT_EVENTS + 5)) };
}

describe.each([
  ['an early segment', 1, [0, SEGMENT_EVENTS]],
  ['a later one', 2, [SEGMENT_EVENTS, 2 * SEGMENT_EVENTS]],
  ['the open one', 3, [2 * SEGMENT_EVENTS, 2 * SEGMENT_EVENTS + 5]],
] as const)('when %s is damaged', (_which, index, [from, to]) => {
  it.each(DAMAGES)('the rest is read and the damage named: %s', async (why, change) => {
    const { world, outside, cards } = await threeSegments();
    damage(world, index, change);
    const { events, problems } = await readJournal(outside);
    expect(events.map(cardOf)).toEqual(cards.filter((_, at) => at < from || at >= to));
    expect(problems).toEqual([{ key: segmentKey(index), why, at: world.clock.time }]);
  });

  it.each(DAMAGES)('its bytes are never written over, however much is appended: %s', async (_why, change) => {
    const { world, outside } = await threeSegments();
    damage(world, index, change);
    const bytes = world.bytes.get(segmentKey(index));
    await appendEach(outside, reviews(SEGMENT_EVENTS + 1, 'more'));
    await appendDeeds(outside, reviews(2 * SEGMENT_EVENTS, 'many'));
    expect(world.bytes.get(segmentKey(index)) === bytes).toBe(true);
    const { events } = await readJournal(outside);
    expect(events.slice(-3 * SEGMENT_EVENTS - 1).map(cardOf)).toEqual([
      ...namesOf(reviews(SEGMENT_EVENTS + 1, 'more')),
      ...namesOf(reviews(2 * SEGMENT_EVENTS, 'many')),
    ]);
    expect(new Set(events.map(numberOf)).size).toBe(events.length);
  });
});

it.each([
  ['json', '[{"id":'],
  ['events', '[{"id":7}]'],
  ['events', '{}'],
])('text with a right sum that holds no events is named too: %s', async (why, text) => {
  const { world, outside } = await threeSegments();
  const packed = await pack([], hashText);
  world.write(segmentKey(2), { ...packed, events: text, sum: await hashText(text) });
  expect((await readJournal(outside)).problems).toMatchObject([{ key: segmentKey(2), why }]);
});

describe('when the head cannot be read', () => {
  const HEADS: [says: string, head: unknown][] = [
    ['another version', { version: 2, replica: 'aaaaaaaa', next: 4 }],
    ['half of it', { version: 1, replica: 'aaaaaaaa' }],
    ['a segment far beyond any', { version: 1, replica: 'aaaaaaaa', next: 134, time: 1, segment: 1e12 }],
    ['a segment before the first', { version: 1, replica: 'aaaaaaaa', next: 134, time: 1, segment: -3 }],
    ['half a segment', { version: 1, replica: 'aaaaaaaa', next: 134, time: 1, segment: 1.5 }],
    ['a text', '{"version":1'],
    ['null', null],
  ];

  it.each(HEADS)('everything is read all the same, and that is said: %s', async (_says, head) => {
    const { world, outside, cards } = await threeSegments();
    world.write(HEAD_KEY, head);
    const { events, problems } = await readJournal(outside);
    expect(events.map(cardOf)).toEqual(cards);
    expect(problems).toMatchObject([{ key: HEAD_KEY, why: 'head' }]);
  });

  it.each(
    HEADS,
  )('the log goes on as a new replica, the old head is kept aside, nothing is written over: %s', async (_says, head) => {
    const { world, outside, cards } = await threeSegments();
    const { replica } = headOf(world);
    world.write(HEAD_KEY, head);
    const before = new Map(world.bytes);
    await appendEach(outside, reviews(2, 'more'));
    for (const key of [1, 2, 3].map(segmentKey)) expect(world.bytes.get(key) === before.get(key)).toBe(true);
    const { events, problems } = await readJournal(outside);
    expect(events.map(cardOf)).toEqual([...cards, 'more-1', 'more-2']);
    expect(problems).toEqual([]);
    const origins = events.slice(-2).map(({ id }) => originOf(id));
    expect(origins.map(({ number }) => number)).toEqual([1, 2]);
    expect(origins[0]?.replica).toBe(origins[1]?.replica);
    expect(origins[0]?.replica).not.toBe(replica);
    const aside = [...world.bytes.keys()].filter((key) => key.startsWith('aside/'));
    expect(aside).toHaveLength(1);
    expect(world.read(aside[0] ?? '') as SetAside).toMatchObject({ key: HEAD_KEY, why: 'head', raw: head });
  });

  it('new events are later than those there are, though the clock has jumped back', async () => {
    const { world, outside } = await threeSegments();
    const newest = headOf(world).time;
    world.write(HEAD_KEY, 'broken');
    world.clock.time -= 3_600_000;
    const [event] = await appendDeeds(outside, [review('after')]);
    expect(event?.time).toBeGreaterThan(newest);
  });

  it('a second time in the same moment, both old heads are kept', async () => {
    const { world, outside } = await threeSegments();
    for (const head of ['first', 'second']) {
      world.write(HEAD_KEY, head);
      await appendDeeds(outside, [review(head)]);
    }
    const kept = [...world.bytes.keys()].filter((key) => key.startsWith('aside/')).map((key) => world.read(key));
    expect(kept).toMatchObject([{ raw: 'first' }, { raw: 'second' }]);
  });

  it('because it has fallen behind its events, none is numbered or timed like one of them', async () => {
    const { world, outside } = await threeSegments();
    world.clock.time -= 3_600_000;
    world.write(HEAD_KEY, { ...headOf(world), next: 2, time: 5 });
    await appendDeeds(outside, [review('after')]);
    const { events } = await readJournal(outside);
    expect(new Set(events.map(numberOf)).size).toBe(events.length);
    expect(Math.max(...events.map(({ time }) => time))).toBe(events.at(-1)?.time);
  });

  it('and the write fails, nothing is lost', async () => {
    const { world, outside, cards } = await threeSegments();
    world.write(HEAD_KEY, 'broken');
    world.faults.set = (keys) => (keys.includes(HEAD_KEY) ? 'before' : undefined);
    await expect(appendDeeds(outside, [review('lost')])).rejects.toThrow();
    expect(world.read(HEAD_KEY)).toBe('broken');
    expect(await cardsIn(outside)).toEqual(cards);
  });
});
