const DAY_MS = 86_400_000;

/**
 * The user's day as a number that grows by one each day, by the clock on the wall: a day begins at `dayStart` o'clock
 * whether it has 23, 24 or 25 hours. `at` in seconds since 1970; the zone is that of the device.
 */
export function dayOf(at: number, dayStart: number): number {
  const wall = new Date(at * 1000);
  const early = wall.getHours() < dayStart ? 1 : 0;
  return Date.UTC(wall.getFullYear(), wall.getMonth(), wall.getDate()) / DAY_MS - early;
}

/** When that day begins, milliseconds since 1970. */
export function startOf(day: number, dayStart: number): number {
  const date = new Date(day * DAY_MS);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), dayStart).getTime();
}

/** `2026-12-01` as a day; not a number for what is no date. */
export function dayOfDate(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

export function dateOfDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}
