import { drawProbes, probeWeight } from '../domain/rehearsal/gauntlet';
import { earnedFade } from '../domain/rehearsal/recall';
import { fitsLens } from '../domain/scenario/lens-fit';
import { targetsAt } from '../domain/scenario/targets';
import { tellingOf } from '../domain/scenario/telling';
import type { Progress } from '../model/progress';
import type { RunPlan } from '../model/run';
import type { ScenarioFile } from '../model/scenario-file';
import { type LevelId, STEPS } from '../model/steps';

export interface Telling {
  level: LevelId;
  lens: string | undefined;
  /** Ids of the probes to ask after the result. */
  probes: string[];
}

/** A rehearsal of a scenario. Each step starts as faded as its recall has earned. */
export function planRun({ id, scenario }: ScenarioFile, progress: Progress, { level, lens, probes }: Telling): RunPlan {
  const targets = targetsAt(scenario, level);
  const recalls = progress.scenarios[id]?.recalls ?? [];
  const steps = STEPS.map((step) => ({
    step,
    targetSeconds: targets[step],
    phrases: tellingOf(scenario, step, level).phrases.length,
    fade: earnedFade(step, recalls),
  }));
  return { scenario: id, level, steps, ...(lens !== undefined && { lens }), ...(probes.length > 0 && { probes }) };
}

export const probeCardId = (scenario: string, probe: string): string => `${scenario}#probe/${probe}`;

/** Probes for one run: by chance, but sooner those that failed and those that the lens is about. */
export function chooseProbes(
  { id, scenario }: ScenarioFile,
  progress: Progress,
  lens: string | undefined,
  count: number,
  random: () => number,
): string[] {
  const chosen = scenario.lenses.find(({ principle }) => principle === lens);
  const weights = scenario.probes.map((probe) => {
    const last = progress.cards[probeCardId(id, probe.id)]?.last.rating;
    return { id: probe.id, weight: probeWeight(last, chosen !== undefined && fitsLens(probe, chosen)) };
  });
  return drawProbes(weights, count, random);
}
