import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { HeatKey, HeatMap } from '@/components/charts/HeatMap';
import { Plot } from '@/components/charts/Plot';
import { Dial } from '@/components/ui/Dial';
import { fullDate, weekdayDate, yearOf } from '@/components/ui/dates';
import { type DayTotals, daysPractised, type HeatDay, heatWeeks } from '@/lib/domain/statistics/calendar';
import { practiceTime } from './durations';

interface DaysPlotProps {
  today: number;
  totals: DayTotals;
}

const DAYS_A_YEAR = 365;
/** The calendar's own choice: up to today. */
const LAST = 'last';

/** On which days there was practice, and how long. */
export function DaysPlot({ today, totals }: DaysPlotProps) {
  const [chosen, choose] = useState(LAST);
  const years = yearsPractised(totals, today);
  const year = years.includes(chosen) ? chosen : undefined;
  const [first, last] = year === undefined ? [today - DAYS_A_YEAR, today] : daysOf(Number(year), today);
  const weeks = heatWeeks(totals, first, last);
  const days = weeks.flat().filter(({ level }) => level > 0);
  return (
    <Plot
      wide
      name={i18n.t('progress.days.name')}
      title={titleOf(totals, today, year, days.length)}
      description={describe(first, last, days)}
      table={days.length > 0 ? tableOf(days) : undefined}
      legend={<HeatKey less={i18n.t('progress.days.less')} more={i18n.t('progress.days.more')} />}
      controls={
        years.length > 0 && (
          <div class="plot-dial">
            <Dial
              label={i18n.t('progress.days.year')}
              options={[LAST, ...years].map((id) => ({
                id,
                label: id === LAST ? i18n.t('progress.days.lastYear') : id,
              }))}
              selected={year ?? LAST}
              onSelect={choose}
            />
          </div>
        )
      }
    >
      <HeatMap weeks={weeks} tell={tellDay} />
    </Plot>
  );
}

/** Newest first; none while everything fits into the last twelve months. */
function yearsPractised(totals: DayTotals, today: number): string[] {
  const days = [...totals.keys()].filter((day) => day <= today).sort((a, b) => b - a);
  const oldest = days.at(-1) ?? today;
  return oldest >= today - DAYS_A_YEAR ? [] : [...new Set(days.map(yearOf))];
}

function daysOf(year: number, today: number): [first: number, last: number] {
  const dayNumber = (month: number, day: number) => Date.UTC(year, month, day) / 86_400_000;
  return [dayNumber(0, 1), Math.min(today, dayNumber(11, 31))];
}

function titleOf(totals: DayTotals, today: number, year: string | undefined, days: number): string {
  if (totals.size === 0) return i18n.t('progress.days.empty');
  if (year !== undefined) return i18n.t('progress.days.titleYear', days, [days, year]);
  return i18n.t('progress.days.title', daysPractised(totals, today - 27, today));
}

function tellDay({ day, level, seconds }: HeatDay): string {
  if (level === 0) return i18n.t('progress.days.cellNone', [weekdayDate(day)]);
  return i18n.t('progress.days.cell', [weekdayDate(day), practiceTime(seconds)]);
}

function describe(first: number, last: number, days: HeatDay[]): string {
  const most = days.reduce<HeatDay | undefined>(
    (best, day) => (best && best.seconds >= day.seconds ? best : day),
    undefined,
  );
  if (!most) return i18n.t('progress.days.describedEmpty', [fullDate(first), fullDate(last)]);
  const figures = [days.length, fullDate(most.day), practiceTime(most.seconds)] as const;
  return i18n.t('progress.days.described', [fullDate(first), fullDate(last), ...figures]);
}

function tableOf(days: HeatDay[]) {
  const columns = ['progress.day', 'progress.days.practised', 'progress.days.answers', 'progress.days.runs'] as const;
  return {
    columns: columns.map((key) => i18n.t(key)),
    rows: [...days]
      .reverse()
      .map(({ day, seconds, reviews, runs }) => [fullDate(day), practiceTime(seconds), reviews, runs]),
  };
}
