import { expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openStored } from '@/lib/app/stored';
import { createWorld, type World } from '../support/memory-outside';

const TextSchema = z.object({ text: z.string() });
const open = (world: World) => openStored(world.open(), 'note', TextSchema, { text: '' });
const type = (letter: string) => (before: { text: string }) => ({ text: before.text + letter });

it('is empty at first, where nothing or something unreadable is stored, and writes nothing', async () => {
  for (const stored of [undefined, 'broken', { text: 7 }]) {
    const world = createWorld();
    if (stored !== undefined) world.write('note', stored);
    expect((await open(world)).value.value).toEqual({ text: '' });
    expect(world.writes).toEqual([]);
  }
});

it('is the same in every view, and loses no change that two of them make at once', async () => {
  const world = createWorld();
  const views = [await open(world), await open(world)];
  await Promise.all(Array.from({ length: 20 }, (_, index) => views[index % 2]?.change(type('x'))));
  await world.settle();
  for (const { value } of [...views, await open(world)]) expect(value.value.text).toBe('x'.repeat(20));
});

it('never goes back to an older value at the echo of its own change, as under somebody who types', async () => {
  for (let seed = 0; seed < 40; seed++) {
    const world = createWorld({ seed });
    const { value, change } = await open(world);
    const lengths: number[] = [];
    const stop = value.subscribe(({ text }) => void lengths.push(text.length));
    const typing = [...'letters'].map(async (letter, index) => {
      for (let turn = 0; turn < index * 6; turn++) await Promise.resolve();
      await change(type(letter));
    });
    await Promise.all(typing);
    await world.settle();
    stop();
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
  }
});

it('shows what is stored after a change that could not be', async () => {
  const world = createWorld();
  const { value, change } = await open(world);
  world.faults.set = () => 'before';
  await expect(change(type('x'))).rejects.toThrow('storage.set failed');
  expect(value.value.text).toBe('');
});

it('hears nothing after stop', async () => {
  const world = createWorld();
  const [view, other] = [await open(world), await open(world)];
  view.stop();
  await other.change(type('x'));
  await world.settle();
  expect(view.value.value.text).toBe('');
});
