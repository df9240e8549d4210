import { isAdoption } from '../adoption';
import type { Clause } from '../clauses';
import { WISHES } from '../lexicon/habits';
import { outcomeOf } from '../outcome';
import { clausesOf } from '../parse';
import { absent, type Rule } from '../rule';

/** Nothing outlasts the one fix. */
export const noSecondOrderEffect: Rule = {
  id: 'no-second-order-effect',
  weight: 'minor',
  find(answer) {
    const outcome = outcomeOf(answer);
    if (!outcome.isTold || outcome.isPending) return [];
    const clauses = clausesOf(answer, 'result');
    const lasts = clauses.some((clause, i) => isAdoption(clause) && !isOnlyWished(clause, clauses[i - 1]));
    return lasts ? [] : absent('result');
  },
};

/** "I suggested that the other ports use the form." */
function isOnlyWished(clause: Clause, before: Clause | undefined): boolean {
  return clause.link === 'that' && before !== undefined && WISHES.has(before.verb);
}
