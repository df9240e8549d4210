import { describe, expect, test } from 'vitest';
import { currentStreak, longestStreak } from '@/lib/domain/statistics/streak';

/** Days from left to right, today last: x practised, . not. */
const daysIn = (picture: string) =>
  new Set([...picture].flatMap((sign, index) => (sign === 'x' ? [index - picture.length + 1] : [])));

const CURRENT: [picture: string, days: number, rests: number, why: string][] = [
  ['', 0, 0, 'nothing at all'],
  ['.', 0, 0, 'nothing yet'],
  ['x', 1, 0, 'today'],
  ['xxx', 3, 0, 'three days'],
  ['xx.', 2, 0, 'today is not over'],
  ['xx..', 2, 1, 'yesterday is forgiven, today is not over'],
  ['xx...', 0, 0, 'two days off end it'],
  ['xx.x', 3, 1, 'a day off is forgiven'],
  ['x..x', 1, 0, 'two in a row are not'],
  ['x.x.x', 2, 1, 'two in one week are not'],
  ['x.xxxxxx.x', 8, 2, 'one in each seven days is'],
  ['x.xxxxx.x', 6, 1, 'six days apart is too soon'],
  ['.xxx', 3, 0, 'a day off before all practice is nobody’s'],
];

describe('the streak', () => {
  test.each(CURRENT)('%s: %i days, %i forgiven (%s)', (picture, days, rests) => {
    expect(currentStreak(daysIn(picture), 0)).toMatchObject({ days, rests });
  });

  test.each([
    ['', 0],
    ['x', 1],
    ['xxx..x', 3],
    ['xx.xx', 4],
    ['x.x.x', 2],
    ['xxx.x.xxxx', 5],
    ['x.xxxxxx.x..xx', 8],
  ])('the longest in %s is %i', (picture, longest) => {
    expect(longestStreak(daysIn(picture))).toBe(longest);
  });
});
