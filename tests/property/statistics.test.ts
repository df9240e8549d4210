import fc from 'fast-check';
import { expect, test } from 'vitest';
import { totalDays } from '@/lib/domain/statistics/calendar';
import { coverage } from '@/lib/domain/statistics/coverage';
import { createDayOf } from '@/lib/domain/statistics/days';
import { collectHistory, toHistory } from '@/lib/domain/statistics/history';
import { stepTimes } from '@/lib/domain/statistics/laps';
import { retention } from '@/lib/domain/statistics/retention';
import { currentStreak, longestStreak } from '@/lib/domain/statistics/streak';
import { type KnownEvent, readKnown } from '@/lib/model/deed';
import type { LogEvent } from '@/lib/model/event';
import { rehearsed, reviewed, undone } from '../support/events';
import { holds } from '../support/property';

const dayOf = createDayOf('Europe/Berlin', 4);
const FIRST = 1_790_000_000;
const INDEX = [{ id: 'p/s', principle: 'ownership', principleName: 'Ownership' }];

const when = fc.integer({ min: 0, max: 40 * 86_400 });
const aReview = fc.tuple(
  when,
  fc.constantFrom('p/s#quiz/a', 'p/s#quiz/b', 'p/s#probe/c'),
  fc.integer({ min: 1, max: 4 }),
);
const aRun = fc.tuple(when, fc.integer({ min: 0, max: 3 }), fc.integer({ min: 5, max: 200 }));

/** Reviews, runs (some saved twice), and some of each taken back. */
const aLog = fc
  .record({ reviews: fc.array(aReview), runs: fc.array(aRun), taken: fc.array(fc.nat(30)) })
  .map(({ reviews, runs, taken }): { made: LogEvent[]; undos: LogEvent[] } => {
    const made = [
      ...reviews.map(([at, card, rating], index) => reviewed(index, { card, rating }, { at: FIRST + at })),
      ...runs.map(([at, run, seconds], index) =>
        rehearsed(
          1000 + index,
          {
            run: `run ${run}`,
            scenario: 'p/s',
            laps: [{ step: 'action', seconds, targetSeconds: 60, said: [], phrases: 3 }],
          },
          { at: FIRST + at },
        ),
      ),
    ];
    const undos = taken.flatMap((which, index) => {
      const target = made[which];
      return target ? [undone(2000 + index, target, { at: target.at + 1 })] : [];
    });
    return { made, undos };
  });

const known = (events: LogEvent[]) => events.flatMap<KnownEvent>((event) => readKnown(event) ?? []);

function allPlots(events: LogEvent[]) {
  const history = toHistory(known(events), dayOf);
  return {
    totals: [...totalDays(history)].sort(([a], [b]) => a - b),
    retention: retention(history.reviews),
    coverage: coverage(history, INDEX),
    steps: stepTimes(history.runs),
  };
}

test('what is drawn does not depend on the order of the events, nor on repetitions', () => {
  const shuffled = aLog.chain(({ made, undos }) => {
    const all = [...made, ...undos];
    return fc.tuple(fc.constant(all), fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }));
  });
  holds(
    fc.property(shuffled, ([all, other]) => {
      expect(allPlots(other)).toEqual(allPlots(all));
    }),
  );
});

test('what was taken back is as if it had never been', () => {
  holds(
    fc.property(aLog, ({ made, undos }) => {
      const gone = new Set(undos.map(({ payload }) => (payload as { event: string }).event));
      expect(allPlots([...undos, ...made])).toEqual(allPlots(made.filter(({ id }) => !gone.has(id))));
    }),
  );
});

test('a history collected in pieces is the history collected at once', () => {
  holds(
    fc.property(aLog, fc.nat(40), ({ made, undos }, cut) => {
      const all = known([...made, ...undos]);
      const collected = collectHistory(dayOf);
      for (const event of all.slice(0, cut)) collected.add(event);
      collected.history();
      for (const event of all.slice(cut)) collected.add(event);
      expect(collected.history()).toEqual(toHistory(all, dayOf));
    }),
  );
});

test('no streak is longer than the longest, and one more day of practice never shortens any', () => {
  const days = fc.uniqueArray(fc.integer({ min: -60, max: 0 }));
  holds(
    fc.property(days, fc.integer({ min: -60, max: 0 }), (practised, extra) => {
      const before = new Set(practised);
      const after = new Set([...practised, extra]);
      expect(currentStreak(before, 0).days).toBeLessThanOrEqual(longestStreak(before));
      expect(longestStreak(after)).toBeGreaterThanOrEqual(longestStreak(before));
      expect(currentStreak(after, 0).days).toBeGreaterThanOrEqual(currentStreak(before, 0).days);
    }),
  );
});
