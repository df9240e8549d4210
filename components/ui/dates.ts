/** Dates as the texts around them are written, not as the browser's language would. Days are counted from 1970. */
const LANGUAGE = 'en-GB';

const writer = (options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(LANGUAGE, { ...options, timeZone: 'UTC' });
  return (day: number): string => format.format(day * 86_400_000);
};

/** "12 Nov" */
export const shortDate = writer({ day: 'numeric', month: 'short' });
/** "12 Nov 2026" */
export const fullDate = writer({ day: 'numeric', month: 'short', year: 'numeric' });
/** "Thu 12 Nov 2026" */
export const weekdayDate = writer({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
/** "Nov" */
export const monthName = writer({ month: 'short' });
/** "Nov 2026" */
export const monthYear = writer({ month: 'short', year: 'numeric' });
/** "2026" */
export const yearOf = writer({ year: 'numeric' });
/** "Mon" */
export const weekdayName = writer({ weekday: 'short' });
