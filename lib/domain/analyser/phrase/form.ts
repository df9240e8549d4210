import { ADJECTIVES } from '../lexicon/adjectives';
import { BE, DETERMINERS, OBJECT_PRONOUNS, PREPOSITIONS } from '../lexicon/function-words';
import { COMMON_VERBS } from '../lexicon/verbs';
import type { Token } from '../text';
import { takesNoObject } from './expressions';
import { clauseAt, type Item, LINKING, type Parsed } from './parsed';
import type { Pair } from './roles';
import { isFronted } from './together';

/**
 * Whether words that belong together in the phrase are joined the same way in the sentence: a modifier describes the
 * same noun, "a point of failure" is no "failure at that point", and who "pushed back" pushed no trolley.
 */
export function hasSameForm(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  if (isFronted(said)) return true;
  if (pairs.some((pair) => isOutOfPlace(wanted, said, pair))) return false;
  if (isPartOfName(wanted, said, pairs)) return false;
  if (pairs.some((pair) => isNamedInstead(wanted, said, pair))) return false;
  if (areSwapped(pairs) || isSaidOfThing(wanted, said, pairs) || hasOtherObject(wanted, said, pairs)) return false;
  return pairs.every((pair, i) => {
    const next = pairs[i + 1];
    if (isSplitOff(wanted, said, pair)) return false;
    if (!next || pair.isTold || next.isTold) return true;
    return (
      describesTheSame(said, pairs, pair, next) &&
      sameOrderAroundOf(wanted, said, pair, next) &&
      staysCompound(wanted, said, pair, next)
    );
  });
}

/** "the wrong assumption" is not said by "he assumed the wrong seat", where "wrong" describes something else. */
function describesTheSame(said: Parsed, pairs: Pair[], modifier: Pair, head: Pair): boolean {
  const isModifier = head.item.at === modifier.item.at + 1 && !modifier.item.isVerb && !head.item.isVerb;
  const next = said.items.find(({ at, weight }) => at === modifier.found.at + 1 && weight === 1);
  if (
    !isModifier ||
    !next ||
    next.isVerb ||
    ADJECTIVES.common.has(next.token.lower) ||
    head.found.at > modifier.found.at
  )
    return true;
  return pairs.some(({ found }) => found.at === next.at);
}

/** These describe one thing and name another: "safe storage" is not said by "next to the safe". */
const ALSO_THINGS = new Set(
  'safe right left light present key second current fair blind cold flat firm sound spring fall kind mean patient novel fine lead past minute match'.split(
    ' ',
  ),
);

function isNamedInstead(wanted: Parsed, said: Parsed, { item, found }: Pair): boolean {
  const isModifier = wanted.items.some(({ at, isVerb }) => at === item.at + 1 && !isVerb);
  if (!isModifier || !ALSO_THINGS.has(item.token.lower) || item.token.stem !== found.token.stem) return false;
  const next = said.items.some(({ at, weight, isVerb }) => at === found.at + 1 && weight > 0 && !isVerb);
  const isNamed = DETERMINERS.has(said.tokens[found.at - 1]?.lower ?? '') && said.tokens[found.at + 1]?.lower !== 'one';
  return found.token.lower !== item.token.lower || (isNamed && !next);
}

/** "the cause was the pump" names a cause of something; "the word was in my mouth" no word of mouth. */
const NAMES_A_CAUSE = /^(?:cause|reason|source|root|problem|issue|result|lack|kind|type|part|matter|question)$/;

/** "rota on the wall" is not said by "the wall over the rota". */
function isTurnedRound(said: Parsed, a: Pair, b: Pair): boolean {
  const words = between(said, a.found, b.found);
  const isPlain = !a.item.isVerb && !b.item.isVerb && !words.some(({ start }) => said.verbs.has(start));
  return isPlain && b.found.at < a.found.at && words.some(({ lower }) => lower !== 'of' && PREPOSITIONS.has(lower));
}

