import { isAdoption } from '../adoption';
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
    return clausesOf(answer, 'result').some(isAdoption) ? [] : absent('result');
  },
};
