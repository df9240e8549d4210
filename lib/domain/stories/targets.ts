import { type LevelId, STEPS, type StepId } from '../../model/steps';

/** Seconds of a whole answer, as the packs have it. */
export const TOTAL_SECONDS: Record<LevelId, number> = { 'sde-i': 120, 'sde-ii': 150, senior: 180 };

/** Percent of the whole that a step gets: half goes to what was done. */
const SHARES: Record<StepId, number> = { situation: 18, task: 10, action: 46, result: 16, reflection: 10 };

/** Seconds that each step of a story of one's own may take; they add up to the total of the level. */
export function storyTargets(level: LevelId): Record<StepId, number> {
  const targets = STEPS.map((step): [StepId, number] => [
    step,
    Math.round((TOTAL_SECONDS[level] * SHARES[step]) / 100),
  ]);
  const over = targets.reduce((sum, [, seconds]) => sum + seconds, 0) - TOTAL_SECONDS[level];
  return Object.fromEntries(
    targets.map(([step, seconds]) => [step, step === 'action' ? seconds - over : seconds]),
  ) as Record<StepId, number>;
}
