import type { Day, DayOf } from './days';

export interface Forecast {
  /** From today on, one entry a day. Today holds what is overdue, too. */
  days: { day: Day; count: number }[];
  /** How many of today's should have come before. */
  overdue: number;
  /** Due after the last day shown. */
  later: number;
}

/** How many cards come back on each of the next days. `dueAt` has one time (seconds since 1970) a card. */
export function forecastDue(dueAt: Iterable<number>, dayOf: DayOf, today: Day, length = 30): Forecast {
  const days = Array.from({ length }, (_, index) => ({ day: today + index, count: 0 }));
  const forecast: Forecast = { days, overdue: 0, later: 0 };
  for (const at of dueAt) {
    const day = dayOf(at);
    forecast.overdue += Number(day < today);
    const entry = days[Math.max(0, day - today)];
    if (entry) entry.count++;
    else forecast.later++;
  }
  return forecast;
}
