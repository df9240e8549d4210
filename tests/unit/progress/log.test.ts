import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bodyHash,
  compareEvents,
  isGenuine,
  MOST_LEAD_SECONDS,
  makeEvent,
  nextTime,
  TICKS_PER_SECOND,
} from '@/lib/domain/progress/log';
import type { Deed } from '@/lib/model/deed';
import { type LogEvent, originOf } from '@/lib/model/event';
import { anEvent } from '../../support/events';
import { hashText } from '../../support/memory-outside';
import { holds, holdsAsync } from '../../support/property';

const NOW = 1_793_610_000;
const REVIEW: Deed = { type: 'reviewed', payload: { card: 'a#quiz/b', rating: 3, choice: 0, order: 7, seconds: 4.2 } };
const ORIGIN = { replica: 'k3j9x0aa', number: 42 };
const EVENT = await makeEvent(REVIEW, ORIGIN, NOW * TICKS_PER_SECOND, NOW, hashText);

describe('the time of the next event', () => {
  it.each([
    ['the second of the clock, when nothing newer was seen', 100, 0, 100 * TICKS_PER_SECOND],
    ['one tick later within the same second', 100, 100 * TICKS_PER_SECOND, 100 * TICKS_PER_SECOND + 1],
    ['one tick after what was seen, when the clock has jumped back', 50, 409_600, 409_601],
    ['one tick after what came from a clock that runs ahead', 100, 900_000, 900_001],
    ['the second of the clock, when what was seen is years ahead', 100, 9e12, 100 * TICKS_PER_SECOND],
  ])('is %s', (_says, now, seen, time) => {
    expect(nextTime(now, seen)).toBe(time);
  });

  it('grows with every event and is later than anything seen, though the clock jumps by a day or two', () => {
    const day = fc.integer({ min: NOW, max: NOW + MOST_LEAD_SECONDS });
    const clock = fc.array(fc.record({ now: day, seen: day.map((second) => second * TICKS_PER_SECOND) }));
    holds(
      fc.property(clock, (readings) => {
        let newest = 0;
        for (const { now, seen } of readings) {
          const time = nextTime(now, Math.max(newest, seen));
          expect(time).toBeGreaterThan(Math.max(newest, seen));
          expect(time).toBeGreaterThanOrEqual(now * TICKS_PER_SECOND);
          newest = time;
        }
      }),
    );
  });

  it('never leads the clock by more than two days, whatever was seen', () => {
    holds(
      fc.property(fc.nat(NOW * 2), fc.maxSafeNat(), (now, seen) => {
        expect(nextTime(now, seen)).toBeLessThanOrEqual((now + MOST_LEAD_SECONDS) * TICKS_PER_SECOND + 1);
      }),
    );
  });
});

describe('an event', () => {
  it('is named by its replica, its number and the hash of its body', () => {
    expect(EVENT.id).toMatch(/^k3j9x0aa\.42\.[0-9a-f]{12}$/);
    expect(originOf(EVENT.id)).toEqual(ORIGIN);
  });

  it('has the same id on every device, for ever', () => {
    expect(EVENT.id).toBe('k3j9x0aa.42.a6606ce3116f');
  });

  it('is genuine as made, and after storing', async () => {
    expect(await isGenuine(EVENT, hashText)).toBe(true);
    expect(await isGenuine(JSON.parse(JSON.stringify(EVENT)) as LogEvent, hashText)).toBe(true);
  });

  const changes: [field: string, change: Partial<LogEvent>][] = [
    ['time', { time: EVENT.time + 1 }],
    ['at', { at: EVENT.at + 1 }],
    ['type', { type: 'undone' }],
    ['card', { payload: { ...REVIEW.payload, card: 'a#quiz/c' } }],
    ['rating', { payload: { ...REVIEW.payload, rating: 1 } }],
    ['choice, taken away', { payload: { card: 'a#quiz/b', rating: 3, order: 7, seconds: 4.2 } }],
    ['payload, with more in it', { payload: { ...REVIEW.payload, note: '' } }],
    ['payload, gone', { payload: undefined }],
    ['replica', { id: EVENT.id.replace('k3j9', 'k3j8') }],
    ['number', { id: EVENT.id.replace('.42.', '.43.') }],
    ['hash', { id: EVENT.id.replace(/.$/, (digit) => (digit === '0' ? '1' : '0')) }],
  ];

  it.each(changes)('is not genuine with another %s', async (_field, change) => {
    expect(await isGenuine({ ...EVENT, ...change }, hashText)).toBe(false);
  });

  it.each([
    ['a zero before the number', '.042.'],
    ['the number written otherwise', '.42e0.'],
    ['another part', '.42.7.'],
    ['a blank', '. 42.'],
  ])('is not genuine when its id is written in a second way, or it could be counted twice: %s', async (_says, number) => {
    expect(await isGenuine({ ...EVENT, id: EVENT.id.replace('.42.', number) }, hashText)).toBe(false);
  });

  it('has one hash in whatever order its keys stand', () => {
    const keys = fc.array(fc.tuple(fc.string(), fc.jsonValue({ maxDepth: 2 })), { maxLength: 6 });
    return holdsAsync(
      fc.asyncProperty(keys, async (entries) => {
        const there = { deep: [Object.fromEntries(entries)] };
        const back = { deep: [Object.fromEntries([...new Map(entries)].reverse())] };
        expect(await bodyHash({ ...EVENT, payload: back }, ORIGIN, hashText)).toBe(
          await bodyHash({ ...EVENT, payload: there }, ORIGIN, hashText),
        );
      }),
    );
  });

  it('has another hash for another payload', () => {
    const value = fc.jsonValue({ maxDepth: 2 });
    return holdsAsync(
      fc.asyncProperty(value, value, async (one, other) => {
        const same = JSON.stringify(one) === JSON.stringify(other);
        const [first, second] = await Promise.all(
          [one, other].map((payload) => bodyHash({ ...EVENT, payload: [payload] }, ORIGIN, hashText)),
        );
        if (!same && typeof one !== 'object') expect(first).not.toBe(second);
        if (same) expect(first).toBe(second);
      }),
    );
  });

  it('tells a list from its order', async () => {
    const hashOf = (payload: unknown) => bodyHash({ ...EVENT, payload }, ORIGIN, hashText);
    expect(await hashOf(['a', 'b'])).not.toBe(await hashOf(['b', 'a']));
  });
});

describe('the order of events', () => {
  it('is by time, then by id', () => {
    const [a, b, c] = [
      anEvent(3, 'x', 0, { time: 1 }),
      anEvent(1, 'x', 0, { time: 2, replica: 'aaaaaaaa' }),
      anEvent(1, 'x', 0, { time: 2, replica: 'bbbbbbbb' }),
    ];
    expect([c, a, b].sort(compareEvents)).toEqual([a, b, c]);
    expect(compareEvents(a, { ...a })).toBe(0);
  });
});
