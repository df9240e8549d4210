import { targetsAt } from '../domain/scenario/targets';
import { tellingOf } from '../domain/scenario/telling';
import type { ScenarioFile } from '../model/pack';
import type { RunPlan } from '../model/run';
import { type LevelId, STEPS } from '../model/steps';

/** A rehearsal of a scenario, told at a level for a lens. */
export function planRun({ id, scenario }: ScenarioFile, level: LevelId, lens: string | undefined): RunPlan {
  const targets = targetsAt(scenario, level);
  const steps = STEPS.map((step) => ({
    step,
    targetSeconds: targets[step],
    phrases: tellingOf(scenario, step, level).phrases.length,
    fade: 'phrases' as const,
  }));
  return { scenario: id, level, lens, steps };
}
