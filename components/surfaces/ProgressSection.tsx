import { i18n } from '#i18n';
import { DaysPlot } from '@/components/progress/DaysPlot';
import { ForecastPlot } from '@/components/progress/ForecastPlot';
import { Headline } from '@/components/progress/Headline';
import { MissedPlots } from '@/components/progress/MissedPlots';
import { PrinciplesPlot } from '@/components/progress/PrinciplesPlot';
import { RetentionPlot } from '@/components/progress/RetentionPlot';
import { StepsPlot } from '@/components/progress/StepsPlot';
import type { DashboardApp } from '@/lib/app/dashboard';
import type { Plots } from '@/lib/app/plots';
import { Problems } from './Problems';

/** What was practised, and what to practise next. */
export function ProgressSection({ app }: { app: DashboardApp }) {
  const state = app.statistics.state.value;
  if (state.phase === 'reading') return <Reading share={state.share} />;
  if (state.phase === 'failed') return <p role="status">{i18n.t('progress.failed')}</p>;
  const { plots, source } = state;
  return (
    <>
      <Problems problems={source.problems} />
      {plots.totals.size === 0 ? <p class="lead">{i18n.t('progress.firstTime')}</p> : <Headline {...plots} />}
      <PlotList app={app} plots={plots} />
    </>
  );
}

function PlotList({ app, plots }: { app: DashboardApp; plots: Plots }) {
  const { today, totals, steps, coverage, retention, forecast, missed } = plots;
  const titles = new Map(app.index.map(({ id, title }) => [id, title]));
  return (
    <div class="plots">
      <DaysPlot {...{ today, totals }} />
      <StepsPlot steps={steps} />
      <PrinciplesPlot coverage={coverage} />
      <RetentionPlot retention={retention} wide={!forecast} />
      {forecast && <ForecastPlot forecast={forecast} />}
      {missed && (
        <MissedPlots
          {...missed}
          anyRuns={missed.anyTicked}
          anyProbes={missed.anyProbes}
          titleOf={(scenario) => titles.get(scenario) ?? scenario}
        />
      )}
    </div>
  );
}

/** Nothing for the first moments: most histories are read before anybody could read this. */
function Reading({ share }: { share: number | undefined }) {
  if (share === undefined) return null;
  const done = Math.round(100 * share);
  return (
    <div class="reading">
      <p>{i18n.t('progress.readingShare', [done])}</p>
      <progress aria-label={i18n.t('progress.reading')} max={100} value={done} />
    </div>
  );
}
