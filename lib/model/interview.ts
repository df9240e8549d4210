import * as z from 'zod/mini';

/** Own bullets that stay on screen in a real interview. */
export const MOST_BULLETS = 5;

/** Whether this is practice or the real thing. Of this browser only: it says nothing about what was practised. */
export const InterviewSchema = z.object({
  version: z.literal(1),
  /** Since when it is real, milliseconds; absent while practising. */
  realSince: z.optional(z.number()),
  /** Meeting hosts that were asked about, and when, milliseconds. */
  asked: z.record(z.string(), z.number()),
  bullets: z.array(z.string()),
  /** The stopwatch: time run so far, and since when it runs. */
  spentMs: z.number(),
  runningSince: z.optional(z.number()),
});
export type Interview = z.infer<typeof InterviewSchema>;

/** All that the background asks of it, which is kept small. */
export const RealSinceSchema = z.object({ realSince: z.optional(z.number()) });

export const PRACTICE: Interview = { version: 1, asked: {}, bullets: [], spentMs: 0 };
