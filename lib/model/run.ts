import * as z from 'zod/mini';
import { LevelIdSchema, StepIdSchema } from './scenario';

const milliseconds = z.number().check(z.minimum(0));

const RunStepSchema = z.object({
  step: StepIdSchema,
  targetSeconds: z.int().check(z.minimum(1)),
  /** Time of all finished stretches of this step. */
  spentMs: milliseconds,
  said: z.array(z.string()),
  /** How many phrases the step has. */
  phrases: z.int().check(z.minimum(0)),
});
export type RunStep = z.infer<typeof RunStepSchema>;

/**
 * The rehearsal under way, shared by every view. All times are wall-clock milliseconds; nothing counts ticks, so a
 * closed panel, a stopped worker or a sleeping machine loses none.
 */
export const RunSchema = z.object({
  version: z.literal(1),
  id: z.string(),
  scenario: z.string(),
  level: LevelIdSchema,
  lens: z.optional(z.string()),
  phase: z.enum(['running', 'paused', 'done']),
  /** Index of the step being told. */
  current: z.int().check(z.minimum(0)),
  steps: z.array(RunStepSchema).check(z.minLength(1)),
  startedAt: milliseconds,
  /** Start of the stretch being timed; only while running. */
  since: z.optional(milliseconds),
  /** When the user last did anything. */
  touchedAt: milliseconds,
  /** Only when done. */
  complete: z.optional(z.boolean()),
});
export type Run = z.infer<typeof RunSchema>;
