import { describe, expect, it } from 'vitest';
import { openRehearsal } from '@/lib/app/rehearsal';
import { RUN_KEY } from '@/lib/app/run-keys';
import { UNATTENDED_MS } from '@/lib/domain/rehearsal/machine';
import { createWorld } from '../support/memory-outside';
import { saved, underWay, wait } from '../support/rehearsal';
import { drawn, PLAN } from '../support/run';

describe('a run', () => {
  it('is not there at first, and nothing is written', async () => {
    const world = createWorld();
    const { run, command, close } = await openRehearsal(world.open());
    await command({ do: 'next' });
    await close();
    expect(run.value).toBeUndefined();
    expect(world.writes).toEqual([]);
  });

  it('starts, is the same in every view, and goes on in one that is opened later', async () => {
    const { world, rehearsal } = await underWay();
    const other = await openRehearsal(world.open());
    wait(world, 3);
    await other.command({ do: 'pause' });
    await world.settle();
    for (const { run } of [rehearsal, other, await openRehearsal(world.open())])
      expect(drawn(run.value)).toBe('paused: 2 >3 0 0 0');
  });

  it('is not replaced by another start', async () => {
    const { rehearsal } = await underWay();
    const id = rehearsal.run.value?.id;
    await rehearsal.start(PLAN);
    expect(rehearsal.run.value?.id).toBe(id);
    expect(drawn(rehearsal.run.value)).toBe('running: 2 >0 0 0 0');
  });

  it('takes the commands of two views one after the other, losing none', async () => {
    const { world, rehearsal } = await underWay(7);
    const other = await openRehearsal(world.open());
    const phrases = Array.from({ length: 20 }, (_, index) => `key${index}`);
    await Promise.all(
      phrases.map((phrase, index) =>
        (index % 2 ? rehearsal : other).command({ do: 'tick-phrase', step: 'task', phrase }),
      ),
    );
    await world.settle();
    for (const { run } of [rehearsal, other])
      expect([...(run.value?.steps[1]?.said ?? [])].sort()).toEqual([...phrases].sort());
  });

  it('that is finished is saved once, with its laps, and shown until it is closed', async () => {
    const { world, rehearsal } = await underWay();
    wait(world, 4);
    await rehearsal.command({ do: 'finish' });
    await rehearsal.command({ do: 'finish' });
    const [event, ...more] = await saved(world);
    expect(more).toEqual([]);
    expect(event?.payload).toMatchObject({
      run: rehearsal.run.value?.id,
      scenario: PLAN.scenario,
      level: 'sde-ii',
      complete: false,
      laps: [
        { step: 'situation', seconds: 2, targetSeconds: 27, said: [], phrases: 3 },
        { step: 'task', seconds: 4, targetSeconds: 15, said: [], phrases: 3 },
      ],
    });
    expect((await openRehearsal(world.open())).run.value?.phase).toBe('done');
    await rehearsal.close();
    expect(rehearsal.run.value).toBeUndefined();
    expect(world.bytes.has(RUN_KEY)).toBe(false);
  });

  it('keeps its lens in the log', async () => {
    const world = createWorld();
    const rehearsal = await openRehearsal(world.open());
    await rehearsal.start({ ...PLAN, lens: 'dive-deep' });
    await rehearsal.command({ do: 'finish' });
    expect((await saved(world))[0]?.payload).toMatchObject({ lens: 'dive-deep' });
  });

  it('is not put away while it is live', async () => {
    const { rehearsal } = await underWay();
    await rehearsal.close();
    expect(drawn(rehearsal.run.value)).toBe('running: 2 >0 0 0 0');
  });

  it('that was left alone ends at the next opening, and is saved up to its last touch', async () => {
    const { world } = await underWay();
    world.clock.time += UNATTENDED_MS;
    const { run } = await openRehearsal(world.open());
    expect(drawn(run.value)).toBe('done: 2 >0 0 0 0');
    expect(await saved(world)).toMatchObject([
      { payload: { complete: false, laps: [{ step: 'situation', seconds: 2 }] } },
    ]);
    await openRehearsal(world.open());
    expect(await saved(world)).toHaveLength(1);
  });

  it('that was left alone does not stand in the way of a new one', async () => {
    const { world, rehearsal } = await underWay();
    world.clock.time += UNATTENDED_MS;
    await rehearsal.start(PLAN);
    expect(drawn(rehearsal.run.value)).toBe('running: >0 0 0 0 0');
    expect(await saved(world)).toHaveLength(1);
  });

  it.each(['broken', null, { version: 2 }])('that cannot be read is as if there were none: %j', async (stored) => {
    const world = createWorld();
    world.write(RUN_KEY, stored);
    const { run, start } = await openRehearsal(world.open());
    expect(run.value).toBeUndefined();
    await start(PLAN);
    expect(drawn(run.value)).toBe('running: >0 0 0 0 0');
  });
});
