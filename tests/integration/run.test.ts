import { describe, expect, it } from 'vitest';
import { openRehearsal } from '@/lib/app/rehearsal';
import { commandRun, startOrNext, togglePause } from '@/lib/app/run';
import { RUN_KEY } from '@/lib/app/run-keys';
import { UNATTENDED_MS } from '@/lib/domain/rehearsal/machine';
import type { Outside } from '@/lib/model/ports';
import { createWorld } from '../support/memory-outside';
import { saved, underWay, wait } from '../support/rehearsal';
import { drawn, PLAN } from '../support/run';

describe('the keys, where no view is open', () => {
  it('start the plan that was offered last, then go through its steps', async () => {
    const world = createWorld();
    const { offer } = await openRehearsal(world.open());
    await offer(PLAN);
    const background = world.open();
    for (let presses = 0; presses < 3; presses++) await startOrNext(background);
    expect(drawn((await openRehearsal(world.open())).run.value)).toBe('running: 0 0 >0 0 0');
  });

  it('do nothing before any plan was offered', async () => {
    const world = createWorld();
    await startOrNext(world.open());
    await togglePause(world.open());
    expect(world.writes).toEqual([]);
  });

  it('start one run, though they are pressed twice at once', async () => {
    const world = createWorld();
    await (await openRehearsal(world.open())).offer(PLAN);
    await Promise.all([startOrNext(world.open()), startOrNext(world.open())]);
    expect(world.writes.filter((keys) => keys.includes(RUN_KEY))).toHaveLength(1);
  });

  it('pause and go on', async () => {
    const { world, rehearsal } = await underWay();
    await togglePause(world.open());
    wait(world, 60);
    await togglePause(world.open());
    wait(world, 1);
    await commandRun(world.open(), { do: 'pause' });
    await world.settle();
    expect(drawn(rehearsal.run.value)).toBe('paused: 2 >1 0 0 0');
  });

  it('go on first, when they find the run paused', async () => {
    const { world, rehearsal } = await underWay();
    await rehearsal.command({ do: 'pause' });
    await startOrNext(world.open());
    await world.settle();
    expect(drawn(rehearsal.run.value)).toBe('running: 2 >0 0 0 0');
  });
});

describe('a crash while a run is being finished', () => {
  const WAYS: [ends: string, after: number, end: (outside: Outside) => Promise<unknown>][] = [
    ['by hand', 4000, (outside) => commandRun(outside, { do: 'finish' })],
    ['by being left alone', UNATTENDED_MS, (outside) => openRehearsal(outside)],
  ];

  it.each(
    WAYS.flatMap((way) =>
      [0, 1, 2].flatMap((nth) => (['before', 'after'] as const).map((when) => [...way, nth, when] as const)),
    ),
  )('never loses or doubles it: ended %s, after %i ms%s, at write %i, %s it', async (_ends, after, end, nth, when) => {
    const { world } = await underWay();
    world.write('log/head', 'broken');
    world.clock.time += after;
    let writes = 0;
    world.faults.set = () => (writes++ === nth ? when : undefined);
    await end(world.open()).catch(() => undefined);
    delete world.faults.set;
    await end(world.open());
    const events = await saved(world);
    expect(events).toHaveLength(1);
    expect(events[0]?.payload).toMatchObject({ laps: [{ seconds: 2 }, ...(after === 4000 ? [{ seconds: 4 }] : [])] });
    expect((await openRehearsal(world.open())).run.value?.phase).toBe('done');
  });
});
