import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/domain/analyser/analyse';
import { FLAWLESS } from './flaw-table';

function isFound(situation: string, result: string): boolean {
  const { findings } = analyse({ steps: { ...FLAWLESS, situation, result } });
  return findings.some(({ rule }) => rule === 'metric-contradiction');
}

describe('two figures that cannot both be true', () => {
  test.each([
    ['The desk was short by about £700 every week.', 'The weekly shortfall fell from £900 to £60.'],
    ['The store missed each month about thirty tyres.', 'The difference went to 2 tyres from 55 in the month.'],
    ['Refunds were slow.', 'Typos went from 61 to 3 in the next timetable. There were 40 in the old one.'],
    ['Refunds were slow.', 'The three shops saved 61,000 euros. In total these three shops saved 84,000 euros.'],
    ['Refunds were slow.', 'Late refunds went from 40 to 10, which is a cut of 90%.'],
    ['About forty tickets a week came to the wrong pier.', 'Strays fell from ninety a week to six.'],
    ['Refunds were slow.', 'Losses are down from 80 a month to 12. Mind you, the desk lost 45 in that very month.'],
    ['About one in ten of the discs had a chapter missing.', 'Faulty discs went from 35% to 1%.'],
    ['Every third tram was late.', 'Late trams went from one in two to one in twenty.'],
    ['Refunds were slow.', 'Lost bags fell to 2 a day from 30. The printout of that same week shows 19 a day.'],
    ['Refunds were slow.', 'Complaints fell from 50 to 5 a week. The old number was 20.'],
  ])('%s – %s', (situation, result) => {
    expect(isFound(situation, result)).toBe(true);
  });
});

describe('two figures of different things', () => {
  test.each([
    ['One refund took 60 days.', 'Refunds fell from nine days to two for passengers.'],
    ['Beds waited sometimes nine minutes.', 'Waiting fell to 2 minutes, from six minutes in the average of before.'],
    ['The form waits eight seconds.', 'Refunds fell to two days, so clerks finish half an hour earlier.'],
    ['Refunds were slow.', 'Late refunds went from 40 to 10, which is a cut of 75%.'],
    ['We handle 1,000 refunds a year.', 'Late ones fell from 300 a year to 20.'],
    ['Our shop lost 15% of its parcels.', 'Lost parcels went from 15% to 2%, and at Christmas from 30% to 5%.'],
    ['We sold 200 tickets a night.', 'Sales rose from 200 tickets a night to 260, and at the weekend from 300 to 340.'],
    ['Refunds were slow.', 'The desk saved 500 euros a month, and passengers saved 900.'],
    ["At $140 she couldn't buy more.", 'It costs $28, a fifth of the old one.'],
  ])('%s – %s', (situation, result) => {
    expect(isFound(situation, result)).toBe(false);
  });
});
