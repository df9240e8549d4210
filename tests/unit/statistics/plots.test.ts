import { describe, expect, test } from 'vitest';
import { daysPractised, heatWeeks, secondsPractised, totalDays } from '@/lib/domain/statistics/calendar';
import { coverage } from '@/lib/domain/statistics/coverage';
import { forecastDue } from '@/lib/domain/statistics/forecast';
import { partsOf, toHistory } from '@/lib/domain/statistics/history';
import { median, stepTimes, trendOf } from '@/lib/domain/statistics/laps';
import { failedProbes, missedPhrases } from '@/lib/domain/statistics/missed';
import { retention } from '@/lib/domain/statistics/retention';
import { type KnownEvent, readKnown } from '@/lib/model/deed';
import type { LogEvent } from '@/lib/model/event';
import { rehearsed, reviewed, undone } from '../../support/events';

const A_DAY = 86_400;
const dayOf = (at: number) => Math.floor(at / A_DAY);
const FIRST = 20_000;
const on = (day: number, second = 0) => ({ at: (FIRST + day) * A_DAY + second });
const historyOf = (events: LogEvent[]) =>
  toHistory(
    events.flatMap<KnownEvent>((event) => readKnown(event) ?? []),
    dayOf,
  );
const lap = (seconds: number, targetSeconds = 60, said: string[] = []) => ({
  step: 'action' as const,
  seconds,
  targetSeconds,
  said,
  phrases: 3,
});

describe('the history', () => {
  test('holds each fact once, oldest first, without what was taken back', () => {
    const first = reviewed(1, { card: 'a' }, on(0));
    const second = reviewed(2, { card: 'b' }, on(1));
    const run = rehearsed(3, { run: 'same' }, on(2));
    const again = rehearsed(4, { run: 'same' }, on(3));
    const history = historyOf([again, undone(5, second, on(4)), run, second, first, first]);
    expect(history.reviews.map(({ card }) => card)).toEqual(['a']);
    expect(history.runs.map(({ at }) => at)).toEqual([run.at]);
  });

  test.each([
    ['pack/one#quiz/why', { scenario: 'pack/one', kind: 'quiz', name: 'why' }],
    ['pack/one#odd', { scenario: 'pack/one', kind: '', name: 'odd' }],
    ['old', { scenario: 'old', kind: '', name: '' }],
  ])('reads the card id %s', (card, parts) => expect(partsOf(card)).toEqual(parts));
});

describe('the calendar', () => {
  const totals = totalDays(
    historyOf([
      reviewed(1, { seconds: 30 }, on(0)),
      reviewed(2, { seconds: 3000 }, on(0)),
      rehearsed(3, { laps: [lap(100), lap(80)] }, on(2)),
    ]),
  );

  test('adds up a day; a card left open counts for two minutes at most', () => {
    expect(totals.get(FIRST)).toEqual({ reviews: 2, runs: 0, seconds: 150 });
    expect(totals.get(FIRST + 2)).toEqual({ reviews: 0, runs: 1, seconds: 180 });
    expect(daysPractised(totals, FIRST, FIRST + 2)).toBe(2);
    expect(secondsPractised(totals, FIRST + 1, FIRST + 9)).toBe(180);
  });

  test('cuts weeks at Monday, and draws longer practice stronger', () => {
    // Day 20000 was a Friday.
    const weeks = heatWeeks(totals, FIRST, FIRST + 10);
    expect(weeks.map((week) => week.length)).toEqual([3, 7, 1]);
    expect(weeks[0]?.map(({ level }) => level)).toEqual([1, 0, 2]);
  });
});

describe('retention', () => {
  const days = [0, 0, 1, 4, 12];
  const ratings = [3, 1, 3, 1, 2];
  const events = days.map((day, index) => reviewed(index, { rating: ratings[index] ?? 3 }, on(day, index)));

  test('looks at cards that came back on a later day only, by how long they were away', () => {
    const { reviews, recalled, predicted, buckets } = retention(historyOf(events).reviews);
    expect({ reviews, recalled, predicted }).toEqual({ reviews: 3, recalled: 2, predicted: undefined });
    const used = buckets.filter((bucket) => bucket.reviews > 0);
    expect(used.map(({ fromDays, toDays, recalled: known }) => [fromDays, toDays, known])).toEqual([
      [1, 1, 1],
      [2, 3, 0],
      [8, 14, 1],
    ]);
  });

  test('takes the mean of what was predicted for the same reviews', () => {
    const predictions = new Map([2, 3].map((index) => [events[index]?.id ?? '', index === 2 ? 0.9 : 0.7]));
    const found = retention(historyOf(events).reviews, predictions);
    expect(found.predicted).toBeCloseTo(0.8);
    expect(found.buckets[0]?.predicted).toBeCloseTo(0.9);
  });
});

test('the forecast counts what is overdue to today, and what is far off to later', () => {
  const at = (day: number) => (FIRST + day) * A_DAY + 5;
  const { days, overdue, later } = forecastDue([-3, 0, 1, 1, 29, 30, 1e12].map(at), dayOf, FIRST);
  expect(days.map(({ count }) => count).filter((count) => count > 0)).toEqual([2, 2, 1]);
  expect({ first: days[0]?.day, length: days.length, overdue, later }).toEqual({
    first: FIRST,
    length: 30,
    overdue: 1,
    later: 2,
  });
});

