import * as z from 'zod/mini';
import { LevelIdSchema, StepIdSchema } from './steps';

const milliseconds = z.number();

/** How much of a step is shown while it is told, most first. */
export const FADES = ['full', 'phrases', 'letters', 'blank'] as const;
export const FadeSchema = z.enum(FADES);
export type Fade = z.infer<typeof FadeSchema>;

const RunStepSchema = z.object({
  step: StepIdSchema,
  targetSeconds: z.number(),
  /** Time of all finished stretches of this step. */
  spentMs: milliseconds,
  fade: FadeSchema,
  said: z.array(z.string()),
  /** How many phrases the step has. */
  phrases: z.number(),
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
  current: z.number(),
  steps: z.array(RunStepSchema),
  startedAt: milliseconds,
  /** Start of the stretch being timed; only while running. */
  since: z.optional(milliseconds),
  /** When the user last did anything. */
  touchedAt: milliseconds,
  /** Only when done. */
  complete: z.optional(z.boolean()),
});
export type Run = z.infer<typeof RunSchema>;

/** What a run would be if it started now: kept by the view that shows the scenario. */
export const RunPlanSchema = z.object({
  scenario: z.string(),
  level: LevelIdSchema,
  lens: z.optional(z.string()),
  steps: z.array(
    z.object({
      step: StepIdSchema,
      targetSeconds: z.number(),
      phrases: z.number(),
      fade: FadeSchema,
    }),
  ),
});
export type RunPlan = z.infer<typeof RunPlanSchema>;
