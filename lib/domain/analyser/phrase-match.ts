import { meansTheOpposite, meansTheSame } from './lexicon/synonyms';
import { parseSentences } from './parse';
import { amountPlaces, saysAmounts } from './phrase/amounts';
import { sharesConcept } from './phrase/concepts';
import { type Item, type Parsed, parseWhole, withItems } from './phrase/parsed';
import { isOpenPassive, type Pair, sameActor } from './phrase/roles';
import { isDenied } from './polarity';
import type { Token } from './text';

/** Share of the phrase's weight that must be found again. */
const ENOUGH = 0.74;
/** An amount that is right vouches for a looser telling of the rest. */
const ENOUGH_WITH_AMOUNT = 0.6;

/**
 * Whether a sentence conveys a key phrase as true of the story. Inflection, order, fillers, number formats and close
 * paraphrase do not matter; another actor for "I …", a denial, another amount or unit, or an opposite do.
 */
export function saysPhrase(phrase: string, sentence: string): boolean {
  const wanted = parseWhole(phrase);
  const parts = parseSentences(sentence).map(withItems);
  const whole = parts.length > 1 ? [parseWhole(sentence)] : [];
  return [...parts, ...whole].some((said) => conveys(wanted, said));
}

function conveys(wanted: Parsed, said: Parsed): boolean {
  if (!saysAmounts(wanted, said) || !isAboutTheSame(wanted, said)) return false;
  if (wanted.quantities.length === 0 && sharesConcept(wanted, said)) return true;
  const candidates = wanted.items.map((item) => candidateFor(item, said));
  if (!coversEnough(wanted, candidates)) return false;
  if (candidates.some(({ item, found }) => !found && hasOpposite(item, said))) return false;
  const pairs = candidates.flatMap(({ item, found, isFlipped }) => (found ? [{ item, found, isFlipped }] : []));
  const isAbout = standTogether(wanted, said, pairs) && sameOrder(pairs);
  return (
    isAbout && samePolarity(wanted, said, pairs) && sameActor(wanted, said, pairs) && sameOwner(wanted, said, pairs)
  );
}

interface Candidate {
  item: Item;
  found: Item | undefined;
  isFlipped: boolean;
}

function candidateFor(item: Item, said: Parsed): Candidate {
  const found = findItem(item, said);
  if (found) return { item, found, isFlipped: false };
  const flipped = findNegated(item, said);
  return { item, found: flipped, isFlipped: flipped !== undefined };
}

/** "I ordered it" has no orders and "I took measures" did not measure: the same word must be the same kind of word. */
function findItem(item: Item, said: Parsed): Item | undefined {
  const same = said.items.filter((other) => other.token.stem === item.token.stem);
  if (same.length > 0) return same.find((other) => isSameKindOfWord(item, other));
  return said.items.find((other) => item.keys.some((a) => other.keys.some((b) => meansTheSame(a, b))));
}

/** A single noun may come back in a participle: "in use", "being used". */
function isSameKindOfWord(item: Item, other: Item): boolean {
  if (item.isVerb === other.isVerb) return true;
  return !item.isVerb && !/[^s]s$/.test(item.token.lower) && /(?:ed|ing)$/.test(other.token.lower);
}

const NEGATIVE_PREFIX = /^(?:dis|un|in|im|mis|non)([a-z]{4,})$/;

/** "disagreed" is found in "didn't agree": the pair then has opposite polarity. */
function findNegated({ token }: Item, said: Parsed): Item | undefined {
  const base = NEGATIVE_PREFIX.exec(token.stem)?.[1];
  return said.items.find((other) =>
    base ? other.token.stem === base : NEGATIVE_PREFIX.exec(other.token.stem)?.[1] === token.stem,
  );
}

