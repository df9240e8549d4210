import type { Run, RunPlan } from '../../model/run';

/** The plan that a run was begun with, as far as the run tells: to tell the same once more. */
export function planAgain({ scenario, level, lens, steps, script, gauntlet }: Run): RunPlan {
  return {
    scenario,
    level,
    steps: steps.map(({ step, targetSeconds, phrases, fade }) => ({ step, targetSeconds, phrases, fade })),
    ...(lens !== undefined && { lens }),
    ...(script && { script }),
    ...(gauntlet && { probes: gauntlet.probes }),
  };
}
