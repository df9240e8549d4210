import type { Recall } from '../../model/progress';
import { FADES, type Fade, type StepId } from '../../model/steps';

/** A step never judged shows its phrases: reading the whole is what the walkthrough is for. */
const FIRST: Fade = 'phrases';

/**
 * How much of a step the next run shows. Came unaided: one level less than was shown that time. Needed help: one
 * level more. Only the last judgement counts, so the rule fits in a sentence on screen.
 *
 * @param recalls newest first
 */
export function earnedFade(step: StepId, recalls: Recall[]): Fade {
  const last = recalls.flatMap(({ steps }) => steps.filter((judged) => judged.step === step))[0];
  if (!last) return FIRST;
  const index = FADES.indexOf(last.fade) + (last.unaided ? 1 : -1);
  return FADES[Math.min(FADES.length - 1, Math.max(0, index))] ?? FIRST;
}

/** 0 for a step shown whole to 1 for one told from an empty panel: how dark its mark is in a list. */
export function fadeShare(fade: Fade): number {
  return FADES.indexOf(fade) / (FADES.length - 1);
}
