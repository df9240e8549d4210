import { signal } from '@preact/signals';
import { advance, expire, type RunCommand } from '../domain/rehearsal/machine';
import type { Outside } from '../model/ports';
import type { Run, RunPlan } from '../model/run';
import { changeRun, startPlanned } from './run';
import { RUN_KEY } from './run-keys';
import { isLive, readRun, storePlan } from './stored-run';

export type RehearsalStore = Awaited<ReturnType<typeof openRehearsal>>;

/** The one live rehearsal, the same in every view: a command in one is seen by all. */
export async function openRehearsal(outside: Outside) {
  const run = signal<Run | undefined>();
  const refresh = async () => {
    run.value = await readRun(outside);
  };
  // Watched before it is read: a change between the two would never be seen.
  const stop = outside.store.watch((keys) => {
    if (keys.includes(RUN_KEY)) void refresh();
  });
  await refresh();
  const end = (stored: Run | undefined, now: number) => stored && expire(stored, now);
  // Only a run that was left alone needs the lock; the others open without waiting for it.
  if (end(run.value, outside.clock.now()) !== run.value) run.value = await changeRun(outside, end);
  const change = async (next: (stored: Run | undefined, now: number) => Run | undefined) => {
    run.value = await changeRun(outside, next);
  };
  return {
    run,
    now: () => outside.clock.now(),
    /** Does nothing while another run is going. */
    async start(plan: RunPlan): Promise<void> {
      run.value = await startPlanned(outside, plan);
    },
    command: (command: RunCommand) => change((stored, now) => stored && advance(stored, command, now)),
    /** Keeps the plan for the command key that starts a run without a view. */
    offer: (plan: RunPlan) => storePlan(outside, plan),
    /** Puts the finished run away; it stays in the log. */
    close: () => change((stored) => (isLive(stored) ? stored : undefined)),
    refresh,
    stop,
  };
}
