const FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** "29 Nov 2026, 06:31" of the user's own clock, from seconds since 1970. */
export const whenSaid = (at: number): string => FORMAT.format(at * 1000);
