import { i18n } from '#i18n';
import { stepName } from '@/components/ui/names';
import { spokenTime } from '@/components/ui/time';
import { type Advice, adviseRun } from '@/lib/domain/rehearsal/advice';
import { lapsOf, probesOf } from '@/lib/domain/rehearsal/machine';
import type { Run } from '@/lib/model/run';
import type { Script } from '@/lib/model/script';

/** One sentence of advice, and the rule it follows from. */
export function AdviceNote({ run, script }: { run: Run; script: Script }) {
  const advice = adviceFor(run);
  return (
    <div class="advice">
      <p>{adviceText(advice, script)}</p>
      <details>
        <summary>{i18n.t('advice.why')}</summary>
        <p>{i18n.t(`advice.rule_${RULE_KEYS[advice.kind]}`)}</p>
      </details>
    </div>
  );
}

export function adviceFor(run: Run): Advice {
  const steps = run.steps.map(({ step }) => step);
  return adviseRun({ complete: run.complete ?? false, laps: lapsOf(run), probes: probesOf(run), steps });
}

const RULE_KEYS = {
  'left-out': 'leftOut',
  'probe-failed': 'probeFailed',
  'too-long': 'tooLong',
  'phrases-missed': 'phrasesMissed',
  'too-short': 'tooShort',
  'fade-more': 'fadeMore',
} as const;

export function adviceText(advice: Advice, script: Script): string {
  switch (advice.kind) {
    case 'left-out':
      return i18n.t('advice.leftOut', [stepName(advice.step)]);
    case 'probe-failed': {
      const probe = script.probes.find(({ id }) => id === advice.probe);
      return i18n.t('advice.probeFailed', [probe?.remember ?? '']);
    }
    case 'too-long':
      return i18n.t('advice.tooLong', [stepName(advice.step), spokenTime(advice.seconds)]);
    case 'phrases-missed':
      return i18n.t('advice.phrasesMissed', [stepName(advice.step), advice.count]);
    case 'too-short':
      return i18n.t('advice.tooShort', [stepName(advice.step), spokenTime(advice.seconds)]);
    case 'fade-more':
      return i18n.t('advice.fadeMore');
  }
}