function sameOrderAroundOf(wanted: Parsed, said: Parsed, a: Pair, b: Pair): boolean {
  const link = between(wanted, a.item, b.item).filter(({ lower }) => !DETERMINERS.has(lower));
  if (link.length === 1 && /^(?:on|in|under|behind)$/.test(link[0]?.lower ?? '')) return !isTurnedRound(said, a, b);
  if (link.length !== 1 || link[0]?.lower !== 'of') return true;
  const words = between(said, a.found, b.found);
  if (words.some(({ lower }) => BE.has(lower) && lower !== "'s") && !NAMES_A_CAUSE.test(a.item.token.lower))
    return false;
  const isCompound = words.every(({ lower }) => lower === "'s");
  return b.found.at < a.found.at ? isCompound : isCompound || words.some(({ lower }) => PREPOSITIONS.has(lower));
}

/** "on paper", "in writing", "still in place": the noun alone, without its preposition, says something else. */
function isOutOfPlace(wanted: Parsed, said: Parsed, { item, found, isTold }: Pair): boolean {
  const link = wanted.tokens[item.at - 1]?.lower ?? '';
  if (isOutOf(wanted, item) && !isTold && item.token.stem === found.token.stem) return !isOutOf(said, found);
  const isOfNoun = wanted.items.some(({ at, weight, isVerb }) => at === item.at - 2 && weight === 1 && !isVerb);
  const isBare =
    !isOfNoun && BARE_LINK.test(link) && !item.isVerb && !item.token.isCapital && !TIMES.test(item.token.lower);
  const isFixed =
    isBare && wanted.quantities.length === 0 && wanted.items.at(-1) === item && item.token.stem === found.token.stem;
  return isFixed && !isTold && (linkBefore(said, found) !== link || hasArticle(said, found));
}

/** "out of order" is not said by "in order". */
const isOutOf = ({ tokens }: Parsed, { at }: Item) => tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'out';

/** "at cost" is not "at a cost". */
const hasArticle = ({ tokens }: Parsed, { at }: Item) => /^(?:an?|another)$/.test(tokens[at - 1]?.lower ?? '');

const BARE_LINK = /^(?:in|on|at|by|under|off)$/;
const TIMES =
  /day$|^(?:night|time|work|home|school|january|february|march|april|may|june|july|august|spring|summer|winter|autumn)$/;

/** The preposition of a noun, before its article and adjectives. */
function linkBefore({ tokens }: Parsed, { at }: Item): string {
  const before = tokens.slice(Math.max(0, at - 3), at).reverse();
  const first = before.find(({ lower }) => !DETERMINERS.has(lower) && !ADJECTIVES.common.has(lower));
  return first?.lower ?? '';
}

/** "there was no ticket" is not said by "there was no ticket inspector". */
function isPartOfName(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  return pairs.some((pair) => isHead(wanted, pair.item) && !pair.isTold && namesAnother(said, pairs, pair));
}

/** No other noun of the phrase stands right behind it. */
function isHead({ items }: Parsed, { at }: Item): boolean {
  return !items.some((item) => item.at === at + 1 && item.weight === 1 && !item.isVerb);
}

function namesAnother(said: Parsed, pairs: Pair[], { item, found }: Pair): boolean {
  const isNoun = !item.isVerb && !found.isVerb && !ADJECTIVES.common.has(item.token.lower);
  if (!isNoun || item.token.lower !== found.token.lower || /[^s]s$/.test(found.token.lower)) return false;
  const next = said.items.find(({ at, weight }) => at === found.at + 1 && weight === 1);
  if (
    !next ||
    (next.isVerb && !isNamed(said, found, next)) ||
    isUnknownVerb(said, next) ||
    next.token.isCapital ||
    pairs.some((pair) => pair.found === next)
  )
    return false;
  const isVerb = COMMON_VERBS.has(next.token.stem) && next.token.lower.endsWith('s');
  // "the manual page by page"
  if (said.tokens[next.at + 1]?.lower === 'by' && said.tokens[next.at + 2]?.lower === next.token.lower) return false;
  return (
    !isVerb && !isInAmount(said, next) && !NO_HEAD.test(next.token.lower) && !ADJECTIVES.common.has(next.token.lower)
  );
}

