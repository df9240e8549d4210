import { BE, PREPOSITIONS } from '../lexicon/function-words';
import { isAntonym, isNounOrVerb, isOtherAsVerb, meansTheOpposite, sharesRoot } from '../lexicon/synonyms';
import { isPerson } from '../persons';
import { stem } from '../stem';
import type { Token } from '../text';
import { clauseAt, type Item, meaningsIn, type Parsed, senseOf } from './parsed';
import type { Pair } from './roles';
import { BECOME } from './weights';

/** A word of the phrase, and what says it in the sentence, if anything. */
export interface Candidate extends Omit<Pair, 'found'> {
  found: Item | undefined;
  /** How much of the word's weight counts as said: all of it, or half for "them" instead of "the drivers". */
  share: number;
}

/** What each weighty word of the phrase could be said by: the same word, else another for the same. */
export interface Choice {
  item: Item;
  options: Option[];
  /** Credit and polarity when there are no options. */
  fallback: Candidate;
}

type Option = Pick<Pair, 'found' | 'itemAt' | 'foundAt' | 'isTold'>;

export function findChoices(wanted: Parsed, said: Parsed): Choice[] {
  const heavy = wanted.items.filter(({ weight }) => weight > 0);
  return (heavy.length > 0 ? heavy : wanted.items).map((item) => {
    const same = said.stems.has(item.token.stem) ? sameWords(item, said) : [];
    const told = same.length > 0 || !mayBeMeant(item, said) ? same : meantBy(item, said);
    const options = told.length > 0 ? told : inOneWord(item, wanted, said);
    return { item, options, fallback: options.length > 0 ? missing(item) : fallbackFor(item, wanted, said) };
  });
}

/** "hand-written" and "handwritten", "sign off" and "sign-off": two words that may be written as one. */
function inOneWord(item: Item, wanted: Parsed, said: Parsed): Option[] {
  const joined = joinedWith(item, wanted).filter((key) => said.stems.has(key));
  return said.items
    .filter(({ token, at }) => joined.includes(token.stem) || isFirstHalf(item.token.stem, said.tokens, at))
    .map((found) => ({ found, itemAt: item.at, foundAt: found.at, isTold: true }));
}

/** Read once a phrase, and asked for in every sentence. */
const JOINED = new WeakMap<Item, string[]>();

/** Stems of a word written together with the one before or after it; "on board" does not count. */
function joinedWith(item: Item, { tokens }: Parsed): string[] {
  const known = JOINED.get(item);
  if (known) return known;
  const stems = [item.at - 1, item.at].flatMap((at) => {
    const [first, second] = [tokens[at], tokens[at + 1]];
    return first && second && mayJoin(first, second) ? [stem(first.lower + second.lower)] : [];
  });
  JOINED.set(item, stems);
  return stems;
}

const mayJoin = (first: Token, second: Token) =>
  first.kind === 'word' && second.kind === 'word' && (second.isJoined || !PREPOSITIONS.has(first.lower));

function isFirstHalf(key: string, tokens: Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (!first || !second || !key.startsWith(first.lower) || key.length <= first.lower.length) return false;
  return mayJoin(first, second) && stem(first.lower + second.lower) === key;
}

const MOST_ANCHORS = 6;

/** Indexes in the sentence from where the words of the phrase are worth looking for. */
export function anchorsOf(choices: Choice[]): number[] {
  const places = choices.flatMap(({ options }) => options.map(({ foundAt }) => foundAt));
  return [...new Set([0, ...places])].slice(0, MOST_ANCHORS);
}

/** What says each word of the phrase: of several words that could, the one nearest to the index `near`. */
export function chooseCandidates(choices: Choice[], near: number, said: Parsed): Candidate[] {
  const chosen = choices.map(({ item, options, fallback }) => {
    const option = nearest(options, near);
    return option ? { ...missing(item), ...option, share: 1 } : fallback;
  });
  const candidates = chosen.map((candidate) =>
    candidate.share === PRONOUN && !isPronounNear(chosen, said) ? missing(candidate.item) : candidate,
  );
  return candidates.map((candidate, i) => (isTaken(candidate, candidates, i) ? missing(candidate.item) : candidate));
}

const missing = (item: Item): Candidate => ({
  item,
  found: undefined,
  itemAt: item.at,
  foundAt: 0,
  isFlipped: false,
  isTold: false,
  share: 0,
});

/** One word cannot say two of the phrase, "policy" both "rule" and "policy": the same word goes first. */
function isTaken({ item, found, isTold }: Candidate, all: Candidate[], i: number): boolean {
  if (!found || isTold || found.expressions.length > 0 || item.expressions.length > 0) return false;
  const isSame = found.token.stem === item.token.stem;
  return all.some((other, n) => {
    if (n === i || other.found !== found) return false;
    const isOtherSame = found.token.stem === other.item.token.stem;
    return isOtherSame ? !isSame : !isSame && n < i;
  });
}

const MAKE = stem('make');

function fallbackFor(item: Item, wanted: Parsed, said: Parsed): Candidate {
  const flipped = item.weight === 1 ? findNegated(item, said) : undefined;
  if (flipped) return { ...missing(item), found: flipped, foundAt: flipped.at, share: 1, isFlipped: true };
  // A lack is told by denying what is lacked.
  if (item.token.stem === 'lack') return { ...missing(item), share: 1 };
  if (item.token.stem === BECOME && said.clauses.some(({ verb }) => verb === 'be' || verb === MAKE))
    return { ...missing(item), share: 1 };
  const isMeant = isPerson(item.token) && said.tokens.some((token, i) => isThem(token, said.tokens[i - 1]));
  return { ...missing(item), share: isMeant || isMeantByIt(item, wanted, said) ? PRONOUN : 0 };
}

