import * as z from 'zod/mini';
import { formed, listOf, text, whole } from './limits';
import { SlugSchema } from './parts';
import { StoryIdSchema } from './story';

/** Longest that each part may be, in characters, and how many of each there may be. */
export const DEBRIEF_LIMITS = { company: 60, rounds: 12, principles: 16, probes: 20, probe: 300, stories: 16 } as const;

const RoundSchema = z.object({
  /** Those that were asked for. */
  principles: listOf(SlugSchema, 0, DEBRIEF_LIMITS.principles),
  /** Follow-up questions, as the user remembers them. */
  probes: listOf(text(DEBRIEF_LIMITS.probe), 0, DEBRIEF_LIMITS.probes),
  /** Stories of the user's own that were told. */
  stories: listOf(StoryIdSchema, 0, DEBRIEF_LIMITS.stories),
  /** From 1, badly, to 5, very well. */
  went: whole(1, 5),
});
export type DebriefRound = z.infer<typeof RoundSchema>;

/** What the user remembers of a real interview. Private, as stories are: it enters no pack, report or log of faults. */
export const DebriefSchema = z.object({
  /** Names it across edits. */
  id: formed(/^[a-z0-9]{1,20}$/),
  /** May be empty. */
  company: text(DEBRIEF_LIMITS.company, 0),
  /** `2026-12-01`, in the user's own calendar. */
  date: formed(/^\d{4}-\d\d-\d\d$/),
  rounds: listOf(RoundSchema, 1, DEBRIEF_LIMITS.rounds),
});
export type Debrief = z.infer<typeof DebriefSchema>;

export const DebriefRemovedSchema = z.object({ id: formed(/^[a-z0-9]{1,20}$/) });

/** The last word about a debrief. Without one it was removed; kept so that an older event does not bring it back. */
export const DebriefStateSchema = z.object({
  debrief: z.optional(DebriefSchema),
  time: z.number(),
  event: z.string(),
});
