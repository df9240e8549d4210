import * as z from 'zod/mini';
import { VERDICTS } from './deed';
import { formed, listOf, text, whole } from './limits';
import { REASON } from './partner-seat';
import { LEVELS, STEPS } from './steps';

const place = (list: readonly unknown[]) => whole(0, list.length - 1);
const name = (most: number) => text(most);
const keys = listOf(name(8), 0, 24);

/**
 * A partner's score as it travels: places in lists for names, tenths for seconds, one letter a field. What reads it
 * was written by somebody else, so everything has a cap.
 */
export const ScoreWireSchema = z.object({
  /** Name of the score. */
  i: formed(/^[a-z0-9]{8}$/),
  /** Scenario. */
  q: name(170),
  /** Level. */
  l: place(LEVELS),
  /** Given at, seconds since 1970. */
  t: whole(0, 99_999_999_999),
  /** 1 when the telling reached its end. */
  c: whole(0, 1),
  /** Laps: step, tenths of a second, target in seconds, phrases there were, keys of those said. */
  s: listOf(
    z.object({ n: place(STEPS), d: whole(0, 864_000), t: whole(1, 3600), p: whole(0, 99), k: keys }),
    0,
    STEPS.length,
  ),
  /** Probes, each with 1 failed, 2 shaky, 3 held. */
  p: listOf(z.object({ n: name(80), r: whole(1, 3) }), 0, 12),
  /** Keys of the signs heard. */
  k: keys,
  v: place(VERDICTS),
  r: text(REASON.most, REASON.least),
});
export type ScoreWire = z.infer<typeof ScoreWireSchema>;
