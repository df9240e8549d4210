import * as z from 'zod/mini';
import { EventIdSchema } from './event';
import { formed, listOf, text, whole } from './limits';
import { SlugSchema } from './parts';
import { LevelIdSchema } from './step-schemas';
import { STEPS } from './steps';

/** Names a story for good, whatever becomes of its title. */
export const StoryIdSchema = formed(/^[a-z0-9]{1,20}$/);

/** Longest that each part may be, in characters, and how many of each there may be. */
export const STORY_LIMITS = {
  title: 120,
  question: 300,
  step: 6000,
  phrase: 80,
  phrases: 12,
  principles: 16,
  tag: 40,
  tags: 12,
  dismissed: 60,
  quote: 200,
  reason: 300,
} as const;

/** From 1, mentions it, to 5, the whole story is about it. */
export const STRENGTHS = [1, 2, 3, 4, 5] as const;

const StoryStepSchema = z.object({
  text: text(STORY_LIMITS.step, 0),
  /** Words of the text that prove the point, in the order chosen. */
  phrases: listOf(text(STORY_LIMITS.phrase), 0, STORY_LIMITS.phrases),
});

/**
 * A finding of the coach that the user does not share. Kept in the story, not beside it: it is about these words, so it
 * is merged, restored and removed with them.
 */
export const DismissedSchema = z.object({
  /** Open, so that a version with other rules does not make the story unreadable here. */
  rule: SlugSchema,
  step: z.enum([...STEPS, 'total']),
  /** The words found fault with; empty where something is absent. */
  quote: text(STORY_LIMITS.quote, 0),
  reason: text(STORY_LIMITS.reason, 0),
});
export type Dismissed = z.infer<typeof DismissedSchema>;

const ServedSchema = z.object({ principle: SlugSchema, strength: whole(1, 5) });
export type Served = z.infer<typeof ServedSchema>;

/** One version of a story of the user's own, whole. Private: it enters no pack, report or log of faults. */
export const StorySchema = z.object({
  title: text(STORY_LIMITS.title),
  /** The question it answers, in the user's words. */
  question: z.optional(text(STORY_LIMITS.question)),
  steps: z.object({
    situation: StoryStepSchema,
    task: StoryStepSchema,
    action: StoryStepSchema,
    result: StoryStepSchema,
    reflection: StoryStepSchema,
  }),
  principles: listOf(ServedSchema, 0, STORY_LIMITS.principles),
  level: LevelIdSchema,
  tags: listOf(text(STORY_LIMITS.tag), 0, STORY_LIMITS.tags),
  dismissed: z.optional(listOf(DismissedSchema, 0, STORY_LIMITS.dismissed)),
});
export type Story = z.infer<typeof StorySchema>;
export type StoryStep = z.infer<typeof StoryStepSchema>;

const parents = listOf(EventIdSchema, 0, 40);

export const StorySavedSchema = z.object({
  story: StoryIdSchema,
  /** The revisions, or removals, that it was made from, and takes the place of. */
  parents,
  content: StorySchema,
});

export const StoryRemovedSchema = z.object({ story: StoryIdSchema, parents });

const HeadSchema = z.object({
  event: EventIdSchema,
  time: z.number(),
  /** Seconds since 1970. */
  at: z.number(),
  parents,
  content: StorySchema,
});
/** A revision that none other takes the place of. */
export type StoryHead = z.infer<typeof HeadSchema>;

export const StoryStateSchema = z.object({
  /** Newest first. More than one: edited apart and not joined yet. None: removed. */
  heads: z.array(HeadSchema),
  /** The newest event about the story. */
  newest: z.object({ event: EventIdSchema, time: z.number() }),
});
export type StoryState = z.infer<typeof StoryStateSchema>;
