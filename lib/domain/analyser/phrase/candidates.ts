import { isAntonym, isNounOrVerb, meansTheSame } from '../lexicon/synonyms';
import { isPerson } from '../persons';
import type { Item, Parsed } from './parsed';
import type { Pair } from './roles';

/** A word of the phrase, and what says it in the sentence, if anything. */
export interface Candidate extends Omit<Pair, 'found'> {
  found: Item | undefined;
  /** How much of the word's weight counts as said: all of it, or half for "them" instead of "the drivers". */
  share: number;
}

/** What says each word of the phrase: of several words that could, the one nearest to the index `near`. */
export function findCandidates(wanted: Parsed, said: Parsed, near: number): Candidate[] {
  const candidates = weighty(wanted).map((item) => candidateFor(item, said, near));
  return candidates.map((candidate, i) => (isTaken(candidate, candidates, i) ? missing(candidate.item) : candidate));
}

const weighty = ({ items }: Parsed): Item[] => {
  const heavy = items.filter(({ weight }) => weight > 0);
  return heavy.length > 0 ? heavy : items;
};

const MOST_ANCHORS = 6;

/** Indexes in the sentence from where the words of the phrase are worth looking for. */
export function anchorsOf(wanted: Parsed, said: Parsed): number[] {
  const options = weighty(wanted).map((item) =>
    [...sameWords(item, said), ...meantBy(item, said)].map(({ foundAt }) => foundAt),
  );
  return [...new Set([0, ...options.flat()])].slice(0, MOST_ANCHORS);
}

const missing = (item: Item): Candidate => ({
  item,
  found: undefined,
  itemAt: item.at,
  foundAt: 0,
  isFlipped: false,
  share: 0,
});

/** One word cannot say two of the phrase, "policy" both "rule" and "policy": the same word goes first. */
function isTaken({ item, found }: Candidate, all: Candidate[], i: number): boolean {
  if (!found || found.expressions.length > 0 || item.expressions.length > 0) return false;
  const isSame = found.token.stem === item.token.stem;
  return all.some((other, n) => {
    if (n === i || other.found !== found) return false;
    const isOtherSame = found.token.stem === other.item.token.stem;
    return isOtherSame ? !isSame : !isSame && n < i;
  });
}

function candidateFor(item: Item, said: Parsed, near: number): Candidate {
  const base = missing(item);
  const found = nearest(sameWords(item, said), near) ?? nearest(meantBy(item, said), near);
  if (found) return { ...base, ...found, share: 1 };
  const flipped = findNegated(item, said);
  if (flipped) return { ...base, found: flipped, foundAt: flipped.at, share: 1, isFlipped: true };
  return { ...base, share: isPerson(item.token) && said.tokens.some((t) => THEM.has(t.lower)) ? 0.5 : 0 };
}

type Option = Pick<Pair, 'found' | 'itemAt' | 'foundAt'>;

function nearest(options: Option[], near: number): Option | undefined {
  return [...options].sort((a, b) => Math.abs(a.found.at - near) - Math.abs(b.found.at - near))[0];
}

const THEM = new Set(['them', 'they', 'him', 'her', 'everyone', 'everybody']);

/** "I ordered it" has no orders and "I took measures" did not measure: the same word must be the same kind of word. */
function sameWords(item: Item, said: Parsed): Option[] {
  return said.items
    .filter((other) => other.token.stem === item.token.stem && item.isTakenOver === other.isTakenOver)
    .filter((other) => isSameKindOfWord(item, other))
    .map((found) => ({ found, itemAt: item.at, foundAt: found.at }));
}

/** A single noun may come back in a participle: "in use", "being used". */
function isSameKindOfWord(item: Item, other: Item): boolean {
  if (item.isVerb === other.isVerb || isNounOrVerb(item.token.stem)) return true;
  return !item.isVerb && !/[^s]s$/.test(item.token.lower) && /(?:ed|ing)$/.test(other.token.lower);
}

/** Other words, or expressions, for the same. */
function meantBy(item: Item, said: Parsed): Option[] {
  const senses = sensesOf(item);
  return said.items.flatMap((found): Option[] => {
    const isSame = found.token.stem === item.token.stem;
    for (const sense of sensesOf(found)) {
      const wanted = senses.find(({ meaning, isWord }) => meaning === sense.meaning && !(isSame && isWord));
      if (wanted) return [{ found, itemAt: wanted.at, foundAt: sense.at }];
    }
    return !item.isTakenOver && isAlike(item, found) ? [{ found, itemAt: item.at, foundAt: found.at }] : [];
  });
}

function isAlike({ token }: Item, other: Item): boolean {
  return !other.isTakenOver && other.token.stem !== token.stem && meansTheSame(token.stem, other.token.stem);
}

/** What an item may mean, and where a denial of it would be looked for. */
function sensesOf(item: Item) {
  const words = [...item.meanings].map((meaning) => ({ meaning, at: item.at, isWord: true }));
  const expressions = item.expressions.map(({ meaning, places, deniedAt }) => ({
    meaning,
    at: deniedAt ?? Math.max(...places.filter((place) => place <= item.at)),
    isWord: false,
  }));
  return [...words, ...expressions];
}

const NEGATIVE_PREFIX = /^(?:dis|un|in|im|mis|non)([a-z]{4,})$/;

/** "disagreed" is found in "didn't agree", "leave" in "stayed": the pair then has opposite polarity. */
function findNegated({ token }: Item, said: Parsed): Item | undefined {
  const base = NEGATIVE_PREFIX.exec(token.stem)?.[1];
  return said.items.find(
    (other) =>
      (base ? other.token.stem === base : NEGATIVE_PREFIX.exec(other.token.stem)?.[1] === token.stem) ||
      isAntonym(token.stem, other.token.stem),
  );
}
