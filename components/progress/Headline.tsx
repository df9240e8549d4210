import { i18n } from '#i18n';
import { type DayTotals, secondsPractised } from '@/lib/domain/statistics/calendar';
import type { Retention } from '@/lib/domain/statistics/retention';
import type { Streak } from '@/lib/domain/statistics/streak';
import { percent, practiceTime } from './durations';

interface HeadlineProps {
  today: number;
  totals: DayTotals;
  streak: Streak & { longest: number };
  retention: Retention;
}

/** Three figures that answer "how is it going?" before any plot. */
export function Headline({ today, totals, streak, retention }: HeadlineProps) {
  const week = secondsPractised(totals, today - 6, today);
  const before = secondsPractised(totals, today - 13, today - 7);
  return (
    <ul class="headline">
      <Figure value={i18n.t('progress.daysInARow', streak.days)} says={streakNote(streak)} />
      <Figure
        value={practiceTime(week)}
        label={i18n.t('progress.week')}
        says={i18n.t('progress.weekBefore', [practiceTime(before)])}
      />
      {retention.reviews > 0 && (
        <Figure
          value={percent(retention.recalled / retention.reviews)}
          label={i18n.t('progress.recalled')}
          says={i18n.t('progress.recalledOf', retention.reviews, [retention.reviews.toLocaleString('en')])}
        />
      )}
    </ul>
  );
}

/** What was forgiven, or that something would be. */
function streakNote({ rests, longest }: HeadlineProps['streak']): string {
  if (rests > 0) return i18n.t('progress.rests', rests, [rests, longest]);
  return longest > 0 ? i18n.t('progress.longest', [longest]) : i18n.t('progress.rests', 0, [0, 0]);
}

function Figure({ value, label, says }: { value: string; label?: string; says: string }) {
  const [, figure = value, rest = ''] = /^([\d,.%]+)(.*)$/.exec(value) ?? [];
  return (
    <li>
      <p>
        <b>{figure}</b>
        {rest} {label}
      </p>
      <p class="eyebrow">{says}</p>
    </li>
  );
}
