import { describe, expect, it } from 'vitest';
import type { SendOrder } from '@/lib/app/card';
import { followOrder } from '@/lib/app/orders';
import { openOverlay } from '@/lib/app/overlay';
import { openStored } from '@/lib/app/stored';
import { readRun } from '@/lib/app/stored-run';
import { answerAsked } from '@/lib/domain/interview/honesty';
import type { Standing } from '@/lib/model/card';
import { InterviewSchema, PRACTICE } from '@/lib/model/interview';
import type { CardWish, Surroundings } from '@/lib/model/overlay';
import type { Outside } from '@/lib/model/ports';
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
    ['what a hostile page may say about itself', { do: 'stand', around: { site: 'x', width: '1', height: null } }],
  ])('are not followed when they are %s', async (_what, message) => {
    const world = createWorld();
    expect(await followOrder(world.open(), message)).toBeUndefined();
    expect(world.writes).toEqual([]);
  });
});

describe('what the card may show', () => {
  const SCRIPT = { question: 'Tell me about a launch.', steps: [], probes: [] };
  const look = (outside: Outside) => followOrder(outside, { do: 'look' });

  it('is what would start, then the run with its own script, then the same again', async () => {
    const outside = createWorld().open();
    expect(await look(outside)).toEqual({ gate: 'open', plan: undefined });
    const plan = { ...PLAN, script: SCRIPT };
    await outside.store.set({ plan });
    expect(await look(outside)).toEqual({ gate: 'open', plan });
    await followOrder(outside, { do: 'start', plan });
    await outside.store.remove(['plan']);
    await followOrder(outside, { do: 'finish' });
    expect(await look(outside)).toMatchObject({ run: { phase: 'done', script: SCRIPT }, plan });
  });

  it('is another choice than the run that is over', async () => {
    const outside = createWorld().open();
    await followOrder(outside, { do: 'start', plan: { ...PLAN, script: SCRIPT } });
    const other = { ...PLAN, scenario: 'pack/other', script: { ...SCRIPT, question: 'Another?' } };
    await outside.store.set({ plan: other });
    expect(await look(outside)).toMatchObject({ run: { scenario: 'pack/one' }, plan: { scenario: 'pack/one' } });
    await followOrder(outside, { do: 'finish' });
    expect(await look(outside)).toEqual({ gate: 'open', plan: other });
  });

  it('is nothing behind the privacy screen and in a real interview', async () => {
    const outside = createWorld().open();
    await followOrder(outside, { do: 'start', plan: { ...PLAN, script: SCRIPT } });
    const { value } = await openStored(outside, 'interview', InterviewSchema, PRACTICE);
    await outside.store.set({ interview: answerAsked(value.value, 'call.example', true, outside.clock.now()) });
    expect(await look(outside)).toEqual({ gate: 'real' });
    await followOrder(outside, { do: 'privacy' });
    expect(await look(outside)).toEqual({ gate: 'hidden' });
  });
});

describe('the place of the card', () => {
  const AROUND: Surroundings = { site: 'call.example', width: 1280, height: 720 };

  function hold(around = AROUND) {
    const wishes: CardWish[] = [];
    const holder = {
      wish: (wish: CardWish) => void wishes.push(wish),
      watch: (changed: (now: Surroundings) => void) => {
        holder.resize = changed;
      },
      resize: (_now: Surroundings): void => undefined,
    };
    return { around, wishes, holder };
  }
  async function open(world: ReturnType<typeof createWorld>, { around, holder }: Held, unit = 1, remembers = true) {
    const outside = world.open();
    const order: SendOrder = (asked) => followOrder(outside, asked) as Promise<never>;
    const standing = (await followOrder(outside, { do: 'stand', around })) as Standing;
    return openOverlay({ ...holder, standing }, { order, screenUnit: async () => unit, remembers });
  }
  type Held = ReturnType<typeof hold>;

  it('is kept for the site only, once it is let go', async () => {
    const world = createWorld();
    const overlay = await open(world, hold());
    const first = overlay.rect();
    overlay.moveFrom(first, -100, 50);
    expect(world.writes).toEqual([]);
    await overlay.keep();
    expect((await open(world, hold())).rect()).toEqual({ ...first, left: first.left - 100, top: first.top + 50 });
    expect((await open(world, hold({ ...AROUND, site: 'other.example' }))).rect()).toEqual(first);
  });

  it('follows the pointer on a zoomed page, where the screen has more pixels', async () => {
    const overlay = await open(createWorld(), hold(), 2);
    const first = overlay.rect();
    overlay.moveFrom(first, -100, 50);
    expect(overlay.rect()).toMatchObject({ left: first.left - 50, top: first.top + 25 });
  });

  it('stays inside when the window shrinks, and goes back when it grows', async () => {
    const held = hold();
    const overlay = await open(createWorld(), held);
    const first = overlay.rect();
    held.holder.resize({ ...AROUND, width: 400, height: 300 });
    expect(overlay.rect()).toEqual({ left: 84, top: 0, width: 300, height: 300 });
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
    const first = (await open(world, hold())).rect();
    world.write('overlay', { version: 1, sites: 'here' });
    expect((await open(world, hold())).rect()).toEqual(first);
  });
});
