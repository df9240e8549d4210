import { hintsOwnership, saysOwnership } from '../ownership';
import { sentencesOf } from '../parse';
import { absent, type Rule } from '../rule';

/** What came of it only sounds like it: "returns fell to the desk", "volunteers take fewer calls". */
const BEFORE_RESULT = ['situation', 'task', 'action'] as const;

/** Nothing says whose work this was. An assignment says it too. */
export const scopeBoundaryMissing: Rule = {
  id: 'scope-boundary-missing',
  weight: 'minor',
  find(answer) {
    const isSaid =
      sentencesOf(answer, ...BEFORE_RESULT).some(saysOwnership) || sentencesOf(answer, 'task').some(hintsOwnership);
    return isSaid ? [] : absent('task');
  },
};