const NAMES_IN_ING =
  /^(?:meeting|building|warning|training|opening|closing|setting|recording|painting|parking|hearing|briefing)$/;

/** "at the deadline meeting": an -ing behind an article and a noun, with nothing behind it to do. */
function isNamed({ tokens, verbs }: Parsed, found: Item, { token, at }: Item): boolean {
  const next = tokens[at + 1];
  const isLast = !next || next.kind === 'mark' || PREPOSITIONS.has(next.lower);
  const isBehindLink =
    DETERMINERS.has(tokens[found.at - 1]?.lower ?? '') && PREPOSITIONS.has(tokens[found.at - 2]?.lower ?? '');
  return NAMES_IN_ING.test(token.lower) && isLast && isBehindLink && !verbs.has(token.start);
}

/** "the alert fires": the clause has no other verb. */
function isUnknownVerb(said: Parsed, { token }: Item): boolean {
  return token.lower.endsWith('s') && clauseAt(said, token)?.verb === '';
}

/** What may follow a noun without making another thing of it: adverbs, times, measures of it. */
const NO_HEAD =
  /(?:ly|wards?|wise|day|self)$|^(?:today|tonight|tomorrow|twice|goes|together|instead|anyway|forever|later|early|first|last|next|length|size|somewhere|anywhere|everywhere|elsewhere|team|department|people|times?|process|work|study|problem|issue|situation|story)$/;

/** "I challenged the estimate" is not said by "I estimated it would be a challenge". */
function areSwapped(pairs: Pair[]): boolean {
  const same = pairs.filter(({ item, found }) => item.token.stem === found.token.stem);
  const isNowNoun = same.some(({ item, found }) => item.isVerb && !found.isVerb);
  return isNowNoun && same.some(({ item, found }) => !item.isVerb && found.isVerb);
}

/** "cut the queue by half" is not said by "cut the cable in half". */
function hasOtherObject(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  if (wanted.quantities.length === 0) return pairs.some((_, i) => isObjectElsewhere(wanted, said, pairs, i));
  return pairs.some(({ item, found }) => {
    const object = wanted.items.find(({ at, weight }) => at > item.at && weight === 1);
    const isSame = item.isVerb && item.token.stem === found.token.stem && object !== undefined;
    if (!isSame || pairs.some((pair) => pair.item === object)) return false;
    const next = said.items.find(({ at, weight }) => at > found.at && weight === 1);
    return next !== undefined && next.at - found.at <= 2 && !next.isVerb && !isInAmount(said, next);
  });
}

/** "I split the work" is not said by "I split my lip at work". */
function isObjectElsewhere(wanted: Parsed, said: Parsed, pairs: Pair[], i: number): boolean {
  const verb = pairs[i];
  const object = pairs.slice(i + 1).find(({ item }) => !VERB_PARTICLES.has(item.token.lower));
  if (!verb || !object || verb.isTold || object.isTold || !verb.item.isVerb || verb.found.at > object.found.at)
    return false;
  const isDirect = between(wanted, verb.item, object.item).every(
    ({ lower }) => DETERMINERS.has(lower) || VERB_PARTICLES.has(lower),
  );
  const words = between(said, verb.found, object.found);
  const at = words.findLastIndex(({ lower }) => lower !== 'of' && PREPOSITIONS.has(lower));
  const first = verb.found.at + 1;
  if (isDirect && isSameWord(object) && object.found.isVerb && !object.item.isVerb && words.at(-1)?.lower === 'to')
    return true;
  const link = words[OBJECT_PRONOUNS.has(words[0]?.lower ?? '') ? 1 : 0]?.lower ?? '';
  if (isDirect && isSameWord(verb) && isSameWord(object) && BARRING.test(link)) return true;
  const end = Math.max(
    at,
    words.findLastIndex(({ lower }) => OPENS_ANOTHER.has(lower)),
  );
  return (
    isDirect &&
    said.items
      .filter(({ at, weight, isVerb }) => weight === 1 && !isVerb && at >= first && at < first + end)
      .some((item) => !isInAmount(said, item) && !pairs.some(({ found }) => found === item))
  );
}

