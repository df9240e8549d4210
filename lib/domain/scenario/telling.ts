import type { Scenario } from '../../model/scenario';
import type { LevelId, StepId } from '../../model/steps';

/** What is said in a step, and the phrases that prove it. */
export interface Telling {
  example: string;
  phrases: string[];
}

/** The reflection is another one at each level; the other steps are told alike. */
export function tellingOf(scenario: Scenario, step: StepId, level: LevelId): Telling {
  return step === 'reflection' ? scenario.levels[level].reflection : scenario.steps[step];
}
