import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvent, emptyProgress, foldEvents } from '@/lib/domain/progress/fold';
import { compareEvents } from '@/lib/domain/progress/log';
import type { LogEvent } from '@/lib/model/event';
import type { Progress } from '@/lib/model/progress';
import { anEvent, recalled, rehearsed, reviewed, settingChanged, shown } from '../support/events';
import { holds } from '../support/property';

const REPLICAS = ['aaaaaaaa', 'bbbbbbbb', 'cccccccc'];

/** An event that has yet to learn its number, and, to take one back, which. */
type Make = (number: number, origin: { replica: string; time: number }, earlier: LogEvent[]) => LogEvent;

const review = fc
  .record({ card: fc.constantFrom('a', 'b', 'c'), rating: fc.integer({ min: 1, max: 4 }) })
  .map<Make>((payload) => (number, origin) => reviewed(number, payload, origin));
const run = fc
  .constantFrom('p/one', 'p/two')
  .map<Make>(
    (scenario) => (number, origin) => rehearsed(number, { scenario, run: `${origin.replica}-${number}` }, origin),
  );
const recall = fc
  .record({
    scenario: fc.constantFrom('p/one', 'p/two'),
    run: fc.integer({ min: 1, max: 20 }).map((name) => `run-${name}`),
  })
  .map<Make>((payload) => (number, origin) => recalled(number, payload, origin));
const setting = fc
  .constantFrom('sde-i' as const, 'senior' as const)
  .map<Make>((value) => (number, origin) => settingChanged(number, value, origin));
const pack = fc
  .record({
    pack: fc.constantFrom('one', 'two'),
    on: fc.boolean(),
    type: fc.constantFrom('added', 'removed', 'switched'),
  })
  .map<Make>(({ type, ...payload }) => (number, origin) => {
    const said = { version: number, name: 'Pack', hash: '0123456789ab' };
    return anEvent(number, `pack ${type}`, { ...payload, ...said }, origin);
  });
const takenBack = fc
  .nat({ max: 40 })
  .map<Make>(
    (which) => (number, origin, earlier) =>
      anEvent(number, 'undone', { event: earlier[which % earlier.length]?.id ?? 'gone.1.0' }, origin),
  );
const strange = fc
  .tuple(fc.constantFrom('story saved', 'reviewed', 'undone', ''), fc.jsonValue({ maxDepth: 1 }))
  .map<Make>(
    ([type, payload]) =>
      (number, origin) =>
        anEvent(number, type, payload, origin),
  );

const made = fc.oneof(
  { weight: 6, arbitrary: review },
  { weight: 2, arbitrary: run },
  { weight: 2, arbitrary: recall },
  { weight: 1, arbitrary: setting },
  { weight: 1, arbitrary: pack },
  { weight: 3, arbitrary: takenBack },
  { weight: 1, arbitrary: strange },
);

/** Few times, so that many are equal. */
const entry = fc.record({ make: made, replica: fc.constantFrom(...REPLICAS), time: fc.nat({ max: 20 }) });

/** Events of three replicas, whose ids are all different and whose clocks are not to be trusted. */
const logs = fc.array(entry, { maxLength: 60 }).map((entries) => {
  const events: LogEvent[] = [];
  entries.forEach(({ make, replica, time }, index) => {
    events.push(make(index + 1, { replica, time }, events));
  });
  return events;
});

const shuffled = (log: LogEvent[]) => fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length });
/** A log, and the same in another order with some of it twice. */
const logAndMess = logs.chain((log) =>
  fc.tuple(fc.constant(log), shuffled(log), fc.subarray(log)).map(([same, mess, again]) => ({
    log: same,
    mess: [...again, ...mess],
  })),
);

describe('the fold', () => {
  it('is the same in whatever order and however often events are given', () => {
    holds(
      fc.property(logAndMess, ({ log, mess }) => {
        expect(foldEvents(mess)).toEqual(foldEvents(log));
      }),
    );
  });

  it('does not change the events it is given', () => {
    holds(
      fc.property(logs, (log) => {
        const before = JSON.stringify(log);
        foldEvents(log);
        const progress = emptyProgress();
        for (const event of log) addEvent(progress, event);
        expect(JSON.stringify(log)).toBe(before);
      }),
    );
  });

  it('passes over what it does not know', () => {
    holds(
      fc.property(logs, fc.array(strange, { maxLength: 5 }), (log, extra) => {
        const unknown = extra
          .map((make, index) => make(900 + index, { replica: 'dddddddd', time: index }, []))
          .map((event) => ({ ...event, type: `${event.type} of a later version` }));
        expect(foldEvents([...unknown, ...log])).toEqual(foldEvents(log));
      }),
    );
  });

  it('without a review and what took it back is the same', () => {
    holds(
      fc.property(logs, fc.nat(), (log, which) => {
        const reviews = log.filter(({ type }) => type === 'reviewed');
        const target = reviews[which % reviews.length];
        if (!target) return;
        const withUndo = foldEvents([...log, anEvent(999, 'undone', { event: target.id })]);
        const without = foldEvents(log.filter(({ id }) => id !== target.id));
        expect({ ...withUndo, undone: {} }).toEqual({ ...without, undone: {} });
      }),
    );
  });
});

/** Adds one by one; where that is refused, folds everything so far, as the store does. Counts the refusals. */
function addAll(events: LogEvent[], check: (progress: Progress, soFar: LogEvent[]) => void) {
  let progress = emptyProgress();
  let refused = 0;
  events.forEach((event, index) => {
    const soFar = events.slice(0, index + 1);
    const added = addEvent(progress, event);
    if (added) check(progress, soFar);
    else {
      progress = foldEvents(soFar);
      refused++;
    }
  });
  return { progress, refused };
}

const isFold = (progress: Progress, soFar: LogEvent[]) => expect(shown(progress)).toEqual(shown(foldEvents(soFar)));

describe('adding one event', () => {
  it('refuses or gives the fold of all, in whatever order and however often they come', () => {
    holds(fc.property(logAndMess, ({ mess }) => void addAll(mess, isFold)));
  });

  it('never refuses what comes in the order of the log, as long as nothing is taken back', () => {
    holds(
      fc.property(logs, (log) => {
        const inOrder = log.filter(({ type }) => type !== 'undone').sort(compareEvents);
        const { progress, refused } = addAll(inOrder, () => {});
        expect(refused).toBe(0);
        expect(progress).toEqual(foldEvents(log.filter(({ type }) => type !== 'undone')));
      }),
    );
  });

  it('takes the last review of a card back without a refusal, and the state is the one before it', () => {
    holds(
      fc.property(logs, review, (log, make) => {
        const clean = log.filter(({ type }) => type !== 'undone').sort(compareEvents);
        const { progress } = addAll(clean, () => {});
        const before = structuredClone(progress);
        const last = make(500, { replica: 'aaaaaaaa', time: 100 }, []);
        expect(addEvent(progress, last)).toBe(true);
        expect(addEvent(progress, anEvent(501, 'undone', { event: last.id }, { time: 101 }))).toBe(true);
        expect({ ...shown(progress), undone: {} }).toEqual({ ...shown(before), undone: {} });
      }),
    );
  });
});
