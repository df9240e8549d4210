import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../lib/domain/analyser/numbers';
import { tokenise } from '../../../lib/domain/analyser/text';

function amountsIn(text: string): string {
  return findQuantities(tokenise(text))
    .map(({ kind, value, unit, per }) =>
      [kind, Number(value.toFixed(4)), unit, per && `per ${per}`].filter((part) => part !== '').join(' '),
    )
    .join(', ');
}

describe('the same amount said in two ways', () => {
  test.each([
    ['0.3%', 'zero point three percent'],
    ['$8K', 'eight thousand dollars'],
    ['£150,000', '150,000 pounds'],
    ['2%', 'two in every hundred'],
    ['7.5%', '3 out of 40'],
    ['half', '50%'],
    ['90 minutes', 'one and a half hours'],
    ['two weeks', '14 days'],
    ['206,041', 'two hundred and six thousand and forty-one'],
    ['half a million', '500,000'],
    ['a dozen', '12'],
    ['1.2 million dollars', '$1.2m'],
  ])('%s = %s', (one, other) => {
    expect(amountsIn(one)).not.toBe('');
    expect(amountsIn(other)).toBe(amountsIn(one));
  });
});

describe('amounts with their unit', () => {
  test.each([
    ['from 70 seconds to 25', 'duration 70 time, duration 25 time'],
    ['from nine a month to none', 'count 9 per month, count 0 per month'],
    ['a dozen calls a week', 'count 12 cal per week'],
    ['the job is a quarter faster', 'share 0.25 faster'],
    ['it took 40 minutes and now it takes 10', 'duration 2400 time, duration 600 time'],
    ['three times faster', 'factor 3'],
    ['30 terms of 1,000 were wrong', 'share 0.03'],
    ['3 bags of 500 grams', 'count 3 bag, count 500 gram'],
    ['a quarter of all landlords', 'share 0.25 landlord'],
    ['not a single complaint', 'count 0 complaint'],
  ])('%s', (text, amounts) => {
    expect(amountsIn(text)).toBe(amounts);
  });
});

describe('numbers that measure nothing', () => {
  test.each([
    'in 2021',
    'version 3',
    'at six',
    'two weeks later',
    'on May 4',
    'a quarter later',
    'phase 2',
    'one hotel told us',
  ])('%s', (text) => {
    const measured = findQuantities(tokenise(text)).filter(({ kind }) => kind !== 'calendar');
    expect(measured).toEqual([]);
  });
});
