import { OBJECT_PRONOUNS, STOP_WORDS } from '../lexicon/function-words';
import { PERIOD_ADVERBS } from '../lexicon/units';
import { COMMON_VERBS } from '../lexicon/verbs';
import { stems } from '../stem';
import type { Token } from '../text';
import { amountPlaces } from './amounts';
import type { Item, Parsed } from './parsed';
import type { Pair } from './roles';

const NEIGHBOURS = 3;
const REACH = 7;
const AMOUNT_REACH = 4;
const BREAKS = new Set([';', '—', '–', 'and', 'but', 'so', 'because']);
const NOUN_BREAKS = new Set([...BREAKS, 'where', 'when', 'while', 'if']);
const AMOUNT_BREAKS = new Set([...BREAKS, ',', 'that', 'when', 'while']);

/** These may stand anywhere in a clause. */
const ADVERBIAL = new Set(['now', 'still', 'again', 'only']);

interface Place {
  inPhrase: number;
  inSentence: number;
  /** First word of an amount. */
  from?: number;
  isAmount: boolean;
  /** A time or date, which may open the sentence. */
  isDate?: boolean;
  /** "weekly" told as "every week", which may open the sentence. */
  isPeriod?: boolean;
}

/** Words that are neighbours in the phrase must belong together in the sentence as well. */
export function standTogether(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  const words = pairs
    .filter(({ item }) => !ADVERBIAL.has(item.token.lower))
    .map(({ item, found }) => ({
      inPhrase: item.at,
      inSentence: found.at,
      isAmount: false,
      isPeriod: isPeriod(item, found),
    }));
  const places: Place[] = [...words, ...amountPlaces(wanted, said)].sort((a, b) => a.inPhrase - b.inPhrase);
  const isNoun = wanted.clauses.every((clause) => clause.verb === '') && !hasInfinitive(wanted);
  return places.slice(1).every((place, i) => {
    const before = places[i] ?? place;
    const areNeighbours = place.inPhrase - before.inPhrase <= NEIGHBOURS && !(place.isAmount && before.isAmount);
    const isJoined = wanted.tokens.slice(before.inPhrase, place.inPhrase).some(({ lower }) => lower === 'and');
    return !areNeighbours || isJoined || place.isPeriod || before.isPeriod || isReachable(said, before, place, isNoun);
  });
}

function isPeriod({ token }: Item, found: Item): boolean {
  return PERIOD_ADVERBS.has(token.lower) && found.token.lower !== token.lower;
}

/** "First, my mistake, …" tells of no first mistake. */
const FIRSTLY = new Set(['first', 'last', 'next', 'second']);

function isReachable(said: Parsed, a: Place, b: Place, isNoun: boolean): boolean {
  const [left, right] = a.inSentence < b.inSentence ? [a, b] : [b, a];
  const between = said.tokens.slice(left.inSentence + 1, right.from ?? right.inSentence);
  const isFree = isFronted(said);
  if (!a.isAmount && !b.isAmount)
    return between.length <= REACH && (isFree || isJoinedByWords(said, between, [left, right], isNoun));
  if (isFree) return between.length <= REACH;
  const isSplit = isNoun && left.isAmount && between.some(({ start }) => said.verbs.has(start));
  return (
    !isSplit && between.length <= AMOUNT_REACH && !isBroken(between, a.isDate || b.isDate ? BREAKS : AMOUNT_BREAKS)
  );
}

/** "First, my mistake, …" tells of no first mistake. */
function isFirstly({ tokens }: Parsed, left: Place, between: Token[]): boolean {
  return FIRSTLY.has(tokens[left.inSentence]?.lower ?? '') && between.some(({ lower }) => lower === ',');
}

function isJoinedByWords(said: Parsed, between: Token[], [left, right]: [Place, Place], isNoun: boolean): boolean {
  // "I went to the users and asked them": the pronoun ties the two.
  if (OBJECT_PRONOUNS.has(said.tokens[right.inSentence + 1]?.lower ?? '')) return true;
  return !(isNoun && isSplitByDeed(said, between, left, right)) && !isBroken(between, isNoun ? NOUN_BREAKS : BREAKS);
}

/** What stands between the words of a thing is no deed, and no clause of its own. */
function isSplitByDeed(said: Parsed, between: Token[], left: Place, right: Place): boolean {
  if (isFirstly(said, left, between) || between.some((token) => isDeed(said, token))) return true;
  const words = [...between, said.tokens[right.inSentence]];
  return !isFirstToDo(said, left) && between.some((_, i) => isInfinitive(words, i));
}

function isBroken(between: Token[], breaks: ReadonlySet<string>): boolean {
  return between.some((token, i) => breaks.has(token.lower) && !isPointer(token, between[i - 1], between[i + 1]));
}

const hasInfinitive = ({ items, tokens }: Parsed) =>
  items.some(({ at, isVerb }) => isVerb && tokens[at - 1]?.lower === 'to');

/** "the ward has fewer falls", "parcels kept disappearing": these only join a noun to what is said of it. */
const isDeed = ({ verbs }: Parsed, { start, stem }: Token) => verbs.has(start) && !JOINING.has(stem);
const JOINING = stems('have keep');

/** "the first to speak" spoke first. */
const isFirstToDo = ({ tokens }: Parsed, { inSentence }: Place) =>
  /^(?:first|last|only)$/.test(tokens[inSentence]?.lower ?? '');

function isInfinitive(tokens: (Token | undefined)[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  return tokens[i]?.lower === 'to' && COMMON_VERBS.has(tokens[i + 1]?.stem ?? '') && next !== 'do';
}

/** "before the customer noticed" is not said by "the customer noticed before us". */
export function sameOrder(pairs: Pair[]): boolean {
  return pairs.every(({ item, found }, i) => {
    const next = pairs[i + 1];
    return !ORDERING.has(item.token.lower) || !next || next.found.at > found.at;
  });
}

const ORDERING = new Set(['before', 'after']);

/** "Forty calls, that's what I heard", "of all the calls, a third": what comes first belongs to what follows. */
export function isFronted({ tokens }: Parsed): boolean {
  if (tokens[0]?.lower === 'of') return true;
  return tokens.some(({ lower }, i) => lower === 'what' && /^(i|we)$/.test(tokens[i + 1]?.lower ?? ''));
}

/** "that quarter" points, "that zero was" links. */
function isPointer(token: Token, before: Token | undefined, next: Token | undefined): boolean {
  if (token.lower === ',' && /^(it|they|this)$/.test(next?.lower ?? '')) return true;
  if (token.lower !== 'that' || !next) return false;
  return PERIODS.has(next.lower) || (before?.kind === 'mark' && !STOP_WORDS.has(next.lower));
}

const PERIODS = new Set('day week month quarter year night time morning spring summer autumn winter season'.split(' '));
