import { describe, expect, it } from 'vitest';
import { appendDeeds, HEAD_KEY, readJournal, START } from '@/lib/app/journal';
import { SEGMENT_EVENTS, segmentKey } from '@/lib/app/segments';
import { compareEvents, isGenuine } from '@/lib/domain/progress/log';
import { appendEach, cardOf, cardsIn, headOf, namesOf, numberOf, review, reviews } from '../support/journal';
import { createWorld } from '../support/memory-outside';

describe('appending', () => {
  it('gives events with the next numbers, in growing time, that are genuine and are read back as they were', async () => {
    const outside = createWorld().open();
    const first = await appendDeeds(outside, reviews(2));
    const second = await appendDeeds(outside, [review('later')]);
    const { events, problems } = await readJournal(outside);
    expect(events).toEqual([...first, ...second]);
    expect(problems).toEqual([]);
    expect(events.map(numberOf)).toEqual([1, 2, 3]);
    expect([...events].sort(compareEvents)).toEqual(events);
    for (const event of events) expect(await isGenuine(event, outside.hash)).toBe(true);
  });

  it('rounds the clock to the second, and goes on from there when it jumps back', async () => {
    const world = createWorld({ now: 1_793_610_000_999 });
    const outside = world.open();
    const [before] = await appendDeeds(outside, [review('a')]);
    world.clock.time -= 86_400_000;
    const [after] = await appendDeeds(outside, [review('b')]);
    expect(before?.at).toBe(1_793_610_000);
    expect(after?.at).toBe(1_793_610_000 - 86_400);
    expect(after?.time).toBe((before?.time ?? 0) + 1);
  });

  it('keeps every event of two contexts that write at once, each under a number of its own', async () => {
    const world = createWorld();
    const contexts = [world.open(), world.open()];
    await Promise.all(
      contexts.flatMap((outside, which) =>
        reviews(1000, `context-${which}`).map((deed) => appendDeeds(outside, [deed])),
      ),
    );
    const { events, problems } = await readJournal(world.open());
    expect(problems).toEqual([]);
    expect(events.map(numberOf)).toEqual(Array.from({ length: 2000 }, (_, index) => index + 1));
    expect(new Set(events.map(cardOf)).size).toBe(2000);
    expect(new Set(events.map(({ id }) => id.split('.')[0])).size).toBe(1);
  });

  it.each([1, 63, 64, 65, 128, 200])('splits %i events into segments, none longer than it may be', async (count) => {
    const world = createWorld();
    const outside = world.open();
    await appendDeeds(outside, reviews(count));
    await appendDeeds(outside, [review('last')]);
    expect(await cardsIn(outside)).toEqual([...namesOf(reviews(count)), 'last']);
    const lengths = [...world.bytes.keys()]
      .filter((key) => key !== HEAD_KEY)
      .map((key) => (JSON.parse((world.read(key) as { events: string }).events) as unknown[]).length);
    expect(lengths.every((length) => length <= SEGMENT_EVENTS)).toBe(true);
    expect(lengths).toHaveLength(headOf(world).segment);
  });

  it('never touches a segment that is full', async () => {
    const world = createWorld();
    const outside = world.open();
    await appendDeeds(outside, reviews(SEGMENT_EVENTS));
    const full = world.bytes.get(segmentKey(1));
    await appendEach(outside, reviews(3, 'more'));
    expect(world.bytes.get(segmentKey(1)) === full).toBe(true);
  });

  it('writes what goes alongside in the same write, all or nothing', async () => {
    const world = createWorld();
    const outside = world.open();
    await appendDeeds(outside, [review('a')], { run: { done: true } });
    expect(world.writes).toEqual([[segmentKey(1), HEAD_KEY, 'run']]);
    world.faults.set = () => 'before';
    const bytes = new Map(world.bytes);
    await expect(appendDeeds(outside, [review('b')], { run: { done: false } })).rejects.toThrow('storage.set failed');
    expect(world.bytes).toEqual(bytes);
  });

  it('goes on after a write that failed, without a gap in the numbers', async () => {
    const world = createWorld();
    const outside = world.open();
    await appendDeeds(outside, [review('a')]);
    world.faults.set = () => 'before';
    await expect(appendDeeds(outside, [review('lost')])).rejects.toThrow();
    delete world.faults.set;
    await appendDeeds(outside, [review('b')]);
    const { events } = await readJournal(outside);
    expect(events.map(cardOf)).toEqual(['a', 'b']);
    expect(events.map(numberOf)).toEqual([1, 2]);
  });

  it('goes on after a context that died in the moment its write was done', async () => {
    const world = createWorld();
    world.faults.set = () => 'after';
    await expect(appendDeeds(world.open(), [review('a')])).rejects.toThrow();
    delete world.faults.set;
    await appendDeeds(world.open(), [review('b')]);
    expect((await readJournal(world.open())).events.map(numberOf)).toEqual([1, 2]);
  });

  it('does not overwrite segments that its head does not know of', async () => {
    const world = createWorld();
    const outside = world.open();
    await appendDeeds(outside, reviews(2 * SEGMENT_EVENTS));
    const cards = await cardsIn(outside);
    world.write(HEAD_KEY, { ...headOf(world), segment: 1 });
    await appendDeeds(outside, [review('more')]);
    expect((await cardsIn(outside)).join(' ')).toBe([...cards, 'more'].join(' '));
  });
});

describe('reading', () => {
  it('finds nothing before anything was written, and writes nothing', async () => {
    const world = createWorld();
    expect(await readJournal(world.open())).toEqual({ events: [], problems: [], position: START });
    expect(world.writes).toEqual([]);
  });

  it('from a position gives exactly what is new, wherever that position was taken', async () => {
    const world = createWorld();
    const outside = world.open();
    const seen: string[] = [];
    let position = START;
    for (const count of [1, 0, 62, 1, 1, 130, 64, 3]) {
      await appendDeeds(outside, reviews(count, `after-${seen.length}`));
      const reading = await readJournal(outside, position);
      expect(reading.events).toHaveLength(count);
      seen.push(...reading.events.map(cardOf));
      position = reading.position;
    }
    expect(seen).toEqual(await cardsIn(outside));
  });

  it('that is answered with what was there before is only late: the next gives the rest', async () => {
    const world = createWorld();
    const outside = world.open();
    await appendEach(outside, reviews(3));
    world.faults.get = () => 'stale';
    const late = await readJournal(outside);
    delete world.faults.get;
    const rest = await readJournal(outside, late.position);
    expect([late, rest].map(({ events }) => events.map(numberOf))).toEqual([[1, 2], [3]]);
  });

  it('sees either all of an append or nothing of it', async () => {
    const world = createWorld({ seed: 5 });
    const outside = world.open();
    const writing = Promise.all(Array.from({ length: 40 }, () => appendDeeds(outside, reviews(5))));
    const counts = new Set<number>();
    for (let reads = 0; reads < 200; reads++) counts.add((await readJournal(world.open())).events.length % 5);
    await writing;
    expect([...counts]).toEqual([0]);
  });
});