function nearest(options: Option[], near: number): Option | undefined {
  return options.reduce<Option | undefined>((best, option) => {
    const isNearer = !best || Math.abs(option.found.at - near) < Math.abs(best.found.at - near);
    return isNearer ? option : best;
  }, undefined);
}

/** Share of a word that only a pronoun says. */
const PRONOUN = 0.5;

/** In "the line moved before it was quiet" what moved is no "it". */
function isPronounNear(chosen: Candidate[], said: Parsed): boolean {
  const found = chosen.flatMap((candidate) => (candidate.found ? [candidate.found] : []));
  const clauses = found.map(({ token }) => clauseAt(said, token));
  return (
    found.length === 0 ||
    clauses.some((clause) => !clause || clause.tokens.some(({ lower }) => IT.has(lower) || THEM.has(lower)))
  );
}

/** What the phrase is about may be an "it" or "everything" in the sentence. */
function isMeantByIt(item: Item, { clauses }: Parsed, said: Parsed): boolean {
  const isSubject = clauses.some(({ verb, subject }) => verb !== '' && subject.includes(item.token));
  return isSubject && said.clauses.some(({ subject }) => subject.some(({ lower }) => IT.has(lower)));
}

const IT = new Set(['it', 'they', 'this', 'that', 'everything', 'these', 'those']);
/** "them", or "sixty of us". */
function isThem({ lower }: Token, before: Token | undefined): boolean {
  return THEM.has(lower) || (before?.lower === 'of' && /^(?:us|you)$/.test(lower));
}

const THEM = new Set(['them', 'they', 'him', 'her', 'everyone', 'everybody']);

/** "I ordered it" has no orders and "I took measures" did not measure: the same word must be the same kind of word. */
function sameWords(item: Item, said: Parsed): Option[] {
  return said.items
    .filter((other) => other.token.stem === item.token.stem && item.isTakenOver === other.isTakenOver)
    .filter((other) => isSameKindOfWord(item, other, said))
    .map((found) => ({ found, itemAt: item.at, foundAt: found.at, isTold: false }));
}

/** A single noun may come back in a participle: "in use", "being used"; what opened then is open. */
function isSameKindOfWord(item: Item, other: Item, said: Parsed): boolean {
  if (item.isVerb !== other.isVerb && isOtherAsVerb(item.token.stem)) return false;
  if (item.isVerb === other.isVerb || isNounOrVerb(item.token.stem)) return true;
  if (/ings?$/.test(item.token.lower) && other.token.lower.endsWith('ings')) return true;
  if (item.isVerb && BE.has(said.tokens[other.at - 1]?.lower ?? '')) return true;
  return !item.isVerb && !/[^s]s$/.test(item.token.lower) && /(?:ed|ing)$/.test(other.token.lower);
}

const ROOT = 3;

function mayBeMeant(item: Item, { meanings, stems }: Parsed): boolean {
  const { token, words, expressions } = item;
  for (const meaning of words) if (meanings.has(meaning)) return true;
  if (expressions.some(({ meaning }) => meanings.has(meaning))) return true;
  const root = token.stem.slice(0, ROOT);
  if (ANYBODY.has(token.lower)) return true;
  for (const stem of stems) if (stem.startsWith(root)) return true;
  return false;
}

/** Other words, or expressions, for the same. */
function meantBy(item: Item, said: Parsed): Option[] {
  return said.items.flatMap((found) => inOtherWords(item, found) ?? []);
}

function inOtherWords(item: Item, found: Item): Option | undefined {
  const isSame = found.token.stem === item.token.stem;
  for (const meaning of meaningsIn(item)) {
    const sense = senseOf(found, meaning);
    const wanted = sense && senseOf(item, meaning);
    if (wanted && !meansTheOpposite(item.token.stem, found.token.stem) && !(isSame && (wanted.isWord || sense.isWord)))
      return { found, itemAt: wanted.at, foundAt: sense.at, isTold: !wanted.isWord || !sense.isWord };
  }
  const isAlike = !isSame && !item.isTakenOver && !found.isTakenOver && sharesRoot(item.token.stem, found.token.stem);
  return isAlike || isSomebody(item, found) ? { found, itemAt: item.at, foundAt: found.at, isTold: false } : undefined;
}

/** Whoever it was, they were people. */
function isSomebody(item: Item, found: Item): boolean {
  return ANYBODY.has(item.token.lower) && !found.isVerb && isPerson(found.token);
}

const ANYBODY = new Set(['people', 'person']);

const NEGATIVE_PREFIX = /^(?:dis|un|in|im|mis|non)([a-z]{4,})$/;

/** "disagreed" is found in "didn't agree", "leave" in "stayed": the pair then has opposite polarity. */
function findNegated({ token }: Item, said: Parsed): Item | undefined {
  const base = NEGATIVE_PREFIX.exec(token.stem)?.[1];
  const root = /^([a-z]{4,})les$/.exec(token.stem)?.[1];
  return said.items.find(
    (other) =>
      (root !== undefined && other.token.stem === root) ||
      (base ? other.token.stem === base : NEGATIVE_PREFIX.exec(other.token.stem)?.[1] === token.stem) ||
      isAntonym(token.stem, other.token.stem),
  );
}
