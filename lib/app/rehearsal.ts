import { signal } from '@preact/signals';
import { advance, expire, type RunCommand } from '../domain/rehearsal/machine';
import type { Outside } from '../model/ports';
import type { Run, RunPlan } from '../model/run';
import { changeRun, startUnlessLive } from './run';
import { isLive, RUN_KEY, readRun, storePlan } from './stored-run';

export type RehearsalStore = Awaited<ReturnType<typeof openRehearsal>>;

/** The one live rehearsal, the same in every view: a command in one is seen by all. */
export async function openRehearsal(outside: Outside) {
  const run = signal<Run | undefined>(await changeRun(outside, (stored, now) => stored && expire(stored, now)));
  const refresh = async () => {
    run.value = await readRun(outside);
  };
  const stop = outside.store.watch((keys) => {
    if (keys.includes(RUN_KEY)) void refresh();
  });
  const change = async (next: (stored: Run | undefined, now: number) => Run | undefined) => {
    run.value = await changeRun(outside, next);
  };
  return {
    run,
    now: () => outside.clock.now(),
    /** Does nothing while another run is going. */
    start: (plan: RunPlan) => change(startUnlessLive(outside, plan)),
    command: (command: RunCommand) => change((stored, now) => stored && advance(stored, command, now)),
    /** Keeps the plan for the command key that starts a run without a view. */
    offer: (plan: RunPlan) => storePlan(outside, plan),
    /** Puts the finished run away; it stays in the log. */
    close: () => change((stored) => (isLive(stored) ? stored : undefined)),
    refresh,
    stop,
  };
}
