import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { ScenarioProgress } from '@/lib/model/progress';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { dayOf, ScoreCard } from './ScoreCard';

interface PartnerScoresProps {
  file: ScenarioFile;
  past: ScenarioProgress | undefined;
  /** An interview is under way that can be gone on with. */
  seated: boolean;
  /** The user comes back from one of the views below: the keyboard goes on here. */
  returned: boolean;
  onSeat(): void;
  onEnter(): void;
}

/** Under a rehearsal: what partners said of this scenario, and the ways to and from a partner. */
export function PartnerScores({ file, past, seated, returned, onSeat, onEnter }: PartnerScoresProps) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    if (returned) section.current?.focus();
  }, []);
  const scores = past?.scores ?? [];
  return (
    <section class="partner" aria-label={i18n.t('partner.title')} tabIndex={-1} ref={section}>
      {scores.length > 0 && <h3>{i18n.t('partner.title')}</h3>}
      {scores.map(({ given }) => (
        <details key={given.score}>
          <summary>
            <span class="score-verdict" data-verdict={given.verdict}>
              {i18n.t(`partner.${given.verdict}`)}
            </span>{' '}
            <small>{dayOf(given.givenAt)}</small>
          </summary>
          <ScoreCard score={given} file={file} recent={past?.recent ?? []} titled />
        </details>
      ))}
      <div class="partner-ways">
        <Button kind="quiet" onClick={onSeat}>
          {i18n.t(seated ? 'partner.goOn' : 'partner.interview')}
        </Button>
        <Button kind="quiet" onClick={onEnter}>
          {i18n.t('partner.enter')}
        </Button>
      </div>
    </section>
  );
}
