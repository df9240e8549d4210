import { advance, lapsOf, type RunCommand, startRun } from '../domain/rehearsal/machine';
import type { Deed } from '../model/deed';
import type { Outside } from '../model/ports';
import type { Run, RunPlan } from '../model/run';
import { appendDeeds } from './journal';
import { isLive, RUN_KEY, readPlan, readRun } from './stored-run';

/** Steers the live run from a context that shows none of it, such as a command key in the background. */
export function commandRun(outside: Outside, command: RunCommand): Promise<Run | undefined> {
  return changeRun(outside, (stored, now) => stored && advance(stored, command, now));
}

/** The key that both pauses and goes on. */
export async function togglePause(outside: Outside): Promise<Run | undefined> {
  return changeRun(
    outside,
    (stored, now) => stored && advance(stored, { do: stored.phase === 'paused' ? 'resume' : 'pause' }, now),
  );
}

/** The key that starts a run of the plan at hand where none is going, and otherwise takes the next step. */
export async function startOrNext(outside: Outside): Promise<void> {
  const stored = await readRun(outside);
  if (isLive(stored)) {
    await commandRun(outside, stored.phase === 'paused' ? { do: 'resume' } : { do: 'next' });
    return;
  }
  const plan = await readPlan(outside);
  if (plan) await changeRun(outside, startUnlessLive(outside, plan));
}

export function startUnlessLive(outside: Outside, plan: RunPlan) {
  return (stored: Run | undefined, now: number) =>
    isLive(stored) ? stored : startRun({ ...plan, id: outside.newId() }, now);
}

/** Puts a finished run away; it stays in the log. */
export function putAway(outside: Outside): Promise<Run | undefined> {
  return changeRun(outside, (stored) => (isLive(stored) ? stored : undefined));
}

/**
 * Reads, changes and stores the run under its lock. A run that ends goes into the log in the same write, so that no
 * crash can keep one without the other.
 */
export function changeRun(
  outside: Outside,
  next: (stored: Run | undefined, now: number) => Run | undefined,
): Promise<Run | undefined> {
  return outside.lock('run', async () => {
    const before = await readRun(outside);
    const after = next(before, outside.clock.now());
    if (after === before) return before;
    if (after === undefined) await outside.store.remove([RUN_KEY]);
    else if (isLive(before) && after.phase === 'done')
      await appendDeeds(outside, [rehearsed(after)], { [RUN_KEY]: after });
    else await outside.store.set({ [RUN_KEY]: after });
    return after;
  });
}

function rehearsed(run: Run): Deed {
  const { id, scenario, level, lens, complete = false } = run;
  const payload = { run: id, scenario, level, complete, laps: lapsOf(run), ...(lens !== undefined && { lens }) };
  return { type: 'rehearsed', payload };
}
