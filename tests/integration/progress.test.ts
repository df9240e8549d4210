import { describe, expect, it } from 'vitest';
import { appendDeeds, HEAD_KEY, readJournal, takeIn } from '@/lib/app/journal';
import { openProgress, type ProgressStore } from '@/lib/app/progress';
import { segmentKey } from '@/lib/app/segments';
import { foldEvents } from '@/lib/domain/progress/fold';
import type { FoldCache } from '@/lib/model/progress';
import { shown } from '../support/events';
import { appendEach, review, reviews } from '../support/journal';
import { createWorld, type World } from '../support/memory-outside';

const CACHE = 'fold';
const cardsOf = (store: ProgressStore) => Object.keys(store.progress.value.cards);

async function foldOf(world: World) {
  return foldEvents((await readJournal(world.open())).events);
}

describe('opening', () => {
  it('begins with nothing, and writes nothing', async () => {
    const world = createWorld();
    const store = await openProgress(world.open());
    expect(store.progress.value).toEqual({ cards: {}, scenarios: {}, settings: {}, undone: {} });
    expect(store.problems.value).toEqual([]);
    expect(world.writes).toEqual([]);
  });

  it('gives the fold of the whole log, with a cache and without', async () => {
    const world = createWorld();
    await appendEach(world.open(), [...reviews(100), review('card-7', 1)]);
    const first = await openProgress(world.open());
    expect(first.progress.value).toEqual(await foldOf(world));
    expect(world.bytes.has(CACHE)).toBe(true);
    const again = await openProgress(world.open());
    expect(again.progress.value).toEqual(first.progress.value);
  });

  it('reads only what the cache has not seen', async () => {
    const world = createWorld();
    await appendEach(world.open(), reviews(200));
    await openProgress(world.open());
    const asked = new Set<string>();
    world.faults.get = (keys) => {
      for (const key of keys ?? ['everything']) asked.add(key);
      return undefined;
    };
    await openProgress(world.open());
    expect([...asked]).toEqual([CACHE, HEAD_KEY, segmentKey(4)]);
  });

  it.each([
    ['of another version', (cache: FoldCache) => ({ ...cache, version: 2 })],
    ['without its place', ({ segment: _, ...cache }: FoldCache) => cache],
    ['that is no cache', () => 'broken'],
  ])('does without a cache %s', async (_says, change) => {
    const world = createWorld();
    await appendEach(world.open(), reviews(50));
    await openProgress(world.open());
    world.write(CACHE, change(world.read(CACHE) as FoldCache));
    expect((await openProgress(world.open())).progress.value).toEqual(await foldOf(world));
  });

  it('says what could not be read, at every opening', async () => {
    const world = createWorld();
    await appendDeeds(world.open(), reviews(200));
    world.write(segmentKey(2), 'broken');
    for (const _opening of ['without a cache', 'with one']) {
      const { problems } = await openProgress(world.open());
      expect(problems.value).toMatchObject([{ key: segmentKey(2), why: 'shape' }]);
    }
  });
});

describe('appending', () => {
  it('is stored and folded when it resolves', async () => {
    const world = createWorld();
    const store = await openProgress(world.open());
    const [event] = await store.append([review('a')]);
    expect(store.progress.value.cards['a']?.last.event).toBe(event?.id);
    expect((await readJournal(world.open())).events).toEqual([event]);
  });

  it('is seen by every other context', async () => {
    const world = createWorld();
    const [one, other] = [await openProgress(world.open()), await openProgress(world.open())];
    await one.append([review('a')]);
    await other.append([review('b')]);
    await world.settle();
    for (const store of [one, other]) expect(cardsOf(store)).toEqual(['a', 'b']);
  });

  it('by several at once ends in the same state everywhere', async () => {
    const world = createWorld({ seed: 3 });
    const stores = await Promise.all([1, 2, 3].map(() => openProgress(world.open())));
    await Promise.all(
      Array.from({ length: 90 }, (_, index) =>
        stores[index % 3]?.append([review(`card-${index % 7}`, (index % 4) + 1)]),
      ),
    );
    await world.settle();
    const fold = await foldOf(world);
    for (const { progress } of stores) expect(progress.value).toEqual(fold);
    expect(Object.values(fold.cards).reduce((sum, card) => sum + card.reviews, 0)).toBe(90);
  });

  it('is heard no more after stop', async () => {
    const world = createWorld();
    const store = await openProgress(world.open());
    store.stop();
    await appendDeeds(world.open(), [review('a')]);
    await world.settle();
    expect(cardsOf(store)).toEqual([]);
    await store.refresh();
    expect(cardsOf(store)).toEqual(['a']);
  });

  it('changes the settings', async () => {
    const store = await openProgress(createWorld().open());
    await store.append([{ type: 'setting changed', payload: { name: 'level', value: 'senior' } }]);
    expect(store.settings()).toMatchObject({ level: 'senior' });
  });

  it('takes a review back, and what it is then is what it was before', async () => {
    const world = createWorld();
    const store = await openProgress(world.open());
    await store.append([review('a')]);
    const before = structuredClone(shown(store.progress.value));
    const [wrong] = await store.append([review('a', 1)]);
    const id = wrong?.id ?? '';
    await store.append([{ type: 'undone', payload: { event: id } }]);
    for (const { progress } of [store, await openProgress(world.open())])
      expect(shown(progress.value)).toEqual({ ...before, undone: { [id]: true } });
  });

  it('works again after a read that failed once', async () => {
    const world = createWorld();
    const store = await openProgress(world.open());
    world.faults.get = () => 'fails';
    await expect(store.refresh()).rejects.toThrow('storage.get failed');
    delete world.faults.get;
    await store.append([review('a')]);
    expect(cardsOf(store)).toEqual(['a']);
  });

  it('gives its events when they are stored, though they could not be read back: nobody should do it twice', async () => {
    const world = createWorld();
    const store = await openProgress(world.open());
    store.stop();
    world.faults.get = () => (world.writes.length > 0 ? 'fails' : undefined);
    expect(await store.append([review('a')])).toHaveLength(1);
  });

  it('is not lost to the user when only the cache could not be written', async () => {
    const world = createWorld();
    const store = await openProgress(world.open());
    store.stop();
    world.faults.set = (keys) => (keys.includes(CACHE) ? 'before' : undefined);
    const [event] = await store.append(reviews(40));
    expect(event).toBeDefined();
    expect(cardsOf(store)).toHaveLength(40);
  });
});

it('an event of the past, as a sync brings it, is folded where it belongs', async () => {
  const world = createWorld();
  const store = await openProgress(world.open());
  const [right] = await store.append([review('a')]);
  await store.append([review('a', 1)]);
  await store.append([{ type: 'undone', payload: { event: right?.id ?? '' } }]);
  expect(store.progress.value.cards['a']).toMatchObject({ reviews: 1, lapses: 1 });
  expect(store.progress.value).toEqual(await foldOf(world));
});

it('events of another browser that are older than everything here are seen by the pages that are open', async () => {
  const [here, there] = [createWorld(), createWorld({ seed: 2 })];
  here.clock.time += 3_600_000;
  const store = await openProgress(here.open());
  await store.append([review('a')]);
  const events = await appendDeeds(there.open(), [review('b')]);
  const head = here.read(HEAD_KEY);
  await takeIn(here.open(), events);
  await here.settle();
  expect(here.read(HEAD_KEY)).toEqual(head);
  expect(cardsOf(store)).toEqual(['a', 'b']);
});
