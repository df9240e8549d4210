import { STEPS, type StepId } from '../../model/steps';
import { type Day, weekdayOf } from './days';
import type { RunFact } from './history';

/** One step of one run, or the median of a week of them. */
export interface LapPoint {
  /** Seconds since 1970. */
  at: number;
  day: Day;
  seconds: number;
  targetSeconds: number;
  /** How many runs it stands for. */
  runs: number;
}

export interface StepTimes {
  step: StepId;
  /** Oldest first. */
  points: LapPoint[];
  /** Median of the last runs, seconds over the target; below zero when it was short. Absent without runs. */
  overSeconds?: number | undefined;
  /** Median target of the same runs. */
  targetSeconds?: number | undefined;
  /** How many runs those medians are of. */
  recent: number;
}

/** Runs that say how it goes now: what was learnt since should show. */
const RECENT = 10;
/** More points than this on a screen hide each other: then each week is one. */
const MOST_POINTS = 240;

/** How long each step took against its target, in the order of the steps. */
export function stepTimes(runs: RunFact[]): StepTimes[] {
  const points = new Map<StepId, LapPoint[]>(STEPS.map((step) => [step, []]));
  for (const run of runs) {
    for (const { step, seconds, targetSeconds } of finishedLaps(run))
      points.get(step)?.push({ at: run.at, day: run.day, seconds, targetSeconds, runs: 1 });
  }
  return [...points].map(([step, all]) => {
    const recent = all.slice(-RECENT);
    return {
      step,
      points: all.length > MOST_POINTS ? byWeek(all) : all,
      recent: recent.length,
      overSeconds: median(recent.map(over)),
      targetSeconds: median(recent.map((point) => point.targetSeconds)),
    };
  });
}

export const over = ({ seconds, targetSeconds }: LapPoint): number => seconds - targetSeconds;

/** Points that make one of the trend: at least so many, and a longer history is drawn smoother. */
const TREND = { least: 5, share: 1 / 12 };

/** For each point the median of the last few up to it, seconds over the target. */
export function trendOf(points: LapPoint[]): number[] {
  const length = Math.max(TREND.least, Math.round(points.length * TREND.share));
  return points.map((_, index) => median(points.slice(Math.max(0, index + 1 - length), index + 1).map(over)) ?? 0);
}

/** A run that was left ends in the middle of its last step, whose time then says nothing. */
const finishedLaps = ({ laps, complete }: RunFact) => (complete ? laps : laps.slice(0, -1));

function byWeek(points: LapPoint[]): LapPoint[] {
  const weeks = new Map<Day, LapPoint[]>();
  for (const point of points) {
    const monday = point.day - weekdayOf(point.day);
    const week = weeks.get(monday);
    if (week) week.push(point);
    else weeks.set(monday, [point]);
  }
  return [...weeks.values()].map((week) => {
    const targetSeconds = median(week.map((point) => point.targetSeconds)) ?? 0;
    const first = week[0] as LapPoint;
    // Targets differ between scenarios: what is over is compared, not the time itself.
    return { ...first, targetSeconds, seconds: targetSeconds + (median(week.map(over)) ?? 0), runs: week.length };
  });
}

/** The middle value; of an even number, halfway between the middle two. */
export function median(values: number[]): number | undefined {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half];
  if (upper === undefined) return undefined;
  return sorted.length % 2 === 1 ? upper : ((sorted[half - 1] ?? upper) + upper) / 2;
}
