import { outcomeOf } from '../outcome';
import { type Rule, shown } from '../rule';
import { hasCue } from '../signals';

/** The outcome rests on what somebody said or on an impression. */
export const anecdotalEvidence: Rule = {
  id: 'anecdotal-evidence',
  weight: 'major',
  find(answer) {
    const outcome = outcomeOf(answer);
    if (outcome.isMeasured || outcome.isPending) return [];
    return shown(
      'result',
      outcome.sentences.filter((sentence) => hasCue(sentence.tokens, 'hearsay')),
    );
  },
};
