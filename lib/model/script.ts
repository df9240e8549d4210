import * as z from 'zod/mini';
import { StepIdSchema } from './step-schemas';

const ScriptProbeSchema = z.object({
  id: z.string(),
  question: z.string(),
  pushBack: z.string(),
  weak: z.string(),
  fails: z.string(),
  strong: z.string(),
  remember: z.string(),
});
export type ScriptProbe = z.infer<typeof ScriptProbeSchema>;

const ScriptStepSchema = z.object({ step: StepIdSchema, example: z.string(), phrases: z.array(z.string()) });
export type ScriptStep = z.infer<typeof ScriptStepSchema>;

/**
 * What a rehearsal shows of its scenario. It is kept with the run, so that a view needs no pack to show one, and a run
 * goes on as it began whatever happens to its source meanwhile.
 */
export const ScriptSchema = z.object({
  question: z.string(),
  steps: z.array(ScriptStepSchema),
  /** Those that may be asked after the result. */
  probes: z.array(ScriptProbeSchema),
});
export type Script = z.infer<typeof ScriptSchema>;
