import * as z from 'zod/mini';

/** What the toolbar button and the first paint of the popup show: written by pages, read without the log. */
export const DueSummarySchema = z.object({
  version: z.literal(1),
  /** Number of the day for which the first count holds. See `dayOf`. */
  from: z.number(),
  dayStart: z.number(),
  /** Cards to do on that day and on those after it, if nothing is done before. */
  counts: z.array(z.number()),
  /** Whether the number is shown on the toolbar button. */
  badge: z.boolean(),
  /** Hour of the reminder; -1 for none. */
  reminder: z.number(),
});
export type DueSummary = z.infer<typeof DueSummarySchema>;

export const DUE_KEY = 'due';
export const NO_SUMMARY: DueSummary = { version: 1, from: 0, dayStart: 4, counts: [], badge: false, reminder: -1 };
