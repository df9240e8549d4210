import { i18n } from '#i18n';
import { stepName } from '@/components/ui/names';
import { clockTime } from '@/components/ui/time';
import type { PastRun } from '@/lib/model/progress';
import type { StepId } from '@/lib/model/steps';

/** Runs that fit side by side at 252 px. */
const SHOWN = 8;

/** Small multiples: for each step, the time of the last runs against its target, oldest at the left. */
export function PastRuns({ recent, steps }: { recent: PastRun[]; steps: StepId[] }) {
  const runs = recent.slice(0, SHOWN).reverse();
  if (runs.length < 2) return null;
  return (
    <section class="past" aria-label={i18n.t('report.past')}>
      <h3>{i18n.t('report.past')}</h3>
      <div class="past-steps">
        {steps.map((step) => (
          <StepRuns key={step} step={step} runs={runs} />
        ))}
      </div>
      <p class="eyebrow">{i18n.t('report.pastHint')}</p>
    </section>
  );
}

function StepRuns({ step, runs }: { step: StepId; runs: PastRun[] }) {
  const laps = runs.flatMap((run) => run.laps.filter((lap) => lap.step === step));
  const said = laps.map(({ seconds }) => clockTime(Math.round(seconds))).join(', ');
  return (
    <figure>
      <figcaption>{stepName(step)}</figcaption>
      <div class="past-bars" role="img" aria-label={said === '' ? i18n.t('report.neverTold') : said}>
        {laps.map(({ seconds, targetSeconds }, index) => (
          <i
            key={index}
            data-over={seconds > targetSeconds || undefined}
            style={{ '--share': Math.min(2, seconds / targetSeconds) / 2 }}
          />
        ))}
      </div>
    </figure>
  );
}
