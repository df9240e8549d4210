import { startRun } from '@/lib/domain/rehearsal/machine';
import type { Run, RunPlan } from '@/lib/model/run';
import { STEPS } from '@/lib/model/steps';

const TARGETS = [27, 15, 71, 23, 14];

/** The five steps of an answer of 150 seconds. */
export const PLAN: RunPlan = {
  scenario: 'pharmacy/smudged-labels',
  level: 'sde-ii',
  steps: STEPS.map((step, index) => ({
    step,
    targetSeconds: TARGETS[index] ?? 1,
    phrases: 3,
    fade: 'phrases' as const,
  })),
};

export const newRun = (now: number, plan: RunPlan = PLAN): Run => startRun({ ...plan, id: 'run-0001' }, now);

/** As text: the phase, then the seconds spent in each step, the current one marked: `paused: 2 >5 0 0 0`. */
export function drawRun({ phase, current, steps }: Run): string {
  const spent = steps.map(({ spentMs }, index) => `${index === current ? '>' : ''}${spentMs / 1000}`);
  return `${phase}: ${spent.join(' ')}`;
}

export const drawn = (run: Run | undefined): string | undefined => run && drawRun(run);
