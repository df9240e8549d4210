import { act } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import { LiveRun } from '@/components/rehearsal/LiveRun';
import { advance } from '@/lib/domain/rehearsal/machine';
import { scriptOf } from '@/lib/domain/scenario/script';
import type { Run } from '@/lib/model/run';
import { drawRun, newRun, PLAN } from './run';
import { aScenario } from './scenario';
import { show } from './view';

export const SCENARIO = aScenario();
const SCRIPT = scriptOf(SCENARIO, PLAN.level);
export const NOW = 1_793_610_000_000;

/** A live run as the store keeps it, begun at `NOW`; timers must be fake. */
export function rehearse(plan = PLAN) {
  const state: { run: Run } = { run: newRun(NOW, plan) };
  const now = () => Date.now();
  function Live() {
    const [run, setRun] = useState(state.run);
    state.run = run;
    if (run.phase === 'done') return <p>Done</p>;
    return <LiveRun {...{ run, now }} script={SCRIPT} onCommand={(command) => setRun(advance(run, command, now()))} />;
  }
  return {
    /** What the run has come to, as text. */
    drawn: () => drawRun(state.run),
    said: (step: number) => state.run.steps[step]?.said.length,
    ...show(<Live />),
  };
}

export const pass = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
