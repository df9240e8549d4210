import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openPlace } from '@/lib/app/place';
import { openRehearsal } from '@/lib/app/rehearsal';
import { openStored } from '@/lib/app/stored';
import type { Outside } from '@/lib/model/ports';
import { createWorld } from '../support/memory-outside';
import { PLAN } from '../support/run';

interface View {
  shown: () => unknown;
  change: () => Promise<unknown>;
}

const VIEWS: Record<string, (outside: Outside) => Promise<View>> = {
  'a value': async (outside) => {
    const { value, change } = await openStored(outside, 'note', z.string(), '');
    return { shown: () => value.value, change: () => change(() => 'new') };
  },
  'the place': async (outside) => {
    const { place, move } = await openPlace(outside);
    return { shown: () => place.value.mode, change: () => move({ mode: 'quiz' }) };
  },
  'the run': async (outside) => {
    const { run, start } = await openRehearsal(outside);
    return { shown: () => run.value?.phase, change: () => start(PLAN) };
  },
};

/** How much later the second of the two begins: some turns of the queue of promises, after some of that of events. */
const DELAYS = [0, 1].flatMap((events) => Array.from({ length: 40 }, (_, promises) => ({ events, promises })));

async function pass({ events, promises }: (typeof DELAYS)[number]): Promise<void> {
  for (let turn = 0; turn < events; turn++) await new Promise((next) => setImmediate(next));
  for (let turn = 0; turn < promises; turn++) await Promise.resolve();
}

describe.each(Object.entries(VIEWS))('%s is seen as another view leaves it', (_, open) => {
  it.each(['before', 'after'])('when it changes %s this one begins to open', async (when) => {
    for (const delay of DELAYS) {
      const world = createWorld({ seed: delay.promises });
      const other = await open(world.open());
      const change = when === 'before' ? other.change() : pass(delay).then(other.change);
      if (when === 'before') await pass(delay);
      const { shown } = await open(world.open());
      await change;
      await world.settle();
      expect(shown(), JSON.stringify(delay)).toEqual(other.shown());
    }
  });
});
