import { describe, expect, it } from 'vitest';
import { followOrder } from '@/lib/app/orders';
import { openOverlay } from '@/lib/app/overlay';
import { readRun } from '@/lib/app/stored-run';
import type { CardWish, Surroundings } from '@/lib/model/overlay';
import type { RunPlan } from '@/lib/model/run';
import { createWorld } from '../support/memory-outside';

const PLAN: RunPlan = {
  scenario: 'pack/one',
  level: 'sde-ii',
  steps: [
    { step: 'situation', targetSeconds: 30, phrases: 2, fade: 'phrases' },
    { step: 'task', targetSeconds: 15, phrases: 2, fade: 'phrases' },
  ],
};

describe('orders of a page in a frame', () => {
  it('start, steer, end and put away the one rehearsal', async () => {
    const world = createWorld();
    const outside = world.open();
    await followOrder(outside, { do: 'start', plan: PLAN });
    await followOrder(outside, { do: 'tick-phrase', step: 'situation', phrase: 'a launch date' });
    world.clock.time += 4000;
    await followOrder(outside, { do: 'next' });
    expect(await readRun(outside)).toMatchObject({
      current: 1,
      steps: [{ spentMs: 4000, said: ['a launch date'] }, {}],
    });
    await followOrder(outside, { do: 'put-away' });
    expect(await readRun(outside)).toMatchObject({ phase: 'running' });
    await followOrder(outside, { do: 'finish' });
    expect(JSON.stringify(world.read('log/00000001'))).toContain('rehearsed');
    await followOrder(outside, { do: 'put-away' });
    expect(await readRun(outside)).toBeUndefined();
  });

  it('leave a rehearsal alone that is going on', async () => {
    const outside = createWorld().open();
    await followOrder(outside, { do: 'start', plan: PLAN });
    const run = await readRun(outside);
    await followOrder(outside, { do: 'start', plan: { ...PLAN, scenario: 'pack/other' } });
    expect(await readRun(outside)).toEqual(run);
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'next'],
    ['an order nobody knows', { do: 'erase' }],
    ['half an order', { do: 'fade' }],
    ['a plan with holes', { do: 'start', plan: { ...PLAN, steps: [{}] } }],
  ])('are not followed when they are %s', async (_what, message) => {
    const world = createWorld();
    await followOrder(world.open(), message);
    expect(world.writes).toEqual([]);
  });
});

describe('the place of the card', () => {
  const AROUND: Surroundings = { site: 'call.example', width: 1280, height: 720 };

  function hold(surroundings = AROUND) {
    const wishes: CardWish[] = [];
    const holder = {
      surroundings,
      wish: (wish: CardWish) => void wishes.push(wish),
      watch: (changed: (now: Surroundings) => void) => {
        holder.resize = changed;
      },
      resize: (_now: Surroundings): void => undefined,
    };
    return { wishes, holder };
  }
  const open = (world: ReturnType<typeof createWorld>, held: ReturnType<typeof hold>, unit = 1, remembers = true) =>
    openOverlay(world.open(), held.holder, { screenUnit: async () => unit, remembers });

  it('is kept for the site only, once it is let go', async () => {
    const world = createWorld();
    const overlay = await open(world, hold());
    const first = overlay.rect.value;
    overlay.moveFrom(first, -100, 50);
    expect(world.writes).toEqual([]);
    await overlay.keep();
    expect((await open(world, hold())).rect.value).toEqual({ ...first, left: first.left - 100, top: first.top + 50 });
    expect((await open(world, hold({ ...AROUND, site: 'other.example' }))).rect.value).toEqual(first);
  });

  it('follows the pointer on a zoomed page, where the screen has more pixels', async () => {
    const overlay = await open(createWorld(), hold(), 2);
    const first = overlay.rect.value;
    overlay.moveFrom(first, -100, 50);
    expect(overlay.rect.value).toMatchObject({ left: first.left - 50, top: first.top + 25 });
  });

  it('stays inside when the window shrinks, and goes back when it grows', async () => {
    const held = hold();
    const overlay = await open(createWorld(), held);
    const first = overlay.rect.value;
    held.holder.resize({ ...AROUND, width: 400, height: 300 });
    expect(overlay.rect.value).toEqual({ left: 84, top: 0, width: 300, height: 300 });
    held.holder.resize(AROUND);
    expect(held.wishes.at(-1)).toEqual(first);
  });

  it('is not stored in a private window', async () => {
    const world = createWorld();
    const overlay = await open(world, hold(), 1, false);
    await overlay.keep();
    expect(world.writes).toEqual([]);
  });

  it('is the first one again when what was stored cannot be read', async () => {
    const world = createWorld();
    const first = (await open(world, hold())).rect.value;
    world.write('overlay', { version: 1, sites: 'here' });
    expect((await open(world, hold())).rect.value).toEqual(first);
  });
});
