import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { backIcon } from '@/components/ui/icons';
import type { App } from '@/lib/app/app';
import { PlanParts } from './PlanParts';

/** The plan in place of the quiz, in the panel. */
export function QuizPlan({ app, onBack }: { app: App; onBack(): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="quiz quiz-plan">
      <header>
        <Button kind="quiet" icon={backIcon} aria-label={i18n.t('schedule.back')} onClick={onBack} />
        <h2 tabIndex={-1} ref={heading}>
          {i18n.t('schedule.title')}
        </h2>
      </header>
      <PlanParts app={app} />
    </div>
  );
}
