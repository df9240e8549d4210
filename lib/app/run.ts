import { advance, expire, lapsOf, probesOf, type RunCommand, startRun } from '../domain/rehearsal/machine';
import type { Deed } from '../model/deed';
import type { Outside } from '../model/ports';
import type { Run, RunPlan } from '../model/run';
import { appendDeeds } from './journal';
import { RUN_KEY } from './run-keys';
import { isLive, readPlan, readRun } from './stored-run';

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
  const stored = await changeRun(outside, (run, now) => run && expire(run, now));
  if (isLive(stored)) {
    await commandRun(outside, stored.phase === 'paused' ? { do: 'resume' } : { do: 'next' });
    return;
  }
  const plan = await readPlan(outside);
  if (plan) await startPlanned(outside, plan);
}

/** Starts a run, unless one is going. One that was left alone is ended and kept first. */
export async function startPlanned(outside: Outside, plan: RunPlan): Promise<Run | undefined> {
  await changeRun(outside, (stored, now) => stored && expire(stored, now));
  return changeRun(outside, startUnlessLive(outside, plan));
}

function startUnlessLive(outside: Outside, plan: RunPlan) {
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
    const before = await readRun(outside, 'fresh');
    const after = next(before, outside.clock.now());
    if (after === before) return before;
    if (after === undefined) await outside.store.remove([RUN_KEY]);
    else if (isLive(before) && after.phase === 'done') await appendDeeds(outside, deedsOf(after), { [RUN_KEY]: after });
    else await outside.store.set({ [RUN_KEY]: after });
    return after;
  });
}

/** The run itself, and a review for each probe that was marked. */
function deedsOf(run: Run): Deed[] {
  const { id, scenario, level, lens, complete = false } = run;
  const probes = probesOf(run);
  const payload = {
    ...{ run: id, scenario, level, complete, laps: lapsOf(run) },
    ...(lens !== undefined && { lens }),
    ...(probes.length > 0 && { probes }),
  };
  const reviews = probes.map(({ probe, rating, seconds }): Deed => {
    return { type: 'reviewed', payload: { card: `${scenario}#probe/${probe}`, rating, seconds } };
  });
  return [{ type: 'rehearsed', payload }, ...reviews];
}
