import { i18n } from '#i18n';
import { stepName } from '@/components/ui/names';
import { earnedFade } from '@/lib/domain/rehearsal/recall';
import type { Recall } from '@/lib/model/progress';
import type { Run } from '@/lib/model/run';

interface RecallCheckProps {
  run: Run;
  /** What was said of this run so far. */
  judged: Recall | undefined;
  onJudge(steps: Recall['steps']): void;
}

/** "Which steps came unaided?": the answer decides how much the next run shows. */
export function RecallCheck({ run, judged, onJudge }: RecallCheckProps) {
  const told = run.steps.filter(({ spentMs }) => spentMs > 0);
  const toggle = (changed: string, unaided: boolean) =>
    onJudge(
      told.map(({ step, fade }) => {
        const before = judged?.steps.find((one) => one.step === step)?.unaided ?? false;
        return { step, fade, unaided: step === changed ? unaided : before };
      }),
    );
  return (
    <fieldset class="recall">
      <legend>{i18n.t('recall.question')}</legend>
      <p class="eyebrow">{i18n.t('recall.rule')}</p>
      {told.map(({ step, fade }) => {
        const unaided = judged?.steps.find((one) => one.step === step)?.unaided ?? false;
        const next = judged ? earnedFade(step, [judged]) : fade;
        return (
          <label key={step}>
            <input
              type="checkbox"
              aria-label={stepName(step)}
              aria-describedby={`recall-${step}`}
              checked={unaided}
              onChange={(event) => toggle(step, event.currentTarget.checked)}
            />
            <span aria-hidden="true">{stepName(step)}</span>
            <small id={`recall-${step}`}>
              {i18n.t(judged ? 'recall.next' : 'recall.shown', [i18n.t(`fade.${next}`)])}
            </small>
          </label>
        );
      })}
    </fieldset>
  );
}
