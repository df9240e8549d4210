import * as z from 'zod/mini';
import { LapSchema, PartnerScoreSchema, ProbedSchema } from './deed';
import { SetAsideSchema } from './segment';
import { FadeSchema, LevelIdSchema, StepIdSchema } from './steps';

/** The last review of a card. */
const ReviewSchema = z.object({
  event: z.string(),
  time: z.number(),
  /** Seconds since 1970. */
  at: z.number(),
  rating: z.number(),
  choice: z.optional(z.number()),
});

const CardProgressSchema = z.object({
  reviews: z.number(),
  lapses: z.number(),
  last: ReviewSchema,
  /** The card before its last review, so that undoing it needs no replay. */
  before: z.optional(z.object({ reviews: z.number(), lapses: z.number(), last: z.optional(ReviewSchema) })),
});
export type CardProgress = z.infer<typeof CardProgressSchema>;

const PastRunSchema = z.object({
  event: z.string(),
  run: z.string(),
  time: z.number(),
  at: z.number(),
  level: LevelIdSchema,
  lens: z.optional(z.string()),
  complete: z.boolean(),
  laps: z.array(LapSchema),
  probes: z.optional(z.array(ProbedSchema)),
});
export type PastRun = z.infer<typeof PastRunSchema>;

/** How one run was recalled, as last judged. */
const RecallSchema = z.object({
  event: z.string(),
  run: z.string(),
  time: z.number(),
  steps: z.array(z.object({ step: StepIdSchema, fade: FadeSchema, unaided: z.boolean() })),
});
export type Recall = z.infer<typeof RecallSchema>;

const PastScoreSchema = z.object({ event: z.string(), time: z.number(), given: PartnerScoreSchema });
export type PastScore = z.infer<typeof PastScoreSchema>;

const ScenarioProgressSchema = z.object({
  /** Names of all runs, in alphabetical order: one that is saved twice counts once. */
  runs: z.array(z.string()),
  /** Newest first, one a run, at most `RUNS_KEPT`. */
  recalls: z.array(RecallSchema),
  /** Newest first, at most `RUNS_KEPT`. */
  recent: z.array(PastRunSchema),
  /** Given by partners: newest first, at most `RUNS_KEPT`. */
  scores: z.optional(z.array(PastScoreSchema)),
});
export type ScenarioProgress = z.infer<typeof ScenarioProgressSchema>;

/** Everything that follows from the log. Derived, so it may be thrown away and built again. */
export const ProgressSchema = z.object({
  cards: z.record(z.string(), CardProgressSchema),
  scenarios: z.record(z.string(), ScenarioProgressSchema),
  settings: z.record(z.string(), z.object({ value: z.unknown(), time: z.number(), event: z.string() })),
  /** Ids of the events taken back, seen or not. */
  undone: z.record(z.string(), z.literal(true)),
});
export type Progress = z.infer<typeof ProgressSchema>;

/** The fold as kept in storage, with the place in the journal up to which it holds. */
export const FoldCacheSchema = z.object({
  version: z.literal(4),
  segment: z.number(),
  count: z.number(),
  progress: ProgressSchema,
  /** What could not be read up to there. */
  problems: z.array(SetAsideSchema),
});
export type FoldCache = z.infer<typeof FoldCacheSchema>;
