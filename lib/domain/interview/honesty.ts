import { type Interview, MOST_BULLETS } from '../../model/interview';

/** A host is asked about again the next day: the next call there may be another one. */
const ASK_AGAIN_MS = 12 * 3_600_000;
/** A real interview that nobody ended is over by then. */
const REAL_ENDS_MS = 4 * 3_600_000;
export const LONGEST_BULLET = 120;

/** Examples, probes and stories are locked while this holds. */
export function isReal({ realSince }: Pick<Interview, 'realSince'>, now: number): boolean {
  return realSince !== undefined && now - realSince < REAL_ENDS_MS;
}

/** Whether to ask "practice or real?" on this host. */
export function mustAsk(interview: Interview, host: string | undefined, now: number): boolean {
  return host !== undefined && !isReal(interview, now) && now - (interview.asked[host] ?? 0) >= ASK_AGAIN_MS;
}

export function answerAsked(interview: Interview, host: string, real: boolean, now: number): Interview {
  const asked = { ...interview.asked, [host]: now };
  return real ? { ...interview, asked, realSince: now, spentMs: 0 } : { ...interview, asked };
}

/** Back to practice. The bullets stay for the next one. */
export function endReal({ realSince: _real, runningSince: _running, ...rest }: Interview): Interview {
  return { ...rest, spentMs: 0 };
}

/** Starts or stops the stopwatch. */
export function toggleWatch(interview: Interview, now: number): Interview {
  const { runningSince, ...rest } = interview;
  if (runningSince === undefined) return { ...interview, runningSince: now };
  return { ...rest, spentMs: interview.spentMs + Math.max(0, now - runningSince) };
}

export function watchTime({ spentMs, runningSince }: Interview, now: number): number {
  return spentMs + (runningSince === undefined ? 0 : Math.max(0, now - runningSince));
}

/** At most five, each short enough to be a bullet and not a text to read out. */
export function setBullet(interview: Interview, index: number, text: string): Interview {
  const bullets = Array.from({ length: MOST_BULLETS }, (_, at) => interview.bullets[at] ?? '');
  return { ...interview, bullets: bullets.map((old, at) => (at === index ? text.slice(0, LONGEST_BULLET) : old)) };
}
