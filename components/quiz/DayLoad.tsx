import { i18n } from '#i18n';
import { shortDay } from './day-names';

interface DayLoadProps {
  /** Cards of each day, today first. */
  counts: number[];
  today: number;
  /** Days on which an interview is. */
  interviews: number[];
}

/** How much each of the next days brings: bars for the eye, a list for the ear. */
export function DayLoad({ counts, today, interviews }: DayLoadProps) {
  const most = Math.max(1, ...counts);
  return (
    <section class="plan-part" aria-labelledby="day-load">
      <h2 id="day-load">{i18n.t('schedule.load')}</h2>
      <p class="quiz-hint">{i18n.t('schedule.loadHint')}</p>
      <ol class="day-load">
        {counts.map((count, index) => {
          const day = today + index;
          const isInterview = interviews.includes(day);
          return (
            <li key={day} data-interview={isInterview || undefined}>
              <span>{shortDay(day)}</span>
              <i aria-hidden="true" style={{ '--share': `${Math.round((100 * count) / most)}%` }} />
              <b>{isInterview ? i18n.t('schedule.interviewDay') : i18n.t('schedule.cards', [count])}</b>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
