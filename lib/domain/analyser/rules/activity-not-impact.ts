import type { Clause } from '../clauses';
import { outcomeOf } from '../outcome';
import { type Rule, shown } from '../rule';
import { hasCue, isChange } from '../signals';

/** An output or a mood where a change should be. */
export const activityNotImpact: Rule = {
  id: 'activity-not-impact',
  weight: 'major',
  find(answer) {
    const outcome = outcomeOf(answer);
    if (!outcome.isTold || outcome.isPending) return [];
    const changed = outcome.clauses.some((clause) => isChange(clause) && clause.modal === '' && !isActivity(clause));
    return changed || outcome.isMeasured ? [] : shown('result', outcome.clauses.filter(isActivity));
  },
};

function isActivity(clause: Clause): boolean {
  return hasCue(clause.tokens, 'mood') || hasCue(clause.tokens, 'output');
}
