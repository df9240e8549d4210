/** What the clock of a step shows. */
export interface Countdown {
  /** Whole seconds left, or, once over, whole seconds over. */
  seconds: number;
  over: boolean;
  /** Part of the target that is left, 0 to 1. */
  share: number;
  /** Milliseconds until `seconds` changes. */
  changesIn: number;
}

/** Everything follows from the time spent: a late or missed tick shows the right time all the same. */
export function countdown(targetSeconds: number, spentMs: number): Countdown {
  const left = targetSeconds * 1000 - spentMs;
  if (left > 0) {
    const seconds = Math.ceil(left / 1000);
    return { seconds, over: false, share: left / (targetSeconds * 1000), changesIn: left - (seconds - 1) * 1000 };
  }
  const seconds = Math.floor(-left / 1000);
  return { seconds, over: true, share: 0, changesIn: 1000 * (seconds + 1) + left };
}
