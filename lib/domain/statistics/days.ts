const SECONDS_A_DAY = 86_400;
const SECONDS_AN_HOUR = 3600;
/** Every zone's offset from UTC changes, if it does, at a whole quarter of an hour. */
const QUARTER = 900;
/** Beyond it the browser knows no dates. A log may hold any number. */
const LATEST = 8.6e12;

/** A local date as a number: days since 1 January 1970, whatever the zone. Differences count calendar days. */
export type Day = number;

export type DayOf = (atSeconds: number) => Day;

/**
 * Which local date a moment counts to. A day begins at `startHour` on the wall clock, so that practice after midnight
 * still belongs to the evening before; where the clocks change it has 23 or 25 hours.
 */
export function createDayOf(timeZone: string, startHour: number): DayOf {
  const offsetAt = createOffsets(timeZone);
  return (atSeconds) => {
    const at = Math.max(-LATEST, Math.min(LATEST, atSeconds));
    return Math.floor((at + offsetAt(at) - startHour * SECONDS_AN_HOUR) / SECONDS_A_DAY);
  };
}

/** Monday is 0. 1 January 1970 was a Thursday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** The zone's offset from UTC in seconds. Asking the browser takes microseconds: once a day is enough, save on the days that change. */
function createOffsets(timeZone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', ...PARTS });
  const known = new Map<number, number>();
  const exact = (at: number): number => {
    const offset = known.get(at) ?? wallSeconds(format, at) - at;
    known.set(at, offset);
    return offset;
  };
  const uniform = new Map<number, number | undefined>();
  return (at) => {
    const date = Math.floor(at / SECONDS_A_DAY);
    if (!uniform.has(date)) {
      const first = exact(date * SECONDS_A_DAY);
      uniform.set(date, first === exact((date + 1) * SECONDS_A_DAY) ? first : undefined);
    }
    return uniform.get(date) ?? exact(Math.floor(at / QUARTER) * QUARTER);
  };
}

const PARTS: Intl.DateTimeFormatOptions = {
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
};

/** The wall clock there and then, as if it were UTC. */
function wallSeconds(format: Intl.DateTimeFormat, at: number): number {
  const parts = Object.fromEntries(format.formatToParts(at * 1000).map(({ type, value }) => [type, Number(value)]));
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
}
