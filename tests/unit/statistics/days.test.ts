import { describe, expect, test } from 'vitest';
import { createDayOf, weekdayOf } from '@/lib/domain/statistics/days';

const seconds = (iso: string) => Date.parse(iso) / 1000;
const date = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Moments around the two changes of the clock of 2026, and around the hour at which a day begins. */
const TABLE: [zone: string, startHour: number, at: string, day: string][] = [
  ['UTC', 4, '2026-03-29T03:59:59Z', '2026-03-28'],
  ['UTC', 4, '2026-03-29T04:00:00Z', '2026-03-29'],
  // Berlin goes from 02:00 to 03:00 on 29 March, from 03:00 to 02:00 on 25 October.
  ['Europe/Berlin', 0, '2026-03-28T22:59:59Z', '2026-03-28'],
  ['Europe/Berlin', 0, '2026-03-28T23:00:00Z', '2026-03-29'],
  ['Europe/Berlin', 4, '2026-03-29T01:59:59Z', '2026-03-28'],
  ['Europe/Berlin', 4, '2026-03-29T02:00:00Z', '2026-03-29'],
  ['Europe/Berlin', 3, '2026-03-29T00:59:59Z', '2026-03-28'],
  ['Europe/Berlin', 3, '2026-03-29T01:00:00Z', '2026-03-29'],
  ['Europe/Berlin', 4, '2026-10-25T02:59:59Z', '2026-10-24'],
  ['Europe/Berlin', 4, '2026-10-25T03:00:00Z', '2026-10-25'],
  // New York goes from 02:00 to 03:00 on 8 March, from 02:00 to 01:00 on 1 November.
  ['America/New_York', 4, '2026-03-08T07:59:59Z', '2026-03-07'],
  ['America/New_York', 4, '2026-03-08T08:00:00Z', '2026-03-08'],
  ['America/New_York', 4, '2026-11-01T08:59:59Z', '2026-10-31'],
  ['America/New_York', 4, '2026-11-01T09:00:00Z', '2026-11-01'],
  // Lord Howe moves by half an hour: from 02:00 to 01:30 on 5 April, and back on 4 October.
  ['Australia/Lord_Howe', 4, '2026-04-04T17:29:59Z', '2026-04-04'],
  ['Australia/Lord_Howe', 4, '2026-04-04T17:30:00Z', '2026-04-05'],
  ['Australia/Lord_Howe', 4, '2026-10-03T16:59:59Z', '2026-10-03'],
  ['Australia/Lord_Howe', 4, '2026-10-03T17:00:00Z', '2026-10-04'],
  // Kathmandu is 5:45 ahead and never changes.
  ['Asia/Kathmandu', 4, '2026-06-01T22:14:59Z', '2026-06-01'],
  ['Asia/Kathmandu', 4, '2026-06-01T22:15:00Z', '2026-06-02'],
];

describe('the local day', () => {
  test.each(TABLE)('in %s, from %i o’clock on: %s counts to %s', (zone, startHour, at, day) => {
    expect(date(createDayOf(zone, startHour)(seconds(at)))).toBe(day);
  });

  test.each([
    'UTC',
    'Europe/Berlin',
    'America/New_York',
    'Australia/Lord_Howe',
    'Asia/Kathmandu',
  ])('in %s never goes back, and leaves no date out, in a whole year of quarter hours', (zone) => {
    for (const startHour of [0, 4]) {
      const dayOf = createDayOf(zone, startHour);
      const from = seconds('2026-01-01T12:00:00Z');
      const days = Array.from({ length: 365 * 96 }, (_, index) => dayOf(from + index * 900));
      const steps = new Set(days.slice(1).map((day, index) => day - (days[index] ?? 0)));
      expect([...steps].sort()).toEqual([0, 1]);
    }
  });

  test('a day on which the clock changes has 23 or 25 hours', () => {
    const dayOf = createDayOf('Europe/Berlin', 4);
    const hours = (iso: string) => {
      const day = dayOf(seconds(iso));
      return (
        Array.from({ length: 200 }, (_, index) => dayOf(seconds(iso) + (index - 100) * 1800)).filter(
          (one) => one === day,
        ).length / 2
      );
    };
    expect(hours('2026-03-28T12:00:00Z')).toBe(23);
    expect(hours('2026-10-24T12:00:00Z')).toBe(25);
    expect(hours('2026-07-01T12:00:00Z')).toBe(24);
  });

  test('any number that a damaged log may hold has a day', () => {
    for (const at of [0, -1, 1e300, -1e300, Number.MAX_SAFE_INTEGER])
      expect(Number.isInteger(createDayOf('Europe/Berlin', 4)(at))).toBe(true);
  });

  test('Monday is the first day of the week', () => {
    const monday = seconds('2026-11-02T12:00:00Z') / 86_400;
    expect(weekdayOf(Math.floor(monday))).toBe(0);
    expect(weekdayOf(Math.floor(monday) - 1)).toBe(6);
    expect(weekdayOf(-4)).toBe(6);
  });
});
