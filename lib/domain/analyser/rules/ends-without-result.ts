import { outcomeOf } from '../outcome';
import { absent, type Rule, shown } from '../rule';

/** The answer stops at the action, or its outcome is still to come. */
export const endsWithoutResult: Rule = {
  id: 'ends-without-result',
  weight: 'major',
  find(answer) {
    const outcome = outcomeOf(answer);
    if (!outcome.isTold) return absent('result');
    return outcome.isPending || outcome.isEmpty ? shown('result', outcome.sentences) : [];
  },
};
