import { hintsOwnership, saysOwnership } from '../ownership';
import { sentencesOf } from '../parse';
import { absent, type Rule } from '../rule';

/** Nothing in the whole answer says whose work this was. An assignment says it too. */
export const scopeBoundaryMissing: Rule = {
  id: 'scope-boundary-missing',
  weight: 'minor',
  find(answer) {
    const isSaid = answer.sentences.some(saysOwnership) || sentencesOf(answer, 'task').some(hintsOwnership);
    return isSaid ? [] : absent('task');
  },
};
