import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { CourseBar } from '@/components/ui/CourseBar';
import { levelName, stepName } from '@/components/ui/names';
import { clockTime, spokenTime } from '@/components/ui/time';
import type { Targets } from '@/lib/domain/scenario/targets';
import { type LevelId, STEPS } from '@/lib/model/steps';

/** Before the start: where the time goes, and one button. */
export function RunPlan({ targets, level, onStart }: { targets: Targets; level: LevelId; onStart(): void }) {
  const total = STEPS.reduce((sum, step) => sum + targets[step], 0);
  return (
    <div class="run-plan">
      <h2>{i18n.t('rehearse.ready')}</h2>
      <p>{i18n.t('rehearse.readyHint', [spokenTime(total), levelName(level)])}</p>
      <CourseBar segments={STEPS.map((step) => ({ seconds: targets[step], share: 0 }))} />
      <ol>
        {STEPS.map((step) => (
          <li key={step}>
            <span>{stepName(step)}</span>
            <span class="figure">{clockTime(targets[step])}</span>
          </li>
        ))}
      </ol>
      <Button kind="primary" icon="play" onClick={onStart}>
        {i18n.t('rehearse.start')}
      </Button>
      <p class="eyebrow">{i18n.t('rehearse.keysHint')}</p>
    </div>
  );
}
