import { useId, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Plot } from '@/components/charts/Plot';
import { TimeChart } from '@/components/charts/TimeChart';
import { fullDate } from '@/components/ui/dates';
import { stepName } from '@/components/ui/names';
import { clockTime, spokenTime } from '@/components/ui/time';
import { over, type StepTimes, trendOf } from '@/lib/domain/statistics/laps';
import type { StepId } from '@/lib/model/steps';

/** Within a tenth of its target, and always within two seconds: nobody can aim finer. */
const TOLERANCE = { share: 0.1, seconds: 2 };

/** How long each step takes against its target, through time. Opens at the one that is furthest off. */
export function StepsPlot({ steps }: { steps: StepTimes[] }) {
  const [chosen, choose] = useState<StepId>();
  const worst = [...steps].sort((a, b) => offBy(b) - offBy(a))[0];
  const shown = steps.find(({ step }) => step === chosen) ?? worst;
  const told = steps.some(({ points }) => points.length > 0);
  const series = useMemo(() => {
    const points = shown?.points ?? [];
    return { at: points.map(({ at }) => at), values: points.map(over), trend: trendOf(points) };
  }, [shown]);
  if (!shown || !told) return <Plot name={i18n.t('progress.steps.name')} title={i18n.t('progress.steps.empty')} wide />;
  const drawn = shown.points.length > 0;
  const weekly = shown.points.some(({ runs }) => runs > 1);
  return (
    <Plot
      wide
      name={i18n.t('progress.steps.name')}
      title={titleOf(shown)}
      description={drawn ? describe(shown) : undefined}
      table={drawn ? tableOf(shown) : undefined}
      legend={i18n.t(weekly ? 'progress.steps.captionWeek' : 'progress.steps.caption')}
      controls={<StepChoice {...{ steps }} selected={shown.step} onSelect={choose} />}
    >
      {drawn && <TimeChart series={series} zero={i18n.t('progress.steps.target')} />}
    </Plot>
  );
}

interface StepChoiceProps {
  steps: StepTimes[];
  selected: StepId;
  onSelect(step: StepId): void;
}

/** All five at a glance, one to look at. */
function StepChoice({ steps, selected, onSelect }: StepChoiceProps) {
  const name = useId();
  return (
    <div class="step-choice" role="radiogroup" aria-label={i18n.t('progress.steps.choose')}>
      {steps.map((times) => (
        <label key={times.step} data-verdict={verdictOf(times)}>
          <input type="radio" name={name} checked={times.step === selected} onChange={() => onSelect(times.step)} />
          <b>{stepName(times.step)}</b>
          <span>{verdictText(times)}</span>
        </label>
      ))}
    </div>
  );
}

type Verdict = 'over' | 'short' | 'onTarget' | 'never';

function verdictOf({ overSeconds, targetSeconds = 0 }: StepTimes): Verdict {
  if (overSeconds === undefined) return 'never';
  if (Math.abs(overSeconds) <= Math.max(TOLERANCE.seconds, targetSeconds * TOLERANCE.share)) return 'onTarget';
  return overSeconds > 0 ? 'over' : 'short';
}

/** Seconds off the target; running over weighs double, for it takes from the steps after it. */
function offBy({ overSeconds }: StepTimes): number {
  if (overSeconds === undefined) return -1;
  return overSeconds > 0 ? 2 * overSeconds : -overSeconds;
}

const offText = ({ overSeconds = 0 }: StepTimes) => spokenTime(Math.abs(overSeconds));

function verdictText(times: StepTimes): string {
  const verdict = verdictOf(times);
  if (verdict === 'over') return i18n.t('progress.steps.isOver', [offText(times)]);
  if (verdict === 'short') return i18n.t('progress.steps.isShort', [offText(times)]);
  return i18n.t(verdict === 'never' ? 'progress.steps.isNever' : 'progress.steps.isOnTarget');
}

function titleOf(times: StepTimes): string {
  const verdict = verdictOf(times);
  const name = stepName(times.step);
  if (verdict === 'over') return i18n.t('progress.steps.over', [name, offText(times)]);
  if (verdict === 'short') return i18n.t('progress.steps.short', [name, offText(times)]);
  return i18n.t(`progress.steps.${verdict}`, [name]);
}

function describe(times: StepTimes): string {
  const { points, step, recent } = times;
  const dates = [fullDate(points[0]?.day ?? 0), fullDate(points.at(-1)?.day ?? 0)] as const;
  return i18n.t('progress.steps.described', [stepName(step), ...dates, points.length, recent, verdictText(times)]);
}

function tableOf({ points }: StepTimes) {
  const columns = ['progress.day', 'progress.steps.took', 'progress.steps.aim', 'progress.steps.difference'] as const;
  return {
    columns: columns.map((key) => i18n.t(key)),
    rows: [...points].reverse().map((point) => {
      const off = Math.round(over(point));
      const sign = off > 0 ? '+' : off < 0 ? '−' : '';
      const times = [clockTime(Math.round(point.seconds)), clockTime(Math.round(point.targetSeconds))];
      return [fullDate(point.day), ...times, `${sign}${spokenTime(Math.abs(off))}`];
    }),
  };
}
