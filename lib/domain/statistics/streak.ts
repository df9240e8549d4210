import type { Day } from './days';

export interface Streak {
  /** Days with practice; the forgiven ones do not count. */
  days: number;
  /** Days off that were forgiven. */
  rests: number;
  /** Whether today is among the days. Today breaks nothing: it is not over. */
  today: boolean;
}

/** Days from one forgiven day to the next that may be forgiven: one in any seven. */
const FORGIVEN_EVERY = 7;

/** How long practice has gone on up to today, with one day off in any seven days forgiven. */
export function currentStreak(practised: ReadonlySet<Day>, today: Day): Streak {
  const streak: Streak = { days: Number(practised.has(today)), rests: 0, today: practised.has(today) };
  let rest: Day | undefined;
  /** A day off counts as forgiven only once practice is found before it. */
  let pending = 0;
  for (let day = today - 1; ; day--) {
    if (practised.has(day)) {
      streak.days++;
      streak.rests += pending;
      pending = 0;
    } else if (rest === undefined || rest - day >= FORGIVEN_EVERY) {
      rest = day;
      pending++;
    } else return streak;
  }
}

/** The most days with practice that any stretch ever had, by the same rule. */
export function longestStreak(practised: Iterable<Day>): number {
  const days = [...practised].sort((a, b) => a - b);
  let longest = 0;
  let first = 0;
  /** The day off last forgiven in the stretch from `first` on. */
  let rest: Day | undefined;
  for (const [index, day] of days.entries()) {
    const before = days[index - 1];
    const off = before === undefined ? 0 : day - before - 1;
    if (off > 1) {
      first = index;
      rest = undefined;
    } else if (off === 1) {
      const newRest = day - 1;
      // The stretch has to begin after the day off that stands too near to this one.
      if (rest !== undefined && newRest - rest < FORGIVEN_EVERY) first = days.findIndex((one) => one > (rest ?? 0));
      rest = newRest;
    }
    longest = Math.max(longest, index - first + 1);
  }
  return longest;
}
