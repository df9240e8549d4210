import { readJournal } from '@/lib/app/journal';
import { openRehearsal } from '@/lib/app/rehearsal';
import { type KnownEvent, readKnown } from '@/lib/model/deed';
import { createWorld, type World } from './memory-outside';
import { PLAN } from './run';

export const wait = (world: World, seconds: number): void => {
  world.clock.time += seconds * 1000;
};

/** What the log holds, as far as it can be read. */
export async function saved(world: World): Promise<KnownEvent[]> {
  const { events } = await readJournal(world.open());
  return events.flatMap((event) => readKnown(event) ?? []);
}

/** A run that was started, told for two seconds and taken to its next step. */
export async function underWay(seed = 1) {
  const world = createWorld({ seed });
  const rehearsal = await openRehearsal(world.open());
  await rehearsal.start(PLAN);
  wait(world, 2);
  await rehearsal.command({ do: 'next' });
  return { world, rehearsal };
}
