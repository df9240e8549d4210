import { drawProbes, probeWeight } from '../domain/rehearsal/gauntlet';
import { earnedFade } from '../domain/rehearsal/recall';
import { fitsLens } from '../domain/scenario/lens-fit';
import { scriptOf } from '../domain/scenario/script';
import { targetsAt } from '../domain/scenario/targets';
import type { Progress } from '../model/progress';
import type { RunPlan } from '../model/run';
import type { ScenarioFile } from '../model/scenario-file';
import type { LevelId } from '../model/steps';

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
  const whole = scriptOf(scenario, level);
  const script = { ...whole, probes: whole.probes.filter((probe) => probes.includes(probe.id)) };
  const steps = script.steps.map(({ step, phrases }) => ({
    step,
    targetSeconds: targets[step],
    phrases: phrases.length,
    fade: earnedFade(step, recalls),
  }));
  const plan = { scenario: id, level, steps, script };
  return { ...plan, ...(lens !== undefined && { lens }), ...(probes.length > 0 && { probes }) };
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
