import { outcomeOf } from '../outcome';
import { absent, type Rule } from '../rule';

/** An outcome without any magnitude. */
export const noQuantifiedResult: Rule = {
  id: 'no-quantified-result',
  weight: 'major',
  find(answer) {
    const outcome = outcomeOf(answer);
    return outcome.isTold && !outcome.isPending && !outcome.isMeasured ? absent('result') : [];
  },
};