function coversEnough(wanted: Parsed, candidates: Candidate[]): boolean {
  const amounts = wanted.quantities.length;
  const total = amounts + sum(candidates.map(({ item }) => item.weight));
  const matched = amounts + sum(candidates.map(({ item, found }) => (found ? item.weight : 0)));
  return total > 0 && matched / total >= (amounts > 0 ? ENOUGH_WITH_AMOUNT : ENOUGH);
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** The phrase falls and the sentence rises. */
function hasOpposite(item: Item, said: Parsed): boolean {
  return said.items.some((other) => meansTheOpposite(item.token.stem, other.token.stem));
}

/** What is denied in one must be denied in the other. */
function samePolarity(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  if (wanted.quantities.some(({ value }) => value === 0)) return saysNone(said, pairs);
  const heavy = pairs.filter(({ item }) => item.weight === 1);
  return heavy.every(({ item, found, isFlipped }) => {
    const expected = isDenied(wanted.tokens, item.at, wanted.clauses) !== isFlipped;
    return expected === isDenied(said.tokens, found.at, said.clauses);
  });
}

/** "zero injuries" is said by a zero, or by a denial of the injuries. */
function saysNone(said: Parsed, pairs: Pair[]): boolean {
  if (said.quantities.some(({ value }) => value === 0)) return true;
  const heavy = pairs.filter(({ item }) => item.weight === 1);
  return heavy.length > 0 && heavy.every(({ found }) => isDenied(said.tokens, found.at, said.clauses));
}

/** "outside my role" is not said by "outside her role". */
function sameOwner(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  const my = wanted.tokens.findIndex((token) => token.lower === 'my');
  if (my < 0) return true;
  const owned = pairs.find(({ item }) => item.at > my);
  const before = owned ? said.tokens.slice(Math.max(0, owned.found.at - 2), owned.found.at) : [];
  if (before.some((token) => /^(his|her|their|your|its|'s)$/.test(token.lower))) return false;
  return said.tokens.some((token) => ['my', 'mine', 'me', 'i'].includes(token.lower));
}

const NEIGHBOURS = 3;
const REACH = 7;
const AMOUNT_REACH = 4;
const BREAKS = new Set([';', '—', '–', 'and', 'but', 'so', 'because']);
const AMOUNT_BREAKS = new Set([...BREAKS, ',', 'that', 'when', 'while']);

interface Place {
  inPhrase: number;
  inSentence: number;
  /** First word of an amount. */
  from?: number;
  isAmount: boolean;
}

/** Words that are neighbours in the phrase must belong together in the sentence as well. */
function standTogether(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  const words = pairs.map(({ item, found }) => ({ inPhrase: item.at, inSentence: found.at, isAmount: false }));
  const places: Place[] = [...words, ...amountPlaces(wanted, said)].sort((a, b) => a.inPhrase - b.inPhrase);
  const isNoun = wanted.clauses.every((clause) => clause.verb === '');
  return places.slice(1).every((place, i) => {
    const before = places[i] ?? place;
    const areNeighbours = place.inPhrase - before.inPhrase <= NEIGHBOURS && !(place.isAmount && before.isAmount);
    return !areNeighbours || isReachable(said, before, place, isNoun);
  });
}

function isReachable(said: Parsed, a: Place, b: Place, isNoun: boolean): boolean {
  const [left, right] = a.inSentence < b.inSentence ? [a, b] : [b, a];
  const between = said.tokens.slice(left.inSentence + 1, right.from ?? right.inSentence);
  const hasAmount = a.isAmount || b.isAmount;
  if (between.length > (hasAmount ? AMOUNT_REACH : REACH)) return false;
  const isSplit = isNoun && !hasAmount && between.some((token) => said.verbs.has(token.start));
  const breaks = hasAmount ? AMOUNT_BREAKS : BREAKS;
  return !isSplit && !between.some((token, i) => breaks.has(token.lower) && !isPointer(token, between[i + 1]));
}

/** "before the customer noticed" is not said by "the customer noticed before us". */
function sameOrder(pairs: Pair[]): boolean {
  return pairs.every(({ item, found }, i) => {
    const next = pairs[i + 1];
    return !ORDERING.has(item.token.lower) || !next || next.found.at > found.at;
  });
}

const ORDERING = new Set(['before', 'after']);

/** "that quarter" points, "that zero was" links. */
function isPointer(token: Token, next: Token | undefined): boolean {
  return token.lower === 'that' && next !== undefined && PERIODS.has(next.lower);
}

const PERIODS = new Set('day week month quarter year night time morning spring summer autumn winter season'.split(' '));

/** "adopted by other teams" is not said by "the other team adopted a dog": there it is about something new. */
function isAboutTheSame(wanted: Parsed, said: Parsed): boolean {
  if (!isOpenPassive(wanted)) return true;
  const verb = said.items.find((item) => item.token.stem === wanted.tokens[0]?.stem);
  return !verb || !/^an?$/.test(said.tokens[verb.at + 1]?.lower ?? '');
}
