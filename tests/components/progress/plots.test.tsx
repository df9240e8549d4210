import { screen, within } from '@testing-library/preact';
import { describe, expect, test } from 'vitest';
import { DaysPlot } from '@/components/progress/DaysPlot';
import { ForecastPlot } from '@/components/progress/ForecastPlot';
import { Headline } from '@/components/progress/Headline';
import { MissedPlots } from '@/components/progress/MissedPlots';
import { PrinciplesPlot } from '@/components/progress/PrinciplesPlot';
import { RetentionPlot } from '@/components/progress/RetentionPlot';
import { StepsPlot } from '@/components/progress/StepsPlot';
import { retention } from '@/lib/domain/statistics/retention';
import { STEPS } from '@/lib/model/steps';
import { expectAccessible, show } from '../../support/view';

/** Monday, 2 November 2026. */
const TODAY = 20_759;
const total = (seconds: number) => ({ reviews: 2, runs: 1, seconds });

const times = (over: Partial<Record<(typeof STEPS)[number], number>>) =>
  STEPS.map((step) => {
    const overSeconds = over[step];
    const point = { at: TODAY * 86_400, day: TODAY, seconds: 60 + (overSeconds ?? 0), targetSeconds: 60, runs: 1 };
    return { step, points: overSeconds === undefined ? [] : [point], overSeconds, targetSeconds: 60, recent: 1 };
  });

const title = (region: string) => within(screen.getByRole('region', { name: region })).getByRole('heading').textContent;

describe('each plot says what to see', () => {
  test('the calendar: how many days, and a picture described in words', async () => {
    show(
      <DaysPlot
        today={TODAY}
        totals={
          new Map([
            [TODAY, total(300)],
            [TODAY - 3, total(60)],
          ])
        }
      />,
    );
    expect(title('Practice by day')).toBe('You practised on 2 days in the last 4 weeks');
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'A calendar of days from 2 Nov 2025 to 2 Nov 2026. Practised on 2 of them; most on 2 Nov 2026: 5 min.',
    );
    await expectAccessible();
  });

  test('the calendar goes back to earlier years', async () => {
    const { user } = show(<DaysPlot today={TODAY} totals={new Map([[TODAY - 700, total(300)]])} />);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Year' }), '2024');
    expect(title('Practice by day')).toBe('You practised on 1 day in 2024');
  });

  test('the steps: the one furthest over comes first, and any other can be chosen', async () => {
    const { user } = show(<StepsPlot steps={times({ situation: 0, action: 20, task: -25 })} />);
    expect(title('Time per step')).toBe('Your Action runs 20 s over');
    await user.click(screen.getByRole('radio', { name: /Task/ }));
    expect(title('Time per step')).toBe('Your Task is 25 s short');
    await user.click(screen.getByRole('radio', { name: /Situation/ }));
    expect(title('Time per step')).toBe('Your Situation is on target');
    await user.click(screen.getByRole('radio', { name: /Result/ }));
    expect(title('Time per step')).toBe('No Result told yet');
    await expectAccessible();
  });

  test('the principles: which have had no practice', () => {
    const one = (name: string, spokenSeconds: number) => ({ id: name, name, spokenSeconds, cardSeconds: 0 });
    const { change } = show(<PrinciplesPlot coverage={[one('Ownership', 90), one('Frugality', 0)]} />);
    expect(title('Practice by principle')).toBe('One principle has had no practice yet: Frugality');
    change(<PrinciplesPlot coverage={[one('Ownership', 900), one('Frugality', 60)]} />);
    expect(title('Practice by principle')).toBe('Least practised: Frugality');
  });

  test.each([
    [undefined, 'You recall 80% of what comes back'],
    [0.81, 'Your memory does what was predicted, 80% recalled'],
    [0.9, 'You recall less than predicted, 80% against 90%'],
    [0.6, 'You recall more than predicted, 80% against 60%'],
  ])('memory, where %s was predicted: %s', (predicted, says) => {
    const bucket = { fromDays: 1, toDays: 1, reviews: 10, recalled: 8, predicted };
    show(<RetentionPlot retention={{ buckets: [bucket], reviews: 10, recalled: 8, predicted }} />);
    expect(title('Memory')).toBe(says);
  });

  test('what is due, and what should have come before', () => {
    const days = [5, 2, 9].map((count, index) => ({ day: TODAY + index, count }));
    const { change } = show(<ForecastPlot forecast={{ days, overdue: 0, later: 1 }} />);
    expect(title('Due')).toBe('5 cards are due today, 16 in the next 30 days');
    expect(screen.getByRole('img').getAttribute('aria-label')).toContain('5 today, most on 4 Nov: 9');
    change(<ForecastPlot forecast={{ days, overdue: 3, later: 1 }} />);
    expect(title('Due')).toBe('5 cards are due today, 3 of them from days before');
  });

  test('the streak and what it forgives', () => {
    const streak = { days: 12, rests: 1, today: true, longest: 20 };
    const { container } = show(<Headline today={TODAY} totals={new Map()} streak={streak} retention={retention([])} />);
    expect(container.textContent).toContain('12 days in a row');
    expect(container.textContent).toContain('1 day off forgiven. Longest so far 20.');
  });
});

test('the same data stands in a table, behind a button that keeps the focus', async () => {
  const { user } = show(<DaysPlot today={TODAY} totals={new Map([[TODAY, total(300)]])} />);
  screen.getByRole('button', { name: 'Show as table' }).focus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('row', { name: '2 Nov 2026 5 min 2 1' })).toBeTruthy();
  expect(document.activeElement?.textContent).toBe('Show as plot');
  await expectAccessible();
});

test('with nothing practised each plot says what will be there', async () => {
  show(
    <>
      <DaysPlot today={TODAY} totals={new Map()} />
      <StepsPlot steps={times({})} />
      <PrinciplesPlot coverage={[]} />
      <RetentionPlot retention={retention([])} />
      <ForecastPlot forecast={{ days: [], overdue: 0, later: 0 }} />
      <MissedPlots phrases={[]} probes={[]} anyRuns={false} anyProbes={false} titleOf={String} />
    </>,
  );
  expect(screen.getAllByRole('region')).toHaveLength(7);
  expect(screen.queryByRole('button', { name: 'Show as table' })).toBeNull();
  expect(title('Phrases left out')).toBe('Tick phrases as you say them, and the ones you leave out gather here');
  await expectAccessible();
});

test('a long table shows its newest hundred rows and says so', async () => {
  const totals = new Map(Array.from({ length: 300 }, (_, index) => [TODAY - index, total(60)] as const));
  const { user } = show(<DaysPlot today={TODAY} totals={totals} />);
  await user.click(screen.getByRole('button', { name: 'Show as table' }));
  expect(screen.getAllByRole('row')).toHaveLength(101);
  expect(screen.getByText('The newest 100 of 300.')).toBeTruthy();
});
