import * as z from 'zod/mini';
import { listOf } from './limits';

/** Questions in a loop, and seconds of the break between two. */
export const LOOP_COUNTS = [3, 4, 5] as const;
export const LOOP_BREAKS = [30, 60, 120, 180] as const;

const QuestionSchema = z.object({
  scenario: z.string(),
  /** Id of its rehearsal, which is in the log when it has ended; absent before it began, or when it was passed over. */
  run: z.optional(z.string()),
  /** Of its rehearsal, in seconds. */
  targetSeconds: z.optional(z.number()),
});
export type LoopQuestion = z.infer<typeof QuestionSchema>;

/**
 * Some questions in a row. Holds nothing that the log has: how each went is read from there. The break ends at a
 * deadline, so that a closed panel or a sleeping machine makes it no longer.
 */
export const LoopSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  phase: z.enum(['ready', 'telling', 'break', 'done']),
  breakSeconds: z.number(),
  /** The question at hand; in a break, the one just answered. */
  current: z.number(),
  questions: listOf(QuestionSchema, 1, 9),
  /** Since when it is in this phase, milliseconds. */
  since: z.number(),
  /** Milliseconds. */
  startedAt: z.number(),
});
export type Loop = z.infer<typeof LoopSchema>;
