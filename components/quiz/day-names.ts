const DAY_MS = 86_400_000;
const SHORT: Intl.DateTimeFormatOptions = { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' };

/** "Tue, 24 Nov" of a day as `dayOf` numbers it, in the browser's language. */
export function shortDay(day: number): string {
  return new Intl.DateTimeFormat(undefined, SHORT).format(day * DAY_MS);
}
