import * as z from 'zod/mini';

/** `<replica>.<number>.<hash of the body>`; `isGenuine` checks it whole where an event comes from outside. */
export const EventIdSchema = z.string();

/**
 * An event as stored and exchanged. `type` and `payload` stay open here, because a newer version may know more
 * types: those are kept and passed on, and ignored by the fold. `readKnown` reads the ones we know.
 */
export const EventSchema = z.object({
  id: EventIdSchema,
  /** Hybrid logical time: seconds since 1970 × 4096 + a counter. Orders events, across devices with wrong clocks too. */
  time: z.number(),
  /** The device's own clock, whole seconds since 1970. */
  at: z.number(),
  type: z.string(),
  payload: z.unknown(),
});
export type LogEvent = z.infer<typeof EventSchema>;

/** Who made an event, and as its how manieth: the same whichever log carries it. */
export interface Origin {
  replica: string;
  number: number;
}

export function originOf(id: string): Origin {
  const [replica = '', number = ''] = id.split('.');
  return { replica, number: Number(number) };
}
