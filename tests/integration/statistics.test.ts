import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import { appendDeeds } from '@/lib/app/journal';
import { segmentKey } from '@/lib/app/segments';
import { createStatistics, type StatisticsState } from '@/lib/app/statistics';
import { reviews } from '../support/journal';
import { createWorld } from '../support/memory-outside';
import { aScenarioFile } from '../support/scenario';

const OPTIONS = { timeZone: 'UTC', dayStartHour: 4 };

function openStatistics(world: ReturnType<typeof createWorld>) {
  const library = { scenario: async () => aScenarioFile() };
  return createStatistics({ outside: world.open(), library, index: [] }, OPTIONS);
}

function ready(state: StatisticsState) {
  if (state.phase !== 'ready') throw new Error(`It is ${state.phase}.`);
  return state;
}

test('an empty log is ready, with nothing in it', async () => {
  const statistics = openStatistics(createWorld());
  await statistics.refresh();
  const { source, plots } = ready(statistics.state.value);
  expect(source).toEqual({ events: 0, problems: [] });
  expect(plots.totals.size).toBe(0);
});

test('a log of many segments is read whole, and read on when something is added', async () => {
  const world = createWorld();
  const outside = world.open();
  await appendDeeds(outside, reviews(2000));
  const statistics = openStatistics(world);
  const changes = signal(0);
  await statistics.refresh();
  expect(ready(statistics.state.value).source.events).toBe(2000);
  const stop = statistics.follow(changes);
  await appendDeeds(outside, reviews(3));
  changes.value++;
  await statistics.refresh();
  const { source, plots } = ready(statistics.state.value);
  expect(source.events).toBe(2003);
  expect([...plots.totals.values()].map((total) => total.reviews)).toEqual([2003]);
  stop();
});

test('a damaged segment is named once, and the rest is drawn', async () => {
  const world = createWorld();
  await appendDeeds(world.open(), reviews(200));
  world.write(segmentKey(2), { version: 1, sum: 'no', events: '[]' });
  const statistics = openStatistics(world);
  await statistics.refresh();
  await statistics.refresh();
  const { source } = ready(statistics.state.value);
  expect(source.problems.map(({ key, why }) => [key, why])).toEqual([[segmentKey(2), 'sum']]);
  expect(source.events).toBe(136);
});

test('storage that does not answer is said so, and the next try succeeds', async () => {
  const world = createWorld();
  await appendDeeds(world.open(), reviews(2));
  const logged = vi.spyOn(console, 'error').mockReturnValue();
  world.faults.get = () => 'fails';
  const statistics = openStatistics(world);
  await statistics.refresh();
  expect(statistics.state.value.phase).toBe('failed');
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
  world.faults.get = () => undefined;
  await statistics.refresh();
  expect(ready(statistics.state.value).source.events).toBe(2);
});
