import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { InterviewPlan } from '@/lib/model/interview-date';
import { shortDay } from './day-names';
import { type NamedPrinciple, PrincipleChoice } from './PrincipleChoice';

interface InterviewDatesProps {
  /** Those still to come, nearest first. */
  plans: (InterviewPlan & { day: number })[];
  today: number;
  /** Ids as `principleKey` gives them. */
  principles: NamedPrinciple[];
  /** `2026-12-01` */
  earliest: string;
  onSet(plan: Omit<InterviewPlan, 'id'>): void;
  onRemove(id: string): void;
}

/** Interviews ahead, and a form for one more. */
export function InterviewDates({ plans, today, principles, onRemove, ...form }: InterviewDatesProps) {
  // Dates set before there were several packs name a principle by the last part of its id.
  const isCalled = (id: string, wanted: string) => id === wanted || id.endsWith(`/${wanted}`);
  const heading = useRef<HTMLHeadingElement>(null);
  const remove = (id: string) => {
    onRemove(id);
    // Its button goes with it.
    heading.current?.focus();
  };
  const nameOf = (wanted: string) => principles.find(({ id }) => isCalled(id, wanted))?.name ?? wanted;
  return (
    <section class="plan-part" aria-labelledby="interview-dates">
      <h2 id="interview-dates" tabIndex={-1} ref={heading}>
        {i18n.t('interviewDate.title')}
      </h2>
      <p class="quiz-hint">{i18n.t('interviewDate.hint')}</p>
      {plans.length > 0 && (
        <ul class="interview-list">
          {plans.map(({ id, company, day, principles: likely }) => (
            <li key={id}>
              <div>
                <b>{company || i18n.t('interviewDate.unnamed')}</b>
                <p>{i18n.t('interviewDate.when', [shortDay(day), day - today])}</p>
                {likely.length > 0 && <p class="eyebrow">{likely.map(nameOf).join(' · ')}</p>}
              </div>
              <Button
                kind="quiet"
                aria-label={i18n.t('interviewDate.remove', [company || shortDay(day)])}
                onClick={() => remove(id)}
              >
                {i18n.t('interviewDate.removeShort')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <DateForm principles={principles} {...form} />
    </section>
  );
}

function DateForm({ principles, earliest, onSet }: Pick<InterviewDatesProps, 'principles' | 'earliest' | 'onSet'>) {
  const form = useRef<HTMLFormElement>(null);
  const [likely, setLikely] = useState<string[]>([]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const fields = new FormData(event.currentTarget as HTMLFormElement);
    onSet({ date: String(fields.get('date')), company: String(fields.get('company')).trim(), principles: likely });
    setLikely([]);
    form.current?.reset();
  };
  return (
    <form class="interview-form" onSubmit={submit} ref={form}>
      <label class="field">
        <span>{i18n.t('interviewDate.date')}</span>
        <input type="date" name="date" required min={earliest} />
      </label>
      <label class="field">
        <span>{i18n.t('interviewDate.company')}</span>
        <input type="text" name="company" maxLength={60} autocomplete="off" />
      </label>
      <PrincipleChoice
        title={i18n.t('interviewDate.likely', [likely.length])}
        {...{ principles, chosen: likely, onChosen: setLikely }}
      />
      <Button kind="primary" type="submit">
        {i18n.t('interviewDate.add')}
      </Button>
    </form>
  );
}