describe('coverage', () => {
  const entry = (id: string, principle: string) => ({ id, principle, principleName: principle.toUpperCase() });
  const index = [entry('p/one', 'ownership'), entry('p/two', 'frugality'), entry('p/three', 'dive-deep')];

  test('adds minutes told and minutes on cards, a lens to its own principle, most first', () => {
    const history = historyOf([
      rehearsed(1, { scenario: 'p/one', laps: [lap(60)] }, on(0)),
      rehearsed(2, { scenario: 'p/one', lens: 'frugality', laps: [lap(90)] }, on(0, 1)),
      rehearsed(3, { scenario: 'p/one', lens: 'no-longer-there', laps: [lap(10)] }, on(0, 2)),
      reviewed(4, { card: 'p/one#quiz/q', seconds: 5 }, on(0, 3)),
      reviewed(5, { card: 'gone/x#quiz/q', seconds: 5 }, on(0, 4)),
    ]);
    expect(
      coverage(history, index).map(({ id, spokenSeconds, cardSeconds }) => [id, spokenSeconds, cardSeconds]),
    ).toEqual([
      ['p/frugality', 90, 0],
      ['p/ownership', 70, 5],
      ['p/dive-deep', 0, 0],
    ]);
  });

  test('leaves out a pack in which nothing was practised, as long as another was', () => {
    const both = [...index, entry('my:bank/one', 'ownership')];
    const names = (events: LogEvent[]) => coverage(historyOf(events), both).map(({ id }) => id);
    expect(names([])).toHaveLength(4);
    expect(names([rehearsed(1, { scenario: 'p/one', laps: [lap(60)] }, on(0))])).not.toContain('my:bank/ownership');
    expect(names([rehearsed(1, { scenario: 'my:bank/one', laps: [lap(60)] }, on(0))])).toEqual(['my:bank/ownership']);
  });
});

describe('step times', () => {
  const action = (events: LogEvent[]) => stepTimes(historyOf(events).runs).find(({ step }) => step === 'action');

  test('the last ten runs say how much a step is over', () => {
    const runs = Array.from({ length: 14 }, (_, index) =>
      rehearsed(index, { laps: [lap(index < 4 ? 200 : 70)] }, on(index)),
    );
    expect(action(runs)).toMatchObject({ overSeconds: 10, targetSeconds: 60, recent: 10 });
    expect(action([])).toMatchObject({ overSeconds: undefined, points: [], recent: 0 });
  });

  test('the step in which a run was left is not counted', () => {
    expect(action([rehearsed(1, { complete: false, laps: [lap(5)] }, on(0))])?.points).toEqual([]);
  });

  test('a long history has a point a week, as far over as the median of its runs', () => {
    const runs = Array.from({ length: 700 }, (_, index) =>
      rehearsed(index, { laps: [lap(index % 2 === 0 ? 70 : 50, index % 2 === 0 ? 50 : 40)] }, on(index)),
    );
    const points = action(runs)?.points ?? [];
    expect(points).toHaveLength(101);
    expect(points[1]).toMatchObject({ runs: 7 });
    expect([10, 20]).toContain((points[1]?.seconds ?? 0) - (points[1]?.targetSeconds ?? 0));
  });

  test('the trend is a running median', () => {
    const points = [10, 10, 90, 10, 10].map((over, day) => ({
      at: day,
      day,
      seconds: 60 + over,
      targetSeconds: 60,
      runs: 1,
    }));
    expect(trendOf(points)).toEqual([10, 10, 10, 10, 10]);
    expect(trendOf([])).toEqual([]);
  });

  test.each([
    [[], undefined],
    [[3], 3],
    [[3, 1], 2],
    [[9, 1, 5], 5],
  ])('the median of %j is %j', (values, middle) => expect(median(values)).toBe(middle));
});

describe('what was missed', () => {
  const phrases = () => ['a', 'b'].map((key) => ({ key, text: `phrase ${key}` }));

  test('phrases not ticked, most often first; runs in which nothing was ticked do not count', () => {
    const told = [['a'], ['a'], ['b', 'a'], []].map((said, index) =>
      rehearsed(index, { laps: [lap(60, 60, said)] }, on(index)),
    );
    expect(missedPhrases(historyOf(told).runs, phrases)).toMatchObject([{ text: 'phrase b', missed: 2, times: 3 }]);
  });

  test('only the last ten runs of a scenario count', () => {
    const told = Array.from({ length: 15 }, (_, index) =>
      rehearsed(index, { laps: [lap(60, 60, index < 5 ? ['a'] : ['a', 'b'])] }, on(index)),
    );
    expect(missedPhrases(historyOf(told).runs, phrases)).toEqual([]);
  });

  test('probes marked as failed, of those still in the content', () => {
    const cards = ['p/s#probe/x', 'p/s#probe/x', 'p/s#probe/gone', 'p/s#quiz/x', 'p/s#probe/held'];
    const ratings = [1, 3, 1, 1, 3];
    const events = cards.map((card, index) => reviewed(index, { card, rating: ratings[index] ?? 3 }, on(index)));
    const textOf = (_: string, probe: string) => (probe === 'gone' ? undefined : `Why ${probe}?`);
    expect(failedProbes(historyOf(events).reviews, textOf)).toMatchObject([{ text: 'Why x?', missed: 1, times: 2 }]);
  });
});
