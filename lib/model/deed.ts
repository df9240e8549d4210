import * as z from 'zod/mini';
import { DebriefRemovedSchema, DebriefSchema } from './debrief';
import { EventIdSchema, type LogEvent } from './event';
import { InterviewPlanSchema } from './interview-date';
import { whole } from './limits';
import { PackAddedSchema, PackRemovedSchema, PackSwitchedSchema } from './own-pack';
import { SettingSchema } from './settings';
import { FadeSchema, LevelIdSchema, StepIdSchema } from './step-schemas';
import { StoryRemovedSchema, StorySavedSchema } from './story';

/** Seconds with one decimal: what is stored is exactly what was hashed, on every device. */
const tenths = z
  .number()
  .check(z.refine((value) => value >= 0 && value <= 86_400 && Math.round(value * 10) / 10 === value));

export const LapSchema = z.object({
  step: StepIdSchema,
  seconds: tenths,
  targetSeconds: whole(1),
  /** Keys of the phrases ticked while speaking. See `phraseKey`. */
  said: z.array(z.string()),
  /** How many phrases the step had. */
  phrases: whole(0),
  /** How much of the step was on screen while it was told. */
  fade: z.optional(FadeSchema),
});
export type Lap = z.infer<typeof LapSchema>;

export const ProbedSchema = z.object({
  probe: z.string(),
  seconds: tenths,
  rating: whole(1, 4),
});
export type Probed = z.infer<typeof ProbedSchema>;

/** Against the bar, as interviewers say it. */
export const VERDICTS = ['raises', 'meets', 'below'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Longest score as JSON. A true one has a tenth of it. */
const MOST_SCORE = 9000;

/** What a partner in the interviewer's seat wrote down about one telling. All of it comes from somebody else. */
export const PartnerScoreSchema = z
  .object({
    /** Names the score, so that one that is entered twice counts once. */
    score: z.string(),
    scenario: z.string(),
    level: LevelIdSchema,
    /** The partner's clock, whole seconds since 1970. */
    givenAt: z.number(),
    complete: z.boolean(),
    laps: z.array(LapSchema),
    /** 1 failed, 2 shaky, 3 held. */
    marks: z.array(z.object({ probe: z.string(), rating: z.number() })),
    /** Keys of what was heard of the principle's signs, for and against. See `phraseKey`. */
    signs: z.array(z.string()),
    verdict: z.enum(VERDICTS),
    reason: z.string(),
  })
  .check(z.refine((score) => JSON.stringify(score).length <= MOST_SCORE));
export type PartnerScore = z.infer<typeof PartnerScoreSchema>;

/** What the user did. Every payload is complete in itself: it never means "the rest stays as it was". */
export const DeedSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('reviewed'),
    payload: z.object({
      card: z.string(),
      /** 1 again, 2 hard, 3 good, 4 easy. */
      rating: whole(1, 4),
      /** Option taken, as it stands in the content: 0 is the right one. Absent where there are no options. */
      choice: z.optional(whole(0, 9)),
      /** Which order the options were shown in. See `shuffle`. */
      order: z.optional(whole(0, 255)),
      seconds: tenths,
    }),
  }),
  z.object({ type: z.literal('undone'), payload: z.object({ event: EventIdSchema }) }),
  z.object({
    type: z.literal('rehearsed'),
    payload: z.object({
      /** Names the run, so that one that is saved twice counts once. */
      run: z.string(),
      scenario: z.string(),
      level: LevelIdSchema,
      lens: z.optional(z.string()),
      /** False when it was left or ended itself before the last step was finished. */
      complete: z.boolean(),
      laps: z.array(LapSchema),
      /** Probes answered in the run; the marks are reviews of their cards too. */
      probes: z.optional(z.array(ProbedSchema)),
    }),
  }),
  z.object({
    type: z.literal('recalled'),
    payload: z.object({
      run: z.string(),
      scenario: z.string(),
      /** All steps judged so far: a later event about the same run replaces this one. */
      steps: z.array(z.object({ step: StepIdSchema, fade: FadeSchema, unaided: z.boolean() })),
    }),
  }),
  z.object({ type: z.literal('interview set'), payload: InterviewPlanSchema }),
  z.object({ type: z.literal('interview removed'), payload: z.object({ id: z.string() }) }),
  z.object({ type: z.literal('setting changed'), payload: SettingSchema }),
  z.object({ type: z.literal('partner scored'), payload: PartnerScoreSchema }),
  z.object({ type: z.literal('story saved'), payload: StorySavedSchema }),
  z.object({ type: z.literal('story removed'), payload: StoryRemovedSchema }),
  z.object({ type: z.literal('debriefed'), payload: DebriefSchema }),
  z.object({ type: z.literal('debrief removed'), payload: DebriefRemovedSchema }),
  z.object({ type: z.literal('pack added'), payload: PackAddedSchema }),
  z.object({ type: z.literal('pack removed'), payload: PackRemovedSchema }),
  z.object({ type: z.literal('pack switched'), payload: PackSwitchedSchema }),
]);
export type Deed = z.infer<typeof DeedSchema>;
export type DeedType = Deed['type'];

export type KnownEvent = LogEvent & Deed;

/** The same event with its payload checked, or nothing when its type or shape is not known here. */
export function readKnown(event: LogEvent): KnownEvent | undefined {
  const deed = DeedSchema.safeParse({ type: event.type, payload: event.payload });
  return deed.success ? { ...event, ...deed.data } : undefined;
}
