import { i18n } from '#i18n';
import { Columns } from '@/components/charts/Columns';
import { Plot } from '@/components/charts/Plot';
import { shortDate, weekdayDate } from '@/components/ui/dates';
import type { Forecast } from '@/lib/domain/statistics/forecast';

/** A date under every so many columns. */
const LABEL_EVERY = 7;

/** How many cards come back on each of the next days. */
export function ForecastPlot({ forecast }: { forecast: Forecast }) {
  const { days, later } = forecast;
  const name = i18n.t('progress.forecast.name');
  const total = days.reduce((sum, { count }) => sum + count, 0);
  if (total + later === 0) return <Plot name={name} title={i18n.t('progress.forecast.empty')} />;
  const most = days.reduce((best, day) => (day.count > best.count ? day : best));
  const columns = days.map(({ day, count }, index) => ({
    id: day,
    share: count > 0 ? count / most.count : undefined,
    label: labelOf(day, index, days.length),
    figure: count > 0 && (index === 0 || day === most.day) ? String(count) : undefined,
    title: i18n.t('progress.forecast.cell', [weekdayDate(day), count]),
  }));
  const today = days[0]?.count ?? 0;
  return (
    <Plot
      name={name}
      title={titleOf(forecast, today, total)}
      description={i18n.t('progress.forecast.described', [today, shortDate(most.day), most.count])}
      table={{
        columns: [i18n.t('progress.day'), i18n.t('progress.forecast.cards')],
        rows: days.map(({ day, count }) => [weekdayDate(day), count]),
      }}
    >
      <Columns columns={columns} />
    </Plot>
  );
}

/** None under the last ones: it would stand out of the plot. */
function labelOf(day: number, index: number, length: number): string | undefined {
  if (index % LABEL_EVERY > 0 || index + LABEL_EVERY > length) return undefined;
  return index === 0 ? i18n.t('progress.forecast.today') : shortDate(day);
}

function titleOf({ overdue }: Forecast, today: number, total: number): string {
  if (overdue > 0) return i18n.t('progress.forecast.titleOverdue', today, [today, overdue]);
  return i18n.t('progress.forecast.title', today, [today, total]);
}
