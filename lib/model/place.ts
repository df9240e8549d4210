import * as z from 'zod/mini';

export const MODES = ['walkthrough', 'rehearse', 'quiz'] as const;
export type Mode = (typeof MODES)[number];

/** Where the user is in this browser. Not an event: like a scroll position, it means nothing elsewhere. */
export const PlaceSchema = z.object({
  version: z.literal(1),
  /** `<pack>/<scenario>`; absent before the first choice. */
  scenario: z.optional(z.string()),
  mode: z.enum(MODES),
  /** A principle to tell the story for; absent for the one it is asked for. */
  lens: z.optional(z.string()),
});
export type Place = z.infer<typeof PlaceSchema>;

export const FIRST_PLACE: Place = { version: 1, mode: 'walkthrough' };
