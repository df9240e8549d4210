import { isAdoption } from '../adoption';
import type { Clause } from '../clauses';
import { DELIVER } from '../lexicon/verbs';
import { outcomeOf } from '../outcome';
import { type Rule, shown } from '../rule';
import { hasCue, isChange } from '../signals';
import { stems } from '../stem';

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
  return hasCue(clause.tokens, 'mood') || hasCue(clause.tokens, 'output') || isHandedOver(clause);
}

/** "the process is documented and the training has been given": something exists now, made by nobody in particular. */
function isHandedOver(clause: Clause): boolean {
  const isMade = clause.passive && clause.modal === '' && !clause.negated && HANDED_OVER.has(clause.verb);
  return isMade && !isAdoption(clause);
}

const HANDED_OVER = new Set([
  ...DELIVER,
  ...stems('document give introduce hold install hand create build establish print replace write set train'),
]);
