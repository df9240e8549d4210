import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choices } from '@/components/ui/Choices';
import { CourseBar } from '@/components/ui/CourseBar';
import { playIcon } from '@/components/ui/icons';
import { levelName, stepName } from '@/components/ui/names';
import { clockTime, spokenTime } from '@/components/ui/time';
import type { RunPlan as Plan } from '@/lib/model/run';
import { PROBE_COUNTS, TEXT_SIZES } from '@/lib/model/setting-choices';
import type { Setting, Settings } from '@/lib/model/settings';

interface RunPlanProps extends Partial<Pick<OptionsProps, 'onSetting'>> {
  plan: Plan;
  settings: Settings;
  onStart(): void;
  below?: ComponentChildren;
}

interface OptionsProps {
  settings: Settings;
  onSetting: (setting: Setting) => void;
}

/** Before the start: where the time goes, how much each step shows, and one button. */
export function RunPlan({ plan, settings, onSetting, onStart, below }: RunPlanProps) {
  const total = plan.steps.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0);
  return (
    <div class="run-plan">
      <h2>{i18n.t('rehearse.ready')}</h2>
      <p>{i18n.t('rehearse.readyHint', [spokenTime(total), levelName(plan.level)])}</p>
      <CourseBar segments={plan.steps.map(({ targetSeconds }) => ({ seconds: targetSeconds, share: 0 }))} />
      <ol>
        {plan.steps.map(({ step, targetSeconds, fade }) => (
          <li key={step}>
            <span>{stepName(step)}</span>
            <small>{i18n.t(`fade.${fade}`)}</small>
            <span class="figure">{clockTime(targetSeconds)}</span>
          </li>
        ))}
      </ol>
      <p class="eyebrow">{i18n.t('recall.rule')}</p>
      <Button kind="primary" icon={playIcon} onClick={onStart}>
        {i18n.t('rehearse.start')}
      </Button>
      {onSetting && <RunOptions {...{ settings, onSetting }} />}
      <p class="eyebrow">{i18n.t('rehearse.keysHint')}</p>
      {below}
    </div>
  );
}

function RunOptions({ settings, onSetting }: OptionsProps) {
  return (
    <details class="run-options">
      <summary>{i18n.t('options.title')}</summary>
      <p>{i18n.t('options.probes')}</p>
      <Choices
        label={i18n.t('options.probes')}
        options={PROBE_COUNTS.map((count) => ({
          id: String(count),
          label: count === 0 ? i18n.t('options.none') : String(count),
        }))}
        selected={String(settings.probes)}
        onSelect={(id) => onSetting({ name: 'probes', value: PROBE_COUNTS.find((count) => String(count) === id) ?? 0 })}
      />
      <p>{i18n.t('options.textSize')}</p>
      <Choices
        label={i18n.t('options.textSize')}
        options={TEXT_SIZES.map((id) => ({ id, label: i18n.t('options.percent', [Number(id) * 100]) }))}
        selected={settings.textSize}
        onSelect={(value) => onSetting({ name: 'textSize', value })}
      />
      <label class="option-line">
        <input
          type="checkbox"
          checked={settings.calm}
          onChange={(event) => onSetting({ name: 'calm', value: event.currentTarget.checked })}
        />
        {i18n.t('options.calm')}
      </label>
    </details>
  );
}
