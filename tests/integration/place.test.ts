import { expect, it } from 'vitest';
import { openPlace } from '@/lib/app/place';
import { FIRST_PLACE } from '@/lib/model/place';
import { createWorld } from '../support/memory-outside';

const SCENARIO = 'pharmacy/smudged-labels';

it('is nowhere at first, and writes nothing', async () => {
  const world = createWorld();
  expect((await openPlace(world.open())).place.value).toEqual(FIRST_PLACE);
  expect(world.writes).toEqual([]);
});

it('moves at once on screen, and is there when opened again', async () => {
  const world = createWorld();
  const { place, move } = await openPlace(world.open());
  const stored = move({ scenario: SCENARIO, mode: 'quiz' });
  expect(place.value).toEqual({ version: 1, scenario: SCENARIO, mode: 'quiz' });
  await stored;
  expect((await openPlace(world.open())).place.value).toEqual(place.value);
});

it('forgets a lens that is taken away', async () => {
  const world = createWorld();
  const { move } = await openPlace(world.open());
  await move({ lens: 'dive-deep' });
  await move({ lens: undefined });
  expect((await openPlace(world.open())).place.value).toEqual(FIRST_PLACE);
});

it('follows a move in another context', async () => {
  const world = createWorld();
  const [popup, panel] = [await openPlace(world.open()), await openPlace(world.open())];
  await popup.move({ scenario: SCENARIO });
  await world.settle();
  expect(panel.place.value.scenario).toBe(SCENARIO);
});

it.each(
  Array.from({ length: 25 }, (_, turns) => turns),
)('never goes back at the echo of its own move, while a later one is being stored (%i turns later)', async (turns) => {
  for (let seed = 0; seed < 20; seed++) {
    const world = createWorld({ seed });
    const { place, move } = await openPlace(world.open());
    const shown: string[] = [];
    const stop = place.subscribe(({ mode }) => void (mode !== shown.at(-1) && shown.push(mode)));
    const first = move({ mode: 'rehearse' });
    for (let turn = 0; turn < turns; turn++) await Promise.resolve();
    await Promise.all([first, move({ mode: 'quiz' })]);
    await world.settle();
    stop();
    expect(shown).toEqual(['walkthrough', 'rehearse', 'quiz']);
  }
});

it.each(
  Array.from({ length: 20 }, (_, seed) => seed),
)('ends where it was moved last, however fast (seed %i)', async (seed) => {
  const world = createWorld({ seed });
  const [popup, panel] = [await openPlace(world.open()), await openPlace(world.open())];
  await Promise.all((['rehearse', 'quiz', 'walkthrough', 'quiz'] as const).map((mode) => popup.move({ mode })));
  await world.settle();
  expect(world.read('place')).toEqual({ version: 1, mode: 'quiz' });
  for (const { place } of [popup, panel]) expect(place.value.mode).toBe('quiz');
});

it.each([
  ['broken'],
  [{ version: 2 }],
  [{ version: 1, mode: 'dancing' }],
  [null],
])('starts afresh where what is stored cannot be read: %j', async (stored) => {
  const world = createWorld();
  world.write('place', stored);
  const { place, move } = await openPlace(world.open());
  expect(place.value).toEqual(FIRST_PLACE);
  await move({ scenario: SCENARIO });
  expect((await openPlace(world.open())).place.value.scenario).toBe(SCENARIO);
});

it('follows others again after a move that could not be stored', async () => {
  const world = createWorld();
  const [popup, panel] = [await openPlace(world.open()), await openPlace(world.open())];
  world.faults.set = () => 'before';
  await expect(popup.move({ mode: 'quiz' })).rejects.toThrow('storage.set failed');
  delete world.faults.set;
  await panel.move({ mode: 'rehearse' });
  await world.settle();
  expect(popup.place.value.mode).toBe('rehearse');
});

it('hears nothing after stop', async () => {
  const world = createWorld();
  const [popup, panel] = [await openPlace(world.open()), await openPlace(world.open())];
  panel.stop();
  await popup.move({ mode: 'quiz' });
  await world.settle();
  expect(panel.place.value.mode).toBe('walkthrough');
});
