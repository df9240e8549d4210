import type { Run } from '../../model/run';

/** Milliseconds spoken in a step so far. */
export function spentOn(run: Run, index: number, now: number): number {
  const spent = run.steps[index]?.spentMs ?? 0;
  return run.since !== undefined && index === run.current ? spent + Math.max(0, now - run.since) : spent;
}
