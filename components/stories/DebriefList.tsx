import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { fullDate } from '@/components/ui/dates';
import type { Debrief } from '@/lib/model/debrief';

interface DebriefListProps {
  debriefs: Debrief[];
  nameOf(principle: string): string;
  titleOf(story: string): string;
  onRemove(id: string): void;
}

/** Interviews written down, newest first. */
export function DebriefList({ debriefs, nameOf, titleOf, onRemove }: DebriefListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (id: string) => {
    onRemove(id);
    heading.current?.focus();
  };
  if (debriefs.length === 0) return null;
  return (
    <section class="story-plan" aria-labelledby="debriefs">
      <h2 id="debriefs" tabIndex={-1} ref={heading}>
        {i18n.t('storyPlan.debriefs')}
      </h2>
      <ul class="plan-cells">
        {debriefs.map(({ id, company, date, rounds }) => (
          <li key={id}>
            <b>{i18n.t('storyPlan.interviewOf', [company || i18n.t('storyPlan.unnamed'), written(date)])}</b>
            {rounds.map(({ principles, stories, probes, went }, index) => (
              <span key={index}>
                {i18n.t('storyPlan.roundWent', [index + 1, went])}{' '}
                <small>{[...principles.map(nameOf), ...stories.map(titleOf), ...probes].join(' · ')}</small>
              </span>
            ))}
            <Button
              kind="quiet"
              aria-label={i18n.t('storyPlan.removeDebriefOf', [company || i18n.t('storyPlan.unnamed'), written(date)])}
              onClick={() => remove(id)}
            >
              {i18n.t('storyPlan.removeDebrief')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** From `2026-11-20` as it is stored. */
const written = (date: string) => fullDate(Date.parse(date) / 86_400_000);
