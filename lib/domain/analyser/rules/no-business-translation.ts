import { OTHERS } from '../lexicon/adoption';
import { BUSINESS, PEOPLE, WORTH } from '../lexicon/people';
import { outcomeOf } from '../outcome';
import type { ParsedSentence } from '../parse';
import { isPerson } from '../persons';
import { absent, type Rule } from '../rule';
import { magnitudes } from '../signals';
import type { Token } from '../text';

/** A number of the trade alone: nothing says what it meant for people, money or risk. */
export const noBusinessTranslation: Rule = {
  id: 'no-business-translation',
  weight: 'minor',
  find(answer) {
    const outcome = outcomeOf(answer);
    if (!outcome.isTold || outcome.isPending || !outcome.isMeasured) return [];
    return outcome.sentences.some(saysWorth) ? [] : absent('result');
  },
};

function saysWorth(sentence: ParsedSentence): boolean {
  if (magnitudes(sentence).some((amount) => amount.kind === 'money')) return true;
  return sentence.tokens.some(
    (token, i) =>
      isHead(sentence.tokens, i) && (BUSINESS.has(token.stem) || WORTH.has(token.stem) || isCustomer(token)),
  );
}

/** Other teams that copy a check are an effect of the second order, not its worth. */
function isCustomer(token: Token): boolean {
  return PEOPLE.has(token.stem) || (isPerson(token) && !OTHERS.has(token.stem));
}

/** In "wrong-patient readings" the patients only say which readings. */
function isHead(tokens: Token[], i: number): boolean {
  return (
    !tokens[i + 1]?.isJoined &&
    !(tokens[i]?.isJoined && tokens[i + 1]?.kind === 'word' && /s$/.test(tokens[i + 1]?.lower ?? ''))
  );
}