const VERB_PARTICLES = new Set('up down out off over away back'.split(' '));

/** What stands behind these right after the verb is not what was done. */
const BARRING = /^(?:at|by|with|in|for|from|past|on)$/;
/** Behind an object these begin another thing, or another clause. */
const OPENS_ANOTHER = new Set('to last next this that every each when while after before because'.split(' '));

const isSameWord = ({ item, found }: Pair) => item.token.stem === found.token.stem;

function isInAmount({ quantities }: Parsed, { at }: Item): boolean {
  return quantities.some(({ from, to }) => at >= from && at <= to);
}

/** "I was wrong" is not said by "I took the wrong bus". */
function isSaidOfThing(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  const [clause] = wanted.clauses;
  const [only] = pairs;
  if (clause?.actor !== 'i' || !LINKING.has(clause.verb) || !only || pairs.length > 1) return false;
  return said.items.some(({ at, weight, isVerb }) => at === only.found.at + 1 && weight === 1 && !isVerb);
}

/** "cover letter" is not said by "I covered the letter", nor "job share" by "I shared a cab to my job". */
function isTurnedVerb(said: Parsed, a: Pair, b: Pair): boolean {
  const isDeed = ({ item, found }: Pair) =>
    !item.isVerb && item.token.stem === found.token.stem && said.verbs.has(found.token.start);
  if (isDeed(a) && a.found.at < b.found.at) return true;
  const links = between(said, a.found, b.found);
  return isDeed(b) && a.found.at > b.found.at && links.some(({ lower }) => /^(?:at|to|into|from)$/.test(lower));
}

/** "waiting list" is not said by "waiting in the car with a list", nor "the process was manual" by "a manual for it". */
function staysCompound(wanted: Parsed, said: Parsed, a: Pair, b: Pair): boolean {
  if (b.item.token.stem !== b.found.token.stem) return true;
  const isSaidOf = between(wanted, a.item, b.item).every(({ lower }) => BE.has(lower));
  if (!isSaidOf) return true;
  const isCompound = b.item.at === a.item.at + 1 && wanted.clauses.every(({ verb }) => verb === '');
  if (isCompound && isTurnedVerb(said, a, b)) return false;
  if (isCompound ? a.found.at > b.found.at : a.found.at < b.found.at || b.item.isVerb) return true;
  return !between(said, a.found, b.found).some(
    ({ lower }) => PREPOSITIONS.has(lower) && !(isCompound && lower === 'of'),
  );
}

function between({ tokens }: Parsed, a: Item, b: Item): Token[] {
  return tokens.slice(Math.min(a.at, b.at) + 1, Math.max(a.at, b.at));
}

/** "I pushed back" is not said by "I pushed the trolley back". */
function isSplitOff(wanted: Parsed, said: Parsed, { item, found }: Pair): boolean {
  const particle = wanted.tokens[item.at + 1]?.lower ?? '';
  const isPhrasal = takesNoObject(item.token.stem, particle) && item.token.stem === found.token.stem;
  if (!isPhrasal || wanted.tokens[item.at + 2]) return false;
  const at = said.tokens.findIndex(({ lower }, i) => i > found.at && lower === particle);
  return said.items.some((other) => other.weight === 1 && other.at > found.at && other.at < at);
}
