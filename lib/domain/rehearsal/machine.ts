import type { Lap, Probed } from '../../model/deed';
import type { Run, RunPlan, RunStep } from '../../model/run';
import type { Fade, StepId } from '../../model/steps';
import { commitStage, isOver, type Mark, markProbe, startGauntlet } from './gauntlet';

/** A run that nobody touched for this long ends itself. Longer than any answer, shorter than a lunch. */
export const UNATTENDED_MS = 20 * 60_000;

/** A clock that was put right by days must not leave a lap of days. */
const LONGEST_STRETCH_MS = 4 * 3_600_000;

export type RunCommand =
  | { do: 'next' }
  | { do: 'back' }
  | { do: 'pause' }
  | { do: 'resume' }
  | { do: 'finish' }
  /** Names its step: the run may have gone on since it was on screen. */
  | { do: 'tick-phrase'; step: StepId; phrase: string }
  | { do: 'fade'; fade: Fade }
  /** Goes to the next stage of the probe: starts to speak, ends the answer, ends the answer to the push-back. */
  | { do: 'commit' }
  | { do: 'mark'; mark: Mark };

export function startRun(plan: RunPlan & { id: string }, now: number): Run {
  const { id, scenario, level, lens, probes = [], script } = plan;
  const steps = plan.steps.map((step) => ({ ...step, spentMs: 0, said: [] }));
  const run: Run = {
    version: 1,
    id,
    scenario,
    level,
    phase: 'running',
    current: 0,
    steps,
    startedAt: now,
    since: now,
    touchedAt: now,
  };
  return {
    ...run,
    ...(lens !== undefined && { lens }),
    ...(script && { script }),
    ...(probes.length > 0 && { gauntlet: startGauntlet(probes, now) }),
  };
}

/**
 * The run after a command. What makes no sense in a state changes nothing: a second "pause", "back" on the first
 * step, anything once done. A clock that jumped back counts as no time passed.
 */
export function advance(run: Run, command: RunCommand, now: number): Run {
  const live = expire(run, now);
  if (live.phase === 'done') return live;
  const next = COMMANDS[command.do](live, now, command as never);
  return next === live ? live : { ...next, touchedAt: Math.max(now, live.touchedAt) };
}

/** Ends a run that was left alone; the time since the last touch is not counted as speech. */
export function expire(run: Run, now: number): Run {
  if (run.phase === 'done' || now - run.touchedAt < UNATTENDED_MS) return run;
  return finish(settle(run, run.touchedAt), false);
}

type Handlers = { [C in RunCommand as C['do']]: (run: Run, now: number, command: C) => Run };

const COMMANDS: Handlers = {
  next: (run, now) => {
    const settled = settle(run, now);
    if (run.phase !== 'probing' && isProbedAfter(run)) return askProbes(settled, now);
    if (run.current === run.steps.length - 1) return finish(settled, true);
    return { ...settled, current: run.current + 1, ...running(now) };
  },
  back: (run, now) =>
    run.phase === 'probing'
      ? { ...run, ...running(now) }
      : run.current === 0
        ? run
        : { ...settle(run, now), current: run.current - 1, ...running(now) },
  pause: (run, now) => (run.phase === 'running' ? { ...settle(run, now), phase: 'paused' } : run),
  resume: (run, now) => (run.phase === 'paused' ? { ...run, ...running(now) } : run),
  finish: (run, now) => finish(settle(run, now), run.current === run.steps.length - 1),
  'tick-phrase': (run, _now, { step: id, phrase }) =>
    replaceStep(
      run,
      run.steps.findIndex(({ step }) => step === id),
      (step) => ({ ...step, said: toggled(step.said, phrase) }),
    ),
  commit: (run, now) =>
    run.phase === 'probing' && run.gauntlet ? { ...run, gauntlet: commitStage(run.gauntlet, now) } : run,
  mark: (run, now, { mark }) => {
    if (run.phase !== 'probing' || !run.gauntlet) return run;
    const gauntlet = markProbe(run.gauntlet, mark, now);
    const marked = { ...run, gauntlet };
    return isOver(gauntlet) ? { ...marked, current: run.current + 1, ...running(now) } : marked;
  },
  fade: (run, _now, { fade }) => replaceStep(run, run.current, (step) => ({ ...step, fade })),
};

/** Probes come after the result, once. */
function isProbedAfter({ gauntlet, steps, current }: Run): boolean {
  return gauntlet !== undefined && !isOver(gauntlet) && steps[current]?.step === 'result';
}

function askProbes(run: Run, now: number): Run {
  const gauntlet = run.gauntlet && { ...run.gauntlet, stage: 'silence' as const, stageSince: now };
  return { ...run, phase: 'probing', ...(gauntlet && { gauntlet }) };
}

const running = (now: number) => ({ phase: 'running' as const, since: now });

function finish(run: Run, complete: boolean): Run {
  return { ...run, phase: 'done', complete };
}

/** Moves the stretch being timed into the time spent on its step. */
function settle(run: Run, now: number): Run {
  if (run.since === undefined) return run;
  const { since, ...rest } = run;
  const stretch = Math.min(LONGEST_STRETCH_MS, Math.max(0, now - since));
  return replaceStep(rest, run.current, (step) => ({ ...step, spentMs: step.spentMs + stretch }));
}

function replaceStep(run: Run, index: number, change: (step: RunStep) => RunStep): Run {
  return { ...run, steps: run.steps.map((step, at) => (at === index ? change(step) : step)) };
}

function toggled(said: string[], phrase: string): string[] {
  return said.includes(phrase) ? said.filter((key) => key !== phrase) : [...said, phrase];
}

/** What an ended run leaves in the log: a lap for each step that was begun. */
export function lapsOf(run: Run): Lap[] {
  return run.steps
    .filter((step) => step.spentMs > 0 || step.said.length > 0)
    .map(({ step, spentMs, targetSeconds, said, phrases, fade }) => ({
      step,
      fade,
      seconds: Math.round(spentMs / 100) / 10,
      targetSeconds,
      said,
      phrases,
    }));
}

/** Probes that were answered and marked. */
export function probesOf(run: Run): Probed[] {
  return (run.gauntlet?.answered ?? []).map(({ probe, spokenMs, rating }) => ({
    probe,
    rating,
    seconds: Math.round(spokenMs / 100) / 10,
  }));
}
