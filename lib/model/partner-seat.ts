import * as z from 'zod/mini';
import { PartnerScoreSchema, VERDICTS } from './deed';
import { RunSchema } from './run';

/** Fewest and most characters of a reason, spaces around it not counted. */
export const REASON = { least: 3, most: 400 };

/** The candidate tells, then is asked, then is judged; in the end there is a score to hand over. */
export const SEAT_STAGES = ['telling', 'probes', 'verdict', 'given'] as const;
export type SeatStage = (typeof SEAT_STAGES)[number];

/** An interview that the user holds. Kept apart from the user's own rehearsal, and no part of the log. */
export const PartnerSeatSchema = z.object({
  version: z.literal(1),
  stage: z.enum(SEAT_STAGES),
  /** The candidate's telling, timed and ticked by the user. */
  run: RunSchema,
  marks: PartnerScoreSchema.shape.marks,
  signs: PartnerScoreSchema.shape.signs,
  verdict: z.optional(z.enum(VERDICTS)),
  /** As typed so far. */
  reason: z.string(),
  /** Only when given. */
  score: z.optional(PartnerScoreSchema),
});
export type PartnerSeat = z.infer<typeof PartnerSeatSchema>;
