import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { cautionIcon, infoIcon } from '@/components/ui/icons';
import { stepName } from '@/components/ui/names';
import { spokenTime } from '@/components/ui/time';
import type { Marks } from '@/lib/domain/scenario/mark';
import type { StepId } from '@/lib/model/steps';
import { MarkedText } from './MarkedText';

interface StepCardProps {
  step: StepId;
  targetSeconds: number;
  example: string;
  marks: Marks;
  coaching: string;
  mistake: string;
}

export function StepCard({ step, targetSeconds, example, marks, coaching, mistake }: StepCardProps) {
  return (
    <section class="step" aria-label={stepName(step)}>
      <header>
        <h2>{stepName(step)}</h2>
        <small>{i18n.t('walkthrough.target', [spokenTime(targetSeconds)])}</small>
      </header>
      <MarkedText text={example} marks={marks} />
      <p class="aside">
        <Icon node={infoIcon} />
        <span>
          <span class="visually-hidden">{i18n.t('walkthrough.coaching')} </span>
          {coaching}
        </span>
      </p>
      <p class="aside" data-kind="caution">
        <Icon node={cautionIcon} />
        <span>
          <span class="visually-hidden">{i18n.t('walkthrough.mistake')} </span>
          {mistake}
        </span>
      </p>
    </section>
  );
}
