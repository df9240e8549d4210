import type { Lap } from '../../model/deed';
import type { Loop, LoopQuestion } from '../../model/loop';
import type { PastRun, Recall, ScenarioProgress } from '../../model/progress';
import { STEPS, type StepId } from '../../model/steps';

/** How one question of a loop went. */
export interface Answered {
  scenario: string;
  /** Absent when it was passed over, or its rehearsal is no longer at hand. */
  told?: {
    complete: boolean;
    seconds: number;
    targetSeconds: number;
    said: number;
    phrases: number;
    laps: Lap[];
    /** 1 failed, 2 shaky, 3 held. */
    probes: number[];
    recall?: { unaided: number; of: number };
  };
}

export interface LoopReport {
  questions: Answered[];
  seconds: number;
  targetSeconds: number;
  /** The step with most faults, and in how many answers it had one. */
  weakest?: { step: StepId; faults: number };
}

/** What became of a loop. `past` gives what the log has of a scenario. */
export function reportLoop(loop: Loop, past: (scenario: string) => ScenarioProgress | undefined): LoopReport {
  const questions = loop.questions.map((question) => answered(question, past(question.scenario)));
  const told = questions.flatMap((question) => question.told ?? []);
  const weakest = weakestStep(told);
  return {
    questions,
    seconds: sum(told, ({ seconds }) => seconds),
    targetSeconds: sum(told, ({ targetSeconds }) => targetSeconds),
    ...(weakest && { weakest }),
  };
}

function answered({ scenario, run, targetSeconds }: LoopQuestion, past: ScenarioProgress | undefined): Answered {
  const found = run === undefined ? undefined : past?.recent.find((one) => one.run === run);
  if (!found) return { scenario };
  const recall = past?.recalls.find((one) => one.run === run);
  return { scenario, told: tell(found, recall, targetSeconds) };
}

function tell({ complete, laps, probes = [] }: PastRun, recall: Recall | undefined, target: number | undefined) {
  return {
    complete,
    laps,
    seconds: sum(laps, ({ seconds }) => seconds),
    targetSeconds: target ?? sum(laps, ({ targetSeconds }) => targetSeconds),
    said: sum(laps, ({ said }) => said.length),
    phrases: sum(laps, ({ phrases }) => phrases),
    probes: probes.map(({ rating }) => rating),
    ...(recall && {
      recall: { unaided: recall.steps.filter(({ unaided }) => unaided).length, of: recall.steps.length },
    }),
  };
}

export type Told = NonNullable<Answered['told']>;

/** A fault of a step in one answer: left out, over by a quarter and 5 s, under half its time, or half its phrases missed. */
export function hasFault(step: StepId, { laps }: Pick<Told, 'laps'>): boolean {
  const lap = laps.find((one) => one.step === step);
  if (!lap) return true;
  const { seconds, targetSeconds, said, phrases } = lap;
  const over = seconds > targetSeconds * 1.25 && seconds - targetSeconds >= 5;
  return over || seconds < targetSeconds * 0.5 || (phrases > 0 && said.length <= phrases / 2);
}

/** Of several with as many faults, the one that comes first in an answer. */
function weakestStep(told: Told[]): LoopReport['weakest'] {
  const counted = STEPS.map((step) => ({ step, faults: told.filter((one) => hasFault(step, one)).length }));
  const worst = counted.reduce((a, b) => (b.faults > a.faults ? b : a));
  return worst.faults > 0 ? worst : undefined;
}

function sum<T>(items: T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}
