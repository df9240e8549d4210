import { type Day, weekdayOf } from './days';
import { type History, reviewSeconds, runSeconds } from './history';

/** What was practised on one local day. */
export interface DayTotal {
  reviews: number;
  runs: number;
  seconds: number;
}

export type DayTotals = ReadonlyMap<Day, DayTotal>;

/** Only days on which something was done. Probes answered in a run are reviews, and count as such. */
export function totalDays({ reviews, runs }: History): DayTotals {
  const totals = new Map<Day, DayTotal>();
  const on = (day: Day): DayTotal => {
    const known = totals.get(day) ?? { reviews: 0, runs: 0, seconds: 0 };
    totals.set(day, known);
    return known;
  };
  for (const review of reviews) {
    const total = on(review.day);
    total.reviews++;
    total.seconds += reviewSeconds(review);
  }
  for (const run of runs) {
    const total = on(run.day);
    total.runs++;
    total.seconds += runSeconds(run);
  }
  return totals;
}

/** From how many seconds on a day is drawn stronger: any practice, a quiz and a run, twice that, a long session. */
const LEVEL_SECONDS = [1, 180, 480, 900];
export const HEAT_LEVELS = LEVEL_SECONDS.length;

export interface HeatDay extends DayTotal {
  day: Day;
  /** 0 for nothing, up to `HEAT_LEVELS`. */
  level: number;
}

/** Weeks from Monday on, oldest first; the first and the last hold only the days that were asked for. */
export function heatWeeks(totals: DayTotals, firstDay: Day, lastDay: Day): HeatDay[][] {
  const weeks: HeatDay[][] = [];
  for (let day = firstDay; day <= lastDay; day++) {
    if (day === firstDay || weekdayOf(day) === 0) weeks.push([]);
    weeks.at(-1)?.push(heatDay(totals, day));
  }
  return weeks;
}

function heatDay(totals: DayTotals, day: Day): HeatDay {
  const total = totals.get(day);
  if (!total) return { day, reviews: 0, runs: 0, seconds: 0, level: 0 };
  const level = LEVEL_SECONDS.filter((least) => total.seconds >= least).length;
  return { day, ...total, level: Math.max(1, level) };
}

/** Days with practice from one day to another, both counted. */
export function daysPractised(totals: DayTotals, from: Day, to: Day): number {
  let count = 0;
  for (let day = from; day <= to; day++) if (totals.has(day)) count++;
  return count;
}

/** Seconds practised from one day to another, both counted. */
export function secondsPractised(totals: DayTotals, from: Day, to: Day): number {
  let seconds = 0;
  for (let day = from; day <= to; day++) seconds += totals.get(day)?.seconds ?? 0;
  return seconds;
}
