import type { Scenario } from '../../model/scenario';
import { type LevelId, STEPS, type StepId } from '../../model/steps';

export type Targets = Record<StepId, number>;

/**
 * Seconds per step at a level. The scenario's own targets are taken as shares and scaled so that they add up to the
 * level's total exactly; what rounding leaves over goes to the largest remainders, earlier steps first.
 */
export function targetsAt(scenario: Scenario, level: LevelId): Targets {
  const total = scenario.levels[level].totalSeconds;
  const base = STEPS.reduce((sum, step) => sum + scenario.steps[step].targetSeconds, 0);
  const exact = STEPS.map((step) => (scenario.steps[step].targetSeconds * total) / base);
  const whole = exact.map(Math.floor);
  const missing = total - whole.reduce((sum, seconds) => sum + seconds, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1;
  return Object.fromEntries(STEPS.map((step, index) => [step, whole[index]])) as Targets;
}
