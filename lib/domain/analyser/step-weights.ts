import type { StepId } from '../../model/steps';
import type { FeatureName } from './step-features';

/**
 * How much each feature of a sentence speaks for each step. Set by hand from what the steps are, then checked on
 * labelled answers: weights learned from them (structured perceptron, eight-fold) split held-out answers no better.
 */
export const WEIGHTS: Partial<Record<FeatureName, Partial<Record<StepId, number>>>> = {
  first: { situation: 6, task: -2, action: -3, result: -4, reflection: -6 },
  second: { situation: 1, task: 1 },
  last: { reflection: 2, result: 0.5, situation: -2, task: -2, action: -0.5 },
  secondLast: { result: 1 },
  position: { situation: -3, task: -1, result: 1.5, reflection: 1.5 },
  ownership: { task: 4 },
  assignment: { task: 2 },
  ownWork: { action: 3, reflection: -1, task: -1 },
  ownPast: { action: 1.5, reflection: -0.5 },
  solvedAfterMessage: { action: 4, result: -1 },
  ownWorkMany: { action: 1.5 },
  groupWork: { action: 2 },
  hiddenWork: { action: 3 },
  message: { action: 1.5 },
  effort: { action: 1.5 },
  ownAssigned: { task: 2 },
  ownThing: { task: 2 },
  ownState: { task: 1 },
  ownPresent: { task: 1.5 },
  change: { result: 1.5 },
  quantity: { result: 1 },
  fromTo: { result: 2 },
  money: { result: 1 },
  mood: { result: 2 },
  output: { result: 1 },
  hearsay: { result: 1 },
  pending: { result: 2 },
  adoption: { result: 2 },
  lesson: { reflection: 4 },
  genericWords: { reflection: 1.5 },
  problem: { situation: 1 },
  components: { situation: 1 },
  othersSolve: { action: 0.5, result: 0.3 },
  pastPerfect: { reflection: 1.2 },
  presentOnly: { reflection: 0.8, task: 0.5 },
  imperative: { reflection: 1.5 },
  contrast: { reflection: 0.7 },
  now: { result: 1, reflection: -1 },
  resultWord: { result: 1 },
  blame: { action: 3 },
  hedge: { action: 0.5 },
  spareTime: { action: 3 },
  improved: { result: 3.5 },
  ownHabit: { reflection: 2, result: -1 },
  because: { result: -1, task: -0.5 },
  afterResult: { reflection: 3 },
  ownWorkNext: { result: -1.5 },
  givenLeave: { action: 2, result: -1 },
  beforeTask: { situation: 1.5, task: -1 },
};

/** Cost of leaving a step out, so that four steps are found only where the fifth has little to say for itself. */
export const SKIP_COST: Record<StepId, number> = { situation: 3, task: 1.5, action: 3, result: 1.5, reflection: 1 };
