import * as z from 'zod/mini';
import { whole } from './limits';

/** More segments or events than anyone can make: beyond it a head is damaged. */
const MOST = 10_000_000;
const counted = whole(1, MOST);

/** Written once per browser profile, changed at every append. */
export const LogHeadSchema = z.object({
  version: z.literal(1),
  replica: z.string(),
  /** Number of the next event. */
  next: counted,
  /** Hybrid time of the newest event seen, own or not. */
  time: z.number(),
  /** Number of the segment that is being filled. */
  segment: counted,
});
export type LogHead = z.infer<typeof LogHeadSchema>;

/** A stretch of one log. The events are one JSON text, so that the sum covers exactly what was written. */
export const SegmentSchema = z.object({ version: z.literal(1), sum: z.string(), events: z.string() });
export type Segment = z.infer<typeof SegmentSchema>;

/** Something stored that could not be read. It stays where it was; this says so. */
export const SetAsideSchema = z.object({
  key: z.string(),
  why: z.string(),
  at: z.number(),
  raw: z.optional(z.unknown()),
});
export type SetAside = z.infer<typeof SetAsideSchema>;
