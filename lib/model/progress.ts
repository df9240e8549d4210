import * as z from 'zod/mini';
import { DebriefStateSchema } from './debrief';
import { LapSchema, PartnerScoreSchema, ProbedSchema } from './deed';
import { InterviewPlanSchema } from './interview-date';
import { PackStateSchema } from './own-pack';
import { SetAsideSchema } from './segment';
import { FadeSchema, LevelIdSchema, StepIdSchema } from './step-schemas';
import { StoryStateSchema } from './story';

/** The last review of a card. */
const ReviewSchema = z.object({
  event: z.string(),
  time: z.number(),
  /** Seconds since 1970. */
  at: z.number(),
  rating: z.number(),
  choice: z.optional(z.number()),
});

/** What FSRS makes of the reviews of a card up to `at`. */
const MemorySchema = z.object({
  /** Days after which nine of ten such cards are still known. */
  stability: z.number(),
  /** 1 to 10. */
  difficulty: z.number(),
  /** Days until it is due. */
  interval: z.number(),
  /** Seconds since 1970. */
  at: z.number(),
});
export type Memory = z.infer<typeof MemorySchema>;

const cardState = {
  reviews: z.number(),
  lapses: z.number(),
  /** The first review, seconds since 1970. */
  firstAt: z.number(),
  last: ReviewSchema,
  memory: z.optional(MemorySchema),
  /** Reviews that are not in `memory` yet, oldest first: the fold itself does without the scheduler. */
  pending: z.optional(z.array(z.object({ at: z.number(), rating: z.number() }))),
};
const CardStateSchema = z.object(cardState);
export type CardState = z.infer<typeof CardStateSchema>;

const CardProgressSchema = z.object({
  ...cardState,
  /** The card before its last review, so that undoing it needs no replay; null when there was none. */
  before: z.optional(z.nullable(CardStateSchema)),
});
export type CardProgress = z.infer<typeof CardProgressSchema>;

const InterviewDateSchema = z.object({
  /** Absent when it was removed; kept so that an older event does not bring it back. */
  plan: z.optional(InterviewPlanSchema),
  time: z.number(),
  event: z.string(),
});

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
  /** By id; absent until one is set. */
  interviews: z.optional(z.record(z.string(), InterviewDateSchema)),
  /** The user's own, by id; absent until one is saved. */
  stories: z.optional(z.record(z.string(), StoryStateSchema)),
  /** What is remembered of real interviews, by id; absent until one is written down. */
  debriefs: z.optional(z.record(z.string(), DebriefStateSchema)),
  /** The user's own packs, by id; absent until one is added. */
  packs: z.optional(z.record(z.string(), PackStateSchema)),
  /** Ids of the events taken back, seen or not. */
  undone: z.record(z.string(), z.literal(true)),
});
export type Progress = z.infer<typeof ProgressSchema>;

/** The fold as kept in storage, with the place in the journal up to which it holds. */
export const FoldCacheSchema = z.object({
  version: z.literal(7),
  segment: z.number(),
  count: z.number(),
  progress: ProgressSchema,
  /** What could not be read up to there. */
  problems: z.array(SetAsideSchema),
});
export type FoldCache = z.infer<typeof FoldCacheSchema>;
