import type { Outside } from '../model/ports';
import { type Run, type RunPlan, RunPlanSchema, RunSchema } from '../model/run';

import { PLAN_KEY, RUN_KEY } from './run-keys';

export function isLive(run: Run | undefined): run is Run {
  return run !== undefined && run.phase !== 'done';
}

export async function readRun(outside: Outside, fresh?: 'fresh'): Promise<Run | undefined> {
  const stored = RunSchema.safeParse((await outside.store.get([RUN_KEY], fresh))[RUN_KEY]);
  return stored.success ? stored.data : undefined;
}

/** The rehearsal that the view last used would start. */
export async function readPlan(outside: Outside): Promise<RunPlan | undefined> {
  const plan = RunPlanSchema.safeParse((await outside.store.get([PLAN_KEY]))[PLAN_KEY]);
  return plan.success ? plan.data : undefined;
}

export function storePlan(outside: Outside, plan: RunPlan): Promise<void> {
  return outside.store.set({ [PLAN_KEY]: plan });
}
