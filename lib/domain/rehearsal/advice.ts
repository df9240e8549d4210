import type { Lap, Probed } from '../../model/deed';
import type { StepId } from '../../model/steps';

/** One thing to do better next time. Texts are on screen; here is only what they are about. */
export type Advice =
  | { kind: 'left-out'; step: StepId }
  | { kind: 'probe-failed'; probe: string }
  | { kind: 'too-long'; step: StepId; seconds: number }
  | { kind: 'phrases-missed'; step: StepId; count: number }
  | { kind: 'too-short'; step: StepId; seconds: number }
  | { kind: 'fade-more' };

export interface RunFacts {
  complete: boolean;
  laps: Lap[];
  probes: Probed[];
  /** All steps that the run had, in order. */
  steps: StepId[];
}

/** Over by a quarter of the target and by at least five seconds: less is not worth a sentence. */
const LONG = { share: 1.25, seconds: 5 };
const SHORT_SHARE = 0.5;
const MISSED_SHARE = 0.5;

type Rule = (facts: RunFacts) => Advice | undefined;

/** The first rule that applies gives the advice: what costs an interview most stands first. */
const RULES: Rule[] = [
  ({ complete, laps, steps }) => {
    const step = steps.find((id) => !laps.some((lap) => lap.step === id));
    return !complete && step ? { kind: 'left-out', step } : undefined;
  },
  ({ probes }) => {
    const failed = probes.find(({ rating }) => rating === 1);
    return failed && { kind: 'probe-failed', probe: failed.probe };
  },
  ({ laps }) => {
    const excess = ({ seconds, targetSeconds }: Lap) => seconds - targetSeconds;
    const longest = laps
      .filter((lap) => lap.seconds > lap.targetSeconds * LONG.share && excess(lap) >= LONG.seconds)
      .sort((a, b) => excess(b) - excess(a))[0];
    return longest && { kind: 'too-long', step: longest.step, seconds: excess(longest) };
  },
  ({ laps }) => {
    const missed = ({ phrases, said }: Lap) => phrases - said.length;
    const worst = laps
      .filter((lap) => lap.phrases > 0 && missed(lap) / lap.phrases >= MISSED_SHARE)
      .sort((a, b) => missed(b) - missed(a))[0];
    return worst && { kind: 'phrases-missed', step: worst.step, count: missed(worst) };
  },
  ({ laps }) => {
    const short = laps.find(({ seconds, targetSeconds }) => seconds < targetSeconds * SHORT_SHARE);
    return short && { kind: 'too-short', step: short.step, seconds: short.targetSeconds - short.seconds };
  },
];

export function adviseRun(facts: RunFacts): Advice {
  for (const rule of RULES) {
    const advice = rule(facts);
    if (advice) return advice;
  }
  return { kind: 'fade-more' };
}
