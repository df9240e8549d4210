import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { levelName } from '@/components/ui/names';
import { spokenTime } from '@/components/ui/time';
import type { RunPlan } from '@/lib/model/run';
import { ViewHeading } from '../ViewHeading';

interface SeatAskProps {
  plan: RunPlan;
  question: string;
  /** The question of an interview that was begun and not finished; starting puts it away. */
  unfinished?: string | undefined;
  onStart(): void;
  onLeave(): void;
}

/** Before the candidate speaks: what to read out. */
export function SeatAsk({ plan, question, unfinished, onStart, onLeave }: SeatAskProps) {
  const total = plan.steps.reduce((sum, { targetSeconds }) => sum + targetSeconds, 0);
  return (
    <div class="seat seat-ask">
      <ViewHeading>{i18n.t('partner.readOut')}</ViewHeading>
      <blockquote class="seat-question">{question}</blockquote>
      <p>{i18n.t('partner.readOutHint', [levelName(plan.level), spokenTime(total)])}</p>
      {unfinished !== undefined && <p class="seat-aside">{i18n.t('partner.unfinished', [unfinished])}</p>}
      <div class="seat-actions">
        <Button kind="primary" onClick={onStart}>
          {i18n.t('partner.start')}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {i18n.t('partner.back')}
        </Button>
      </div>
    </div>
  );
}
