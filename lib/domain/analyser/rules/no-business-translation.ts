import { isAdoption } from '../adoption';
import type { Clause } from '../clauses';
import { OTHERS } from '../lexicon/adoption';
import { BUSINESS, HANDLED, PEOPLE, WORTH } from '../lexicon/people';
import { DIAGNOSE, TAKE_OVER } from '../lexicon/verbs';
import { outcomeOf } from '../outcome';
import type { ParsedSentence } from '../parse';
import { isPerson } from '../persons';
import { absent, type Rule } from '../rule';
import { isChange, magnitudes } from '../signals';
import { stem, stems } from '../stem';
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
  if (magnitudes(sentence).some((amount) => amount.kind === 'money') || isPunctual(sentence.tokens)) return true;
  const { clauses } = sentence;
  const deeds = startsOf(clauses.flatMap((clause) => deedOf(clause) ?? []));
  if (clauses.some((clause) => SPARES.some((spares) => spares(clause, sentence)))) return true;
  const taken = startsOf(clauses.filter(isTakenUp).flatMap(bodyAndDeed));
  const counted = startsOf(clauses.filter(isChange).flatMap(({ subject }) => subject));
  return sentence.tokens.some(
    (token, i) =>
      isHead(sentence.tokens, i) &&
      !taken.has(token.start) &&
      ((isBusiness(token) && !deeds.has(token.start) && !(HANDLED.has(token.stem) && counted.has(token.start))) ||
        WORTH.has(token.stem) ||
        isCustomer(token)),
  );
}

const startsOf = (tokens: Token[]) => new Set(tokens.map(({ start }) => start));

/** What other bodies do with it since tells how far it went, not what it was worth. */
function isTakenUp(clause: Clause): boolean {
  const isElsewhere = clause.rest.some(({ lower }) => lower === 'other');
  return (TAKES.has(clause.verb) || isElsewhere) && clause.subject[0]?.lower !== 'no' && isAdoption(clause);
}

const TAKES = new Set([...TAKE_OVER, ...DIAGNOSE, ...stems('run have require keep adopt take')]);

/** Who took it up, and the verb that says so. */
function bodyAndDeed(clause: Clause): Token[] {
  const { subject } = clause;
  return [...subject.filter((token) => OTHERS.has(token.stem) || isPerson(token)), ...[deedOf(clause) ?? []].flat()];
}

function deedOf({ tokens, rest, verb }: Clause): Token | undefined {
  return verb ? tokens[tokens.length - rest.length - 1] : undefined;
}

/** "trains run on time again". */
function isPunctual(tokens: Token[]): boolean {
  return tokens.some(({ lower }, i) => lower === 'time' && tokens[i - 1]?.lower === 'on');
}

/** "widows don't have to call": what somebody is spared. */
function isSpared({ actor, isPast, negated, verb, rest }: Clause): boolean {
  return actor === 'other' && !isPast && negated && ((verb === HAVE && rest[0]?.lower === 'to') || verb === NEED);
}

const HAVE = stem('have');
const NEED = stem('need');

/** "so they don't mute them any more", "so that's 400 boxes a month": what somebody does or is spared since. */
function isConsequence({ link, subject, verb, rest }: Clause): boolean {
  const isSum =
    verb === 'be' && /^(that|it)$/.test(subject.at(-1)?.lower ?? '') && rest.some(({ kind }) => kind === 'number');
  if (link === 'so' && (isSum || subject.some((token) => isPerson(token)))) return true;
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

/** Ways of saying that somebody has less work, more time or one trouble less. */
const SPARES = [isRelief, isSpared, isConsequence, givesTime];

const GIVES = stems('give free leave hand return');

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
