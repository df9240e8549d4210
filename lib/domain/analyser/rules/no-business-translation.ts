import { isAdoption } from '../adoption';
import type { Clause } from '../clauses';
import { OTHERS } from '../lexicon/adoption';
import { BUSINESS, PEOPLE, WORTH } from '../lexicon/people';
import { TAKE_OVER } from '../lexicon/verbs';
import { outcomeOf } from '../outcome';
import type { ParsedSentence } from '../parse';
import { isPerson } from '../persons';
import { absent, type Rule } from '../rule';
import { magnitudes } from '../signals';
import { stems } from '../stem';
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
  const takers = sentence.clauses.filter((clause) => TAKES.has(clause.verb) && isAdoption(clause));
  const isTaker = ({ stem, start }: Token) =>
    OTHERS.has(stem) && takers.some((clause) => clause.subject.some((token) => token.start === start));
  return (
    sentence.clauses.some(isRelief) ||
    sentence.tokens.some(
      (token, i) =>
        isHead(sentence.tokens, i) &&
        (isBusiness(token) || WORTH.has(token.stem) || (isCustomer(token) && !isTaker(token))),
    )
  );
}

const TAKES = new Set([...TAKE_OVER, ...stems('run have require keep adopt take')]);

/** "Rating" is what customers give, "rate" only how often; they have one stem. */
function isBusiness({ stem, lower }: Token): boolean {
  return BUSINESS.has(stem) && lower !== 'rate' && lower !== 'rates';
}

const LINES = stems('helpline hotline switchboard counter phone');

/** "reception takes sixty fewer calls": less work for those who do it. */
function isRelief({ actor, subject, rest }: Clause): boolean {
  const isStaff = actor === 'other' && subject.some((token) => OTHERS.has(token.stem) || LINES.has(token.stem));
  return isStaff && rest.some(({ lower }) => lower === 'fewer' || lower === 'less');
}

/** Other teams that copy a check are an effect of the second order, not its worth. */
function isCustomer(token: Token): boolean {
  return token.lower === 'nobody' || PEOPLE.has(token.stem) || (isPerson(token) && !OTHERS.has(token.stem));
}

/** In "wrong-patient readings" the patients only say which readings. */
function isHead(tokens: Token[], i: number): boolean {
  return (
    !tokens[i + 1]?.isJoined &&
    !(tokens[i]?.isJoined && tokens[i + 1]?.kind === 'word' && /s$/.test(tokens[i + 1]?.lower ?? ''))
  );
}
