import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addEvent, emptyProgress, foldEvents } from '@/lib/domain/progress/fold';
import { dayOf, startOf } from '@/lib/domain/quiz/day';
import { dueCard } from '@/lib/domain/quiz/due';
import { settle } from '@/lib/domain/quiz/schedule';
import type { LogEvent } from '@/lib/model/event';
import type { Progress } from '@/lib/model/progress';
import { reviewed, shown, undone } from '../support/events';
import { holds } from '../support/property';

const HOUR = 3600;
const START = 1_793_610_000;

const aReview = fc.record({
  card: fc.constantFrom('a', 'b', 'c'),
  rating: fc.integer({ min: 1, max: 4 }),
  /** Hours since the review before. */
  pause: fc.integer({ min: 0, max: 24 * 60 }),
  replica: fc.constantFrom('aaaaaaaa', 'bbbbbbbb'),
});

const logs = fc.array(aReview, { minLength: 1, maxLength: 40 }).map((reviews) => {
  let at = START;
  return reviews.map(({ pause, replica, ...payload }, index) => {
    at += pause * HOUR;
    return reviewed(index + 1, payload, { replica, at, time: at * 4096 + index });
  });
});

function settled(progress: Progress): Progress {
  settle(progress);
  return progress;
}

describe('the schedule', () => {
  it('is the same in whatever order, and however often, the events arrive', () => {
    const shuffled = logs.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray([...log, ...log], { minLength: log.length * 2 })),
    );
    holds(
      fc.property(shuffled, ([log, arrival]) => {
        expect(settled(foldEvents(arrival))).toEqual(settled(foldEvents(log)));
      }),
    );
  });

  it('is the same whenever the scheduler looks: after each event, now and then, or at the end', () => {
    const withLooks = logs.chain((log) =>
      fc.tuple(fc.constant(log), fc.array(fc.boolean(), { minLength: log.length, maxLength: log.length })),
    );
    holds(
      fc.property(withLooks, ([log, looks]) => {
        const progress = emptyProgress();
        log.forEach((event, index) => {
          expect(addEvent(progress, event)).toBe(true);
          if (looks[index]) settle(progress);
        });
        expect(settled(progress)).toEqual(settled(foldEvents(log)));
      }),
    );
  });

  it('has nothing pending when it has looked, and never asks again on the same day', () => {
    holds(
      fc.property(logs, (log) => {
        const { cards } = settled(foldEvents(log));
        for (const card of Object.values(cards)) {
          expect(card.pending).toBeUndefined();
          expect(card.memory?.interval).toBeGreaterThanOrEqual(1);
          expect(Number.isInteger(card.memory?.interval)).toBe(true);
        }
      }),
    );
  });

  it('gives a later day for a better answer', () => {
    const days = [1, 2, 3, 4].map((rating) => {
      const { cards } = settled(foldEvents([reviewed(1, { card: 'a', rating })]));
      return cards['a']?.memory?.stability ?? 0;
    });
    expect([...days].sort((a, b) => a - b)).toEqual(days);
  });
});

describe('undo', () => {
  it('restores exactly what was before the answer, looked at or not', () => {
    holds(
      fc.property(logs, aReview, fc.boolean(), fc.boolean(), (log, { card, rating }, looksBefore, looksAfter) => {
        const progress = foldEvents(log);
        if (looksBefore) settle(progress);
        const before = structuredClone(progress);
        const wrong = after(log, card, rating);
        expect(addEvent(progress, wrong)).toBe(true);
        if (looksAfter) settle(progress);
        expect(addEvent(progress, undone(1000, wrong))).toBe(true);
        expect(shown(settled(progress))).toEqual(shown({ ...settled(before), undone: { [wrong.id]: true } }));
      }),
    );
  });
});

function after(log: LogEvent[], card: string, rating: number): LogEvent {
  const at = (log.at(-1)?.at ?? START) + HOUR;
  return reviewed(999, { card, rating }, { at, time: at * 4096 });
}

/** Each has its clock changes in another way: none, at midnight, by half an hour, in the south, in the north. */
const ZONES = ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Santiago', 'Asia/Kolkata'];

describe.each(ZONES)('the day in %s', (zone) => {
  const inZone = <T>(work: () => T): T => {
    const before = process.env['TZ'];
    process.env['TZ'] = zone;
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone === 'Asia/Kolkata' ? 'Asia/Calcutta' : zone);
    try {
      return work();
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  };
  const moments = fc.integer({ min: START - 400 * 86_400, max: START + 400 * 86_400 });
  const starts = fc.integer({ min: 0, max: 6 });

  it('begins at its hour by the clock on the wall, and holds every moment until the next one', () => {
    inZone(() =>
      holds(
        fc.property(moments, starts, (at, dayStart) => {
          const day = dayOf(at, dayStart);
          expect(startOf(day, dayStart) / 1000).toBeLessThanOrEqual(at);
          expect(startOf(day + 1, dayStart) / 1000).toBeGreaterThan(at);
        }),
        1000,
      ),
    );
  });

  it('never goes back, and grows by one from one noon to the next', () => {
    inZone(() =>
      holds(
        fc.property(moments, starts, (at, dayStart) => {
          expect(dayOf(at + HOUR, dayStart)).toBeGreaterThanOrEqual(dayOf(at, dayStart));
          const noon = new Date(at * 1000);
          noon.setHours(12, 0, 0, 0);
          const next = new Date(noon);
          next.setDate(next.getDate() + 1);
          expect(dayOf(next.getTime() / 1000, dayStart) - dayOf(noon.getTime() / 1000, dayStart)).toBe(1);
        }),
        1000,
      ),
    );
  });

  it('a card answered at any hour of a day is due on one and the same day', () => {
    inZone(() =>
      holds(
        fc.property(moments, starts, (at, dayStart) => {
          const { cards } = settled(foldEvents([reviewed(1, { card: 'a' }, { at, time: at * 4096 })]));
          const card = cards['a'];
          if (!card) throw new Error('no card');
          const day = dayOf(at, dayStart);
          const interval = card.memory?.interval ?? 0;
          expect(dueCard('a', card, { day, dayStart }).due).toBe(day + interval);
        }),
      ),
    );
  });
});
