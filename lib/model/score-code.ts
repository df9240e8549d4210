import * as z from 'zod/mini';
import { VERDICTS } from './deed';
import { REASON } from './partner-seat';
import { LEVELS, STEPS } from './steps';

const whole = (most: number) => z.int().check(z.minimum(0), z.maximum(most));
const place = (list: readonly unknown[]) => whole(list.length - 1);
const name = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const keys = z.array(name(8)).check(z.maxLength(24));

/**
 * A partner's score as it travels: places in lists for names, tenths for seconds, one letter a field. What reads it
 * was written by somebody else, so everything has a cap.
 */
export const ScoreWireSchema = z.object({
  /** Name of the score. */
  i: z.string().check(z.regex(/^[a-z0-9]{8}$/)),
  /** Scenario. */
  q: name(170),
  /** Level. */
  l: place(LEVELS),
  /** Given at, seconds since 1970. */
  t: whole(99_999_999_999),
  /** 1 when the telling reached its end. */
  c: whole(1),
  /** Laps: step, tenths of a second, target in seconds, phrases there were, keys of those said. */
  s: z
    .array(z.object({ n: place(STEPS), d: whole(864_000), t: whole(3600).check(z.minimum(1)), p: whole(99), k: keys }))
    .check(z.maxLength(STEPS.length)),
  /** Probes, each with 1 failed, 2 shaky, 3 held. */
  p: z.array(z.object({ n: name(80), r: whole(3).check(z.minimum(1)) })).check(z.maxLength(12)),
  /** Keys of the signs heard. */
  k: keys,
  v: place(VERDICTS),
  r: z.string().check(z.trim(), z.minLength(REASON.least), z.maxLength(REASON.most)),
});
export type ScoreWire = z.infer<typeof ScoreWireSchema>;
