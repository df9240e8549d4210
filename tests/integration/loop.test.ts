import { describe, expect, it } from 'vitest';
import { openLoop } from '@/lib/app/loop';
import { LOOP_KEY } from '@/lib/app/loop-key';
import { openProgress } from '@/lib/app/progress';
import { openRehearsal } from '@/lib/app/rehearsal';
import { UNATTENDED_MS } from '@/lib/domain/rehearsal/machine';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { createWorld } from '../support/memory-outside';
import { saved, wait } from '../support/rehearsal';
import { aScenarioFile } from '../support/scenario';

const fileOf = (id: string): ScenarioFile => ({ ...aScenarioFile(), id });
const SCENARIOS = ['p/one', 'p/two', 'p/three'];

/** A panel over the world's storage: opened anew, it finds what is stored. */
async function open(world = createWorld()) {
  const outside = world.open();
  const [progress, rehearsal] = await Promise.all([openProgress(outside), openRehearsal(outside)]);
  const store = await openLoop({ outside, progress, rehearsal, index: [] });
  await store.follow();
  return { world, progress, rehearsal, store };
}

type Panel = Awaited<ReturnType<typeof open>>;

const at = ({ store }: Panel) => {
  const { phase, current } = store.loop.value ?? {};
  return `${phase} ${current}`;
};

async function begun() {
  const panel = await open();
  await panel.store.start(SCENARIOS, 60);
  await panel.store.tell(fileOf('p/one'));
  return panel;
}

async function finish(panel: Panel, seconds = 5) {
  wait(panel.world, seconds);
  await panel.rehearsal.command({ do: 'finish' });
  await panel.store.follow();
}

describe('a loop', () => {
  it('goes through its questions, each an ordinary rehearsal in the log', async () => {
    const panel = await begun();
    expect(at(panel)).toBe('telling 0');
    await finish(panel);
    expect(at(panel)).toBe('break 0');
    wait(panel.world, 60);
    await panel.store.follow();
    expect(at(panel)).toBe('ready 1');
    await panel.store.command({ do: 'skip-question' });
    await panel.store.tell(fileOf('p/three'));
    await finish(panel);
    expect(at(panel)).toBe('done 2');
    expect((await saved(panel.world)).map(({ payload }) => (payload as { scenario: string }).scenario)).toEqual([
      'p/one',
      'p/three',
    ]);
  });

  it('is where it was when the browser is started again, in each phase', async () => {
    const panel = await begun();
    expect(at(await open(panel.world))).toBe('telling 0');
    await finish(panel);
    const again = await open(panel.world);
    expect(at(again)).toBe('break 0');
    wait(panel.world, 3600);
    expect(at(await open(panel.world))).toBe('ready 1');
  });

  it('goes on where its rehearsal was ended by a key while no panel was open', async () => {
    const panel = await begun();
    wait(panel.world, 5);
    await (await openRehearsal(panel.world.open())).command({ do: 'finish' });
    expect(at(await open(panel.world))).toBe('break 0');
  });

  it('goes on where its rehearsal was left alone and ended itself', async () => {
    const { world } = await begun();
    world.clock.time += UNATTENDED_MS + 1;
    expect(at(await open(world))).toBe('break 0');
  });

  it('takes up a rehearsal that was started a moment before a crash', async () => {
    const panel = await open();
    await panel.store.start(SCENARIOS, 60);
    const before = panel.world.bytes.get(LOOP_KEY) ?? '';
    await panel.store.tell(fileOf('p/one'));
    panel.world.bytes.set(LOOP_KEY, before);
    expect(at(await open(panel.world))).toBe('telling 0');
  });

  it('asks a question again whose rehearsal is nowhere', async () => {
    const panel = await begun();
    panel.world.bytes.delete('run');
    expect(at(await open(panel.world))).toBe('ready 0');
  });

  it('does not take a rehearsal of another scenario for its own', async () => {
    const panel = await open();
    await panel.store.start(SCENARIOS, 60);
    const run = { scenario: 'p/else', level: 'sde-ii' as const, steps: [] };
    await panel.rehearsal.start(run);
    await panel.store.tell(fileOf('p/one'));
    expect(at(panel)).toBe('ready 0');
  });

  it('leaves nothing behind when its report is put away', async () => {
    const panel = await begun();
    await panel.store.command({ do: 'stop' });
    await panel.store.close();
    expect([panel.store.loop.value, panel.world.bytes.has(LOOP_KEY)]).toEqual([undefined, false]);
  });
});
