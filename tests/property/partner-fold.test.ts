import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvent, emptyProgress, foldEvents, RUNS_KEPT } from '@/lib/domain/progress/fold';
import type { LogEvent } from '@/lib/model/event';
import { ProgressSchema } from '@/lib/model/progress';
import { anEvent, rehearsed, reviewed, shown } from '../support/events';
import { partnerScored, SCENARIO } from '../support/partner';
import { holds } from '../support/property';

const REPLICAS = ['aaaaaaaa', 'bbbbbbbb'];

/** Few names and few times, so that many scores are entered more than once and many times are equal. */
const entries = fc.array(
  fc.record({
    what: fc.constantFrom('score', 'score', 'score', 'run', 'review', 'undone'),
    name: fc.nat({ max: 20 }),
    replica: fc.constantFrom(...REPLICAS),
    time: fc.nat({ max: 30 }),
    scenario: fc.constantFrom(SCENARIO, 'p/one'),
  }),
  { maxLength: 50 },
);

const logs = entries.map((list) => {
  const log: LogEvent[] = [];
  list.forEach(({ what, name, replica, time, scenario }, index) => {
    const [number, origin] = [index + 1, { replica, time }];
    const score = `score${String(name).padStart(3, '0')}`;
    if (what === 'score') log.push(partnerScored(number, { score, scenario }, origin));
    if (what === 'run') log.push(rehearsed(number, { scenario }, origin));
    if (what === 'review') log.push(reviewed(number, {}, origin));
    const target = log[name % Math.max(1, log.length)];
    if (what === 'undone' && target) log.push(anEvent(number, 'undone', { event: target.id }, origin));
  });
  return log;
});

const withMess = logs.chain((log) =>
  fc.tuple(
    fc.constant(log),
    fc.shuffledSubarray(log, { minLength: log.length, maxLength: log.length }),
    fc.subarray(log),
  ),
);

describe('partners’ scores in the fold', () => {
  it('are the same in whatever order and however often events are given', () => {
    holds(
      fc.property(withMess, ([log, mess, again]) => {
        expect(foldEvents([...again, ...mess])).toEqual(foldEvents(log));
      }),
      400,
    );
  });

  it('are added one by one as they are folded at once, or refused', () => {
    holds(
      fc.property(withMess, ([, mess, again]) => {
        let progress = emptyProgress();
        const soFar: LogEvent[] = [];
        for (const event of [...again, ...mess]) {
          soFar.push(event);
          if (!addEvent(progress, event)) progress = foldEvents(soFar);
          expect(shown(progress).scenarios).toEqual(shown(foldEvents(soFar)).scenarios);
        }
      }),
    );
  });

  it('can be stored and read again', () => {
    holds(
      fc.property(logs, (log) => {
        const progress = foldEvents(log);
        expect(ProgressSchema.parse(JSON.parse(JSON.stringify(progress)))).toEqual(progress);
      }),
    );
  });

  it('count once, though one was entered on two devices', () => {
    const progress = foldEvents([partnerScored(1), partnerScored(2, {}, { replica: 'bbbbbbbb' })]);
    expect(progress.scenarios[SCENARIO]?.scores).toHaveLength(1);
  });

  it('are gone when they were taken back, and only the last are kept', () => {
    const one = partnerScored(1);
    expect(foldEvents([one, anEvent(2, 'undone', { event: one.id })]).scenarios).toEqual({});
    const many = Array.from({ length: RUNS_KEPT + 4 }, (_, index) => partnerScored(index + 1, { score: `s${index}` }));
    const kept = foldEvents(many).scenarios[SCENARIO]?.scores ?? [];
    expect([kept.length, kept[0]?.given.score]).toEqual([RUNS_KEPT, `s${RUNS_KEPT + 3}`]);
  });

  it('that are larger than any true one are passed over', () => {
    expect(foldEvents([partnerScored(1, { reason: 'x'.repeat(10_000) })]).scenarios).toEqual({});
  });
});
