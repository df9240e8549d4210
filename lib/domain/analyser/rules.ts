import type { Rule } from './rule';
import { activityNotImpact } from './rules/activity-not-impact';
import { anecdotalEvidence } from './rules/anecdotal-evidence';
import { architectureBeforeProblem } from './rules/architecture-before-problem';
import { blame } from './rules/blame';
import { endsWithoutResult } from './rules/ends-without-result';
import { genericReflection } from './rules/generic-reflection';
import { hedging } from './rules/hedging';
import { metricContradiction } from './rules/metric-contradiction';
import { missingStep } from './rules/missing-step';
import { noBusinessTranslation } from './rules/no-business-translation';
import { noQuantifiedResult } from './rules/no-quantified-result';
import { noSecondOrderEffect } from './rules/no-second-order-effect';
import { opportunisticMotive } from './rules/opportunistic-motive';
import { overTime } from './rules/over-time';
import { passiveAction } from './rules/passive-action';
import { passiveHandoff } from './rules/passive-handoff';
import { scopeBoundaryMissing } from './rules/scope-boundary-missing';
import { vagueAction } from './rules/vague-action';
import { weInAction } from './rules/we-in-action';

/** Every rule, in the order findings are listed: by step, then by how the steps are read. */
export const RULES: readonly Rule[] = [
  architectureBeforeProblem,
  overTime,
  scopeBoundaryMissing,
  weInAction,
  passiveAction,
  passiveHandoff,
  vagueAction,
  opportunisticMotive,
  noQuantifiedResult,
  noBusinessTranslation,
  noSecondOrderEffect,
  activityNotImpact,
  anecdotalEvidence,
  endsWithoutResult,
  metricContradiction,
  genericReflection,
  missingStep,
  hedging,
  blame,
];
