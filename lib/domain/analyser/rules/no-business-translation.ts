import { isAdoption } from '../adoption';
import type { Clause } from '../clauses';
import { OTHERS } from '../lexicon/adoption';
import { BUSINESS, HANDLED, PEOPLE, WORTH } from '../lexicon/people';
import { TAKE_OVER } from '../lexicon/verbs';
import { outcomeOf } from '../outcome';
import type { ParsedSentence } from '../parse';
import { isPerson } from '../persons';
import { absent, type Rule } from '../rule';
import { isChange, magnitudes } from '../signals';
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
  const counted = new Set(
    sentence.clauses.filter(isChange).flatMap(({ subject }) => subject.map(({ start }) => start)),
  );
  const isOnlyCounted = ({ stem, start }: Token) => HANDLED.has(stem) && counted.has(start);
  return (
    isPunctual(sentence.tokens) ||
    sentence.clauses.some((clause) => isRelief(clause) || isConsequence(clause) || givesTime(clause, sentence)) ||
    sentence.tokens.some(
      (token, i) =>
        isHead(sentence.tokens, i) &&
        ((isBusiness(token) && !isOnlyCounted(token)) ||
          WORTH.has(token.stem) ||
          (isCustomer(token) && !isTaker(token))),
    )
  );
}

/** "trains run on time again". */
function isPunctual(tokens: Token[]): boolean {
  return tokens.some(({ lower }, i) => lower === 'time' && tokens[i - 1]?.lower === 'on');
}

/** "so they don't mute them any more": what somebody does or is spared since. */
function isConsequence({ link, subject }: Clause): boolean {
  return link === 'so' && /^(they|we|he|she|nobody|everyone|everybody)$/.test(subject.at(-1)?.lower ?? '');
}

/** "gives each developer an hour a day". */
function givesTime({ tokens: words, start, end }: Clause, { tokens, quantities }: ParsedSentence): boolean {
  const isTimed = quantities.some(({ kind, from }) => {
    const at = tokens[from]?.start ?? -1;
    return kind === 'duration' && at >= start && at < end;
  });
  const gives = words.findIndex((token) => GIVES.has(token.stem));
  return isTimed && gives >= 0 && words.slice(gives).some((token) => isPerson(token));
}

const GIVES = stems('give free leave hand return');

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
