import { describe, expect, it } from 'vitest';
import { appendDeeds, openReplica, readJournal, takeIn } from '@/lib/app/journal';
import { openProgress } from '@/lib/app/progress';
import { SEGMENT_EVENTS, segmentKey } from '@/lib/app/segments';
import { compareEvents, MOST_LEAD_SECONDS, TICKS_PER_SECOND } from '@/lib/domain/progress/log';
import { appendEach, cardsIn, headOf, numberOf, review, reviews } from '../support/journal';
import { createWorld } from '../support/memory-outside';

const YEARS = 5 * 365 * 86_400_000;

/** Two profiles; what the second one did. */
async function twoProfiles(count = 3) {
  const [ours, theirs] = [createWorld({ seed: 1 }), createWorld({ seed: 2 })];
  const events = await appendDeeds(theirs.open(), reviews(count, 'theirs'));
  return { ours, theirs, events, outside: ours.open() };
}

describe('taking in', () => {
  it('appends what others did, each once, however often it is given', async () => {
    const { outside, events } = await twoProfiles();
    await appendDeeds(outside, [review('ours')]);
    const first = await takeIn(outside, [...events, ...events]);
    const second = await takeIn(outside, events);
    expect(first).toEqual({ events, refused: 0, renewed: false });
    expect(second.events).toEqual([]);
    expect(await cardsIn(outside)).toEqual(['ours', 'theirs-1', 'theirs-2', 'theirs-3']);
  });

  it('goes on with the own numbers, in segments of the usual length, in few writes', async () => {
    const { ours, outside, events } = await twoProfiles(3 * SEGMENT_EVENTS);
    await appendDeeds(outside, [review('a')]);
    const writes = ours.writes.length;
    await takeIn(outside, events);
    const [later] = await appendDeeds(outside, [review('b')]);
    expect(ours.writes).toHaveLength(writes + 2);
    expect(later && numberOf(later)).toBe(2);
    expect(headOf(ours).segment).toBe(4);
    expect((await readJournal(outside)).events).toHaveLength(3 * SEGMENT_EVENTS + 2);
  });

  it('refuses what is not what its id says, and a time that no clock can say', async () => {
    const { outside, events } = await twoProfiles();
    const [good, bad, strange] = events;
    if (!good || !bad || !strange) throw new Error('no events');
    const given = [good, { ...bad, at: bad.at + 1 }, { ...strange, time: Number.MAX_SAFE_INTEGER }];
    expect(await takeIn(outside, given)).toMatchObject({ events: [good], refused: 2 });
  });

  it('loses nothing when two contexts take in the same while the user goes on', async () => {
    const { ours, outside, events } = await twoProfiles(100);
    const known = await readJournal(outside);
    const both = await Promise.all([
      takeIn(outside, events, known),
      appendEach(ours.open(), reviews(5, 'ours')),
      takeIn(ours.open(), [...events].reverse(), known),
    ]);
    expect(both[0].events.length + both[2].events.length).toBe(100);
    expect(new Set(await cardsIn(outside)).size).toBe(105);
    expect(await cardsIn(outside)).toHaveLength(105);
  });

  it('keeps all of a write or nothing of it when the browser dies', async () => {
    const { ours, outside, events } = await twoProfiles(100);
    ours.faults.set = () => 'before';
    await expect(takeIn(outside, events)).rejects.toThrow('storage.set failed');
    expect(await cardsIn(outside)).toEqual([]);
    ours.faults.set = () => 'after';
    await expect(takeIn(ours.open(), events)).rejects.toThrow('storage.set failed');
    delete ours.faults.set;
    expect((await takeIn(ours.open(), events)).events).toEqual([]);
    expect(await cardsIn(outside)).toHaveLength(100);
  });

  it('heals a damaged segment of our own from what others hold', async () => {
    const { ours, outside, events } = await twoProfiles(SEGMENT_EVENTS);
    await takeIn(outside, events);
    ours.write(segmentKey(1), 'not a segment');
    expect((await takeIn(ours.open(), events)).events).toHaveLength(SEGMENT_EVENTS);
    expect(await cardsIn(ours.open())).toHaveLength(SEGMENT_EVENTS);
  });
});

describe('a copied profile', () => {
  it('is noticed by the first own event that it does not know, and one takes a new id', async () => {
    const world = createWorld({ seed: 1 });
    await appendDeeds(world.open(), reviews(2));
    const copy = createWorld({ seed: 7 });
    for (const [key, json] of world.bytes) copy.bytes.set(key, json);
    const [there] = await appendDeeds(copy.open(), [review('there')]);
    const [here] = await appendDeeds(world.open(), [review('here')]);
    expect(there?.id.split('.')[1]).toBe(here?.id.split('.')[1]);
    const before = await openReplica(world.open());
    const taken = await takeIn(world.open(), there ? [there] : []);
    const [next] = await appendDeeds(world.open(), [review('next')]);
    expect(taken.renewed).toBe(true);
    expect(await openReplica(world.open())).not.toBe(before);
    expect(next && numberOf(next)).toBe(1);
    expect(await cardsIn(world.open())).toEqual(['card-1', 'card-2', 'here', 'there', 'next']);
  });
});

describe('a clock that is years ahead elsewhere', () => {
  it('is followed as long as it leads by a day, and not when it leads by years', async () => {
    for (const [lead, follows] of [
      [86_400_000, true],
      [YEARS, false],
    ] as const) {
      const { ours, theirs, outside } = await twoProfiles();
      theirs.clock.time += lead;
      const ahead = await appendDeeds(theirs.open(), [review('ahead')]);
      await takeIn(outside, ahead);
      const [next] = await appendDeeds(outside, [review('next')]);
      expect((next?.time ?? 0) > (ahead[0]?.time ?? 0)).toBe(follows);
      expect(next?.time).toBeLessThanOrEqual((ours.clock.time / 1000 + MOST_LEAD_SECONDS) * TICKS_PER_SECOND);
    }
  });

  it('hides neither a setting nor an answer that came after, and nothing else is put ahead', async () => {
    const { theirs, outside } = await twoProfiles();
    theirs.clock.time += YEARS;
    const wrong = await openProgress(theirs.open());
    const ahead = await wrong.append([
      { type: 'setting changed', payload: { name: 'level', value: 'senior' } },
      review('a', 1),
    ]);
    const store = await openProgress(outside);
    await takeIn(outside, ahead);
    await store.refresh();
    const made = await store.append([
      { type: 'setting changed', payload: { name: 'level', value: 'sde-i' } },
      review('a', 4),
      review('b'),
    ]);
    expect(store.settings().level).toBe('sde-i');
    expect(store.progress.value.cards['a']?.last.rating).toBe(4);
    expect(made.at(-1)?.time).toBeLessThan(ahead[0]?.time ?? 0);
    expect([...made, ...ahead].sort(compareEvents)[0]).toEqual(made.at(-1));
    for (const one of [store, wrong]) one.stop();
  });

  it('was our own: once put right, new events come by the right time', async () => {
    const world = createWorld();
    world.clock.time += YEARS;
    await appendDeeds(world.open(), [review('a')]);
    world.clock.time -= YEARS;
    const [right] = await appendDeeds(world.open(), [review('b')]);
    expect(right?.time).toBe((world.clock.time / 1000) * TICKS_PER_SECOND);
  });
});
