import { monthName, weekdayName } from '@/components/ui/dates';
import { HEAT_LEVELS, type HeatDay } from '@/lib/domain/statistics/calendar';
import { weekdayOf } from '@/lib/domain/statistics/days';

/** Any Monday: 5 January 1970. */
const MONDAY = 4;

interface HeatMapProps {
  /** Oldest first. */
  weeks: HeatDay[][];
  tell(day: HeatDay): string;
}

/** Squares a day, a column a week. Weeks that do not fit are the oldest, and wrap out of sight. */
export function HeatMap({ weeks, tell }: HeatMapProps) {
  return (
    <div class="heat">
      <div class="heat-days">
        {[0, 2, 4].map((weekday) => (
          <span key={weekday} style={{ gridRow: weekday + 2 }}>
            {weekdayName(MONDAY + weekday)}
          </span>
        ))}
      </div>
      <div class="heat-weeks">
        {[...weeks].reverse().map((week, index, all) => (
          <Week key={week[0]?.day} week={week} before={all[index + 1]} tell={tell} />
        ))}
      </div>
    </div>
  );
}

interface WeekProps {
  week: HeatDay[];
  before: HeatDay[] | undefined;
  tell(day: HeatDay): string;
}

function Week({ week, before, tell }: WeekProps) {
  const first = week[0]?.day ?? 0;
  const isNewMonth = before?.[0] !== undefined && monthName(before[0].day) !== monthName(first);
  return (
    <div class="heat-week">
      <span>{isNewMonth && monthName(first)}</span>
      {week.map((day) => (
        <i
          key={day.day}
          data-level={day.level || undefined}
          style={{ gridRow: weekdayOf(day.day) + 2 }}
          title={tell(day)}
        />
      ))}
    </div>
  );
}

/** What the strengths mean, from less to more. */
export function HeatKey({ less, more }: { less: string; more: string }) {
  return (
    <span class="heat-key">
      {less}
      {Array.from({ length: HEAT_LEVELS + 1 }, (_, level) => (
        <i key={level} data-level={level || undefined} />
      ))}
      {more}
    </span>
  );
}
