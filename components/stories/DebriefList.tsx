import { useLayoutEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { fullDate } from '@/components/ui/dates';
import type { Debrief } from '@/lib/model/debrief';

interface DebriefListProps {
  debriefs: Debrief[];
  nameOf(principle: string): string;
  titleOf(story: string): string;
  /** The one that is open in the form. The focus comes back from there to the list. */
  changing?: string | undefined;
  /** Opens it in the form. */
  onChange(debrief: Debrief): void;
  onRemove(id: string): void;
}

/** Interviews written down, newest first. */
export function DebriefList({ debriefs, nameOf, titleOf, changing, onChange, onRemove }: DebriefListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(changing);
  useLayoutEffect(() => {
    if (before.current !== undefined && changing === undefined) heading.current?.focus();
    before.current = changing;
  }, [changing]);
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
        {debriefs.map((debrief) => (
          <li key={debrief.id}>
            <b>{i18n.t('storyPlan.interviewOf', nameAndDay(debrief))}</b>
            {debrief.rounds.map(({ principles, stories, probes, went }, index) => (
              <span key={index}>
                {i18n.t('storyPlan.roundWent', [index + 1, went])}{' '}
                <small>{[...principles.map(nameOf), ...stories.map(titleOf), ...probes].join(' · ')}</small>
              </span>
            ))}
            <div class="story-actions">
              <Button
                kind="quiet"
                aria-label={i18n.t('storyPlan.changeDebriefOf', nameAndDay(debrief))}
                onClick={() => onChange(debrief)}
              >
                {i18n.t('storyPlan.changeDebrief')}
              </Button>
              <Button
                kind="quiet"
                aria-label={i18n.t('storyPlan.removeDebriefOf', nameAndDay(debrief))}
                onClick={() => remove(debrief.id)}
              >
                {i18n.t('storyPlan.removeDebrief')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

const nameAndDay = ({ company, date }: Debrief): [string, string] => [
  company || i18n.t('storyPlan.unnamed'),
  written(date),
];

/** From `2026-11-20` as it is stored. */
const written = (date: string) => fullDate(Date.parse(date) / 86_400_000);
