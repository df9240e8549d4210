import type { Finding } from './analyse';
import type { RuleId } from './rule';

export type Verdict = 'strong' | 'mixed' | 'weak';

const ACTION_FAULTS = new Set<RuleId>(['we-in-action', 'passive-action', 'passive-handoff', 'vague-action']);
const OUTCOME_FAULTS = new Set<RuleId>([
  'no-quantified-result',
  'activity-not-impact',
  'anecdotal-evidence',
  'ends-without-result',
  'metric-contradiction',
]);
const MANY_MINORS = 2;

export interface Judgement {
  verdict: Verdict;
  /** The findings the verdict rests on, worst first; empty for a flawless answer. */
  reasons: Finding[];
}

/**
 * Weak: nothing shows what the speaker did and nothing shows what came of it (hedging hides the doing as well), or
 * one of the two with blame and several smaller flaws. Strong: at most one small flaw.
 */
export function judge(findings: readonly Finding[]): Judgement {
  const action = findings.filter(isActionFault);
  const outcome = findings.filter(isOutcomeFault);
  const named = (rule: RuleId) => findings.filter((finding) => finding.rule === rule);
  const hedging = named('hedging');
  const blame = named('blame');
  const minors = findings.filter((finding) => finding.weight === 'minor');
  const hasFault = action.length + outcome.length > 0;
  if (outcome.length > 0 && action.length + hedging.length > 0)
    return { verdict: 'weak', reasons: [...action, ...outcome, ...hedging] };
  if (hasFault && blame.length > 0 && minors.length >= MANY_MINORS)
    return { verdict: 'weak', reasons: [...action, ...outcome, ...blame, ...minors] };
  const middling = [...action, ...outcome, ...blame, ...hedging, ...named('opportunistic-motive')];
  if (middling.length > 0) return { verdict: 'mixed', reasons: middling };
  return { verdict: minors.length >= MANY_MINORS ? 'mixed' : 'strong', reasons: minors };
}

function isActionFault({ rule, step }: Finding): boolean {
  return ACTION_FAULTS.has(rule) || (rule === 'missing-step' && step === 'action');
}

function isOutcomeFault({ rule, step }: Finding): boolean {
  return OUTCOME_FAULTS.has(rule) || (rule === 'missing-step' && step === 'result');
}
