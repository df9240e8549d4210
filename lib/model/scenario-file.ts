import * as z from 'zod/mini';
import { ScenarioSchema } from './scenario';

/** One scenario as the build emits it: the names it refers to are included, so that a page needs no second file. */
export const ScenarioFileSchema = z.object({
  id: z.string(),
  scenario: ScenarioSchema,
  pack: z.object({ id: z.string(), name: z.string() }),
  /** Names of the principles that the scenario and its lenses mention, by id. */
  principles: z.record(z.string(), z.string()),
  /** What the scenario's own principle looks for, and what sinks an answer, as its pack says. */
  signs: z.optional(z.object({ looksFor: z.string(), sinksIt: z.string() })),
});
export type ScenarioFile = z.infer<typeof ScenarioFileSchema>;
