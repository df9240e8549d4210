import * as z from 'zod/mini';
import { ScriptSchema } from './script';
import { FadeSchema, LevelIdSchema, StepIdSchema } from './step-schemas';

const milliseconds = z.number();

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
 * Follow-up questions asked after the result. Each goes through its stages in order: silence to think, the answer,
 * the push-back, then comparing with the model answers and marking oneself.
 */
export const PROBE_STAGES = ['silence', 'answer', 'push-back', 'compare'] as const;

const GauntletSchema = z.object({
  /** Ids of the probes drawn, in the order asked. */
  probes: z.array(z.string()),
  /** The one being asked; as many as there are when all have been. */
  index: z.number(),
  stage: z.enum(PROBE_STAGES),
  /** Milliseconds since 1970 at which the stage began. */
  stageSince: milliseconds,
  /** Speaking time of the probe being asked, so far. */
  spokenMs: milliseconds,
  answered: z.array(z.object({ probe: z.string(), spokenMs: milliseconds, rating: z.number() })),
});
export type Gauntlet = z.infer<typeof GauntletSchema>;

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
  phase: z.enum(['running', 'paused', 'probing', 'done']),
  /** Index of the step being told. */
  current: z.number(),
  steps: z.array(RunStepSchema),
  startedAt: milliseconds,
  /** Start of the stretch being timed; only while running. */
  since: z.optional(milliseconds),
  /** When the user last did anything. */
  touchedAt: milliseconds,
  /** Only where probes were asked for. */
  gauntlet: z.optional(GauntletSchema),
  /** Only when done. */
  complete: z.optional(z.boolean()),
  /** Absent in runs begun by older versions. */
  script: z.optional(ScriptSchema),
});
export type Run = z.infer<typeof RunSchema>;

/** What a run would be if it started now: kept by the view that shows the scenario. */
export const RunPlanSchema = z.object({
  scenario: z.string(),
  level: LevelIdSchema,
  lens: z.optional(z.string()),
  /** Probes to ask after the result. */
  probes: z.optional(z.array(z.string())),
  /** With these probes only. Absent in plans kept by older versions. */
  script: z.optional(ScriptSchema),
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
