import { isHearsay, isToldByOthers } from '../hearsay';
import { hasMagnitude, outcomeOf } from '../outcome';
import { type Rule, shown } from '../rule';

/** The outcome rests on what somebody said or on an impression. */
export const anecdotalEvidence: Rule = {
  id: 'anecdotal-evidence',
  weight: 'major',
  find(answer) {
    const outcome = outcomeOf(answer);
    if (outcome.isPending) return [];
    const isMeasured = outcome.sentences.some((sentence) => hasMagnitude(sentence) && !isToldByOthers(sentence));
    return isMeasured ? [] : shown('result', outcome.sentences.filter(isHearsay));
  },
};
