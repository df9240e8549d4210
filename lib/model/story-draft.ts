import * as z from 'zod/mini';
import { LevelIdSchema } from './step-schemas';
import { DismissedSchema, StoryIdSchema } from './story';

const step = z.object({ text: z.string(), phrases: z.array(z.string()) });

/** A story as it stands in the editor: what is typed is kept as typed, within limits or not. */
export const StoryDraftSchema = z.object({
  /** The versions that it was made from; a save takes their place. */
  parents: z.array(z.string()),
  /** When it was last changed, milliseconds since 1970. */
  at: z.number(),
  title: z.string(),
  question: z.string(),
  /** The whole story in one piece, until it is split into steps. */
  block: z.optional(z.string()),
  steps: z.object({ situation: step, task: step, action: step, result: step, reflection: step }),
  principles: z.array(z.object({ principle: z.string(), strength: z.number() })),
  level: LevelIdSchema,
  tags: z.array(z.string()),
  dismissed: z.array(DismissedSchema),
});
export type StoryDraft = z.infer<typeof StoryDraftSchema>;

/** What was typed and not saved yet, by story. In this browser only, until it is saved. */
export const StoryDraftsSchema = z.object({
  version: z.literal(1),
  drafts: z.record(StoryIdSchema, StoryDraftSchema),
});
export type StoryDrafts = z.infer<typeof StoryDraftsSchema>;

export const NO_DRAFTS: StoryDrafts = { version: 1, drafts: {} };

/** What of a story can be typed: all of it but where it comes from. */
export type StoryText = Omit<StoryDraft, 'parents' | 'at'>;
