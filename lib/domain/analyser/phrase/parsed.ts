import type { Clause } from '../clauses';
import { type Frequency, findFrequencies } from '../frequency';
import { ADJECTIVES } from '../lexicon/adjectives';
import { ADVERBS, BE } from '../lexicon/function-words';
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST } from '../lexicon/irregular';
import { meaningsOf } from '../lexicon/meanings';
import { FACTORS } from '../lexicon/units';
import type { ParsedSentence } from '../parse';
import type { Quantity } from '../quantity';
import { stems } from '../stem';
import type { Token } from '../text';
import { type Expression, findExpressions, isParticle } from './expressions';
import { withToldAmounts } from './told-amounts';
import { weightOf } from './weights';

/** A word that carries meaning, and where it is in the tokens. */
export interface Item {
  token: Token;
  at: number;
  weight: number;
  isVerb: boolean;
  /** What it may mean by itself, unless an expression takes it over: "stopped by". */
  words: ReadonlySet<number>;
  /** Expressions it is a part of. */
  expressions: Expression[];
  isTakenOver: boolean;
}

/** One of the meanings of a word. */
interface Sense {
  isWord: boolean;
  /** Where a denial of it would be looked for. */
  at: number;
}

/** A phrase or a sentence, ready to be compared. */
export interface Parsed {
  tokens: Token[];
  clauses: Clause[];
  quantities: Quantity[];
  frequencies: Frequency[];
  items: Item[];
  /** Stems and meanings of all items, to tell quickly what is not there. */
  stems: ReadonlySet<string>;
  meanings: ReadonlySet<number>;
  /** Where the verbs of the clauses begin, but for those that only link, like "be". */
  verbs: ReadonlySet<number>;
}

/** Sentences that follow one another as one stretch. */
export function joinSentences(sentences: ParsedSentence[]): Parsed {
  let offset = 0;
  const quantities = sentences.flatMap((sentence) => {
    const moved = sentence.quantities.map((q) => ({ ...q, from: q.from + offset, to: q.to + offset }));
    offset += sentence.tokens.length;
    return moved;
  });
  return withItems({
    tokens: sentences.flatMap((s) => s.tokens),
    clauses: sentences.flatMap((s) => s.clauses),
    quantities,
  });
}

export function withItems(sentence: Pick<ParsedSentence, 'tokens' | 'clauses' | 'quantities'>): Parsed {
  const { tokens, clauses } = sentence;
  const quantities = withToldAmounts(tokens, sentence.quantities);
  const inAmount = new Set(quantities.flatMap((q) => placesOf(tokens, q)));
  const verbs = new Set(clauses.map(verbStartOf));
  const expressions = findExpressions(tokens);
  const items = tokens.flatMap((token, at): Item[] => {
    const weight = inAmount.has(at) || isBound(tokens, at, inAmount) ? 0 : weightOf(tokens, at);
    const own = expressions.filter(({ places }) => places.includes(at));
    if (weight === 0 && !own.some(({ places }) => places[0] === at) && !FACTORS.has(token.stem)) return [];
    const isTakenOver = own.some(
      (expression) => takesOver(expression, tokens, at) && !inAmount.has((expression.places[1] ?? 0) + 1),
    );
    const words = isTakenOver ? NONE : meaningsOf(token.stem);
    return [{ token, at, weight, isVerb: isVerbLike(tokens, at, verbs), words, expressions: own, isTakenOver }];
  });
  if (items.filter(({ weight }) => weight === 1).length < 2) addVagueNouns(items, tokens);
  const acting = new Set(clauses.filter((clause) => !LINKING.has(clause.verb)).map(verbStartOf));
  const stems = new Set(items.map(({ token }) => token.stem));
  const meanings = new Set<number>();
  for (const { words, expressions } of items) {
    for (const meaning of words) meanings.add(meaning);
    for (const { meaning } of expressions) meanings.add(meaning);
  }
  return { tokens, clauses, quantities, frequencies: findFrequencies(tokens), items, stems, meanings, verbs: acting };
}

const VAGUE = new Set(['way', 'thing', 'things', 'bit', 'lot']);

/** In "the old way" the way counts, where most sentences have ways and things in passing. */
function addVagueNouns(items: Item[], tokens: Token[]): void {
  for (const [at, token] of tokens.entries()) {
    const known = items.find((item) => item.at === at);
    if (!VAGUE.has(token.lower) || known?.weight === 1) continue;
    if (known) known.weight = 1;
    else items.push({ token, at, weight: 1, isVerb: false, words: NONE, expressions: [], isTakenOver: false });
  }
  items.sort((a, b) => a.at - b.at);
}

/** "under", "less than" before an amount. */
function isBound(tokens: Token[], at: number, inAmount: ReadonlySet<number>): boolean {
  const isNext = inAmount.has(at + 1) || (inAmount.has(at + 2) && tokens[at + 1]?.lower === 'than');
  return isNext && BOUNDS.has(tokens[at]?.lower ?? '');
}

/** These join a noun to what is said of it, as "be" does. */
export const LINKING = stems('be come get become remain stay');
const BOUNDS = new Set('under below within less fewer over above more least most'.split(' '));

const RATE_REACH = 5;

/** The words of an amount, and of the period it is a rate of. */
function placesOf(tokens: Token[], { from, to, per, unit }: Quantity): number[] {
  const period = per ? tokens.findIndex((token, i) => i >= to && i < to + RATE_REACH && token.stem === per) : -1;
  const own = Array.from({ length: to - from }, (_, i) => from + i).filter((at) => tokens[at]?.stem !== unit);
  return period < 0 ? own : [...own, period];
}

const NONE: ReadonlySet<number> = new Set();

/** In "looked after the desk" nothing comes after. */
const ORDERING = new Set(['before', 'after']);

/** A word in one of its meanings, by itself or in an expression; undefined when it has not this meaning. */
export function senseOf({ words, expressions, at }: Item, meaning: number): Sense | undefined {
  if (words.has(meaning)) return { isWord: true, at };
  const own = expressions.findLast((expression) => expression.meaning === meaning);
  return own && { isWord: false, at: own.deniedAt ?? own.places.findLast((place) => place <= at) ?? at };
}

/** All meanings of a word, those of its expressions first. */
export const meaningsIn = ({ words, expressions }: Item): number[] => [
  ...expressions.map(({ meaning }) => meaning),
  ...words,
];

/** "stopped by" is no stopping, "called it off" no calling. */
function takesOver({ places, changesVerb }: Expression, tokens: Token[], at: number): boolean {
  const [first = 0, second = 0] = places;
  if (changesVerb && second === at && ORDERING.has(tokens[at]?.lower ?? '')) return true;
  const particle = tokens[second]?.lower ?? '';
  // "written by hand" is still written.
  const isManner = particle === 'by' && places.length > 2;
  const isNext = !isManner && (second === first + 1 || !ORDERING.has(particle));
  // "still in use" is still.
  if (ADVERBS.has(tokens[first]?.lower ?? '')) return false;
  return changesVerb && first === at && isNext && (isParticle(particle) || COMPLEMENTS.has(particle));
}

/** Words that make another verb of the one before: "run late", "go wrong", "lose our way". */
const COMPLEMENTS = new Set(['late', 'short', 'dry', 'low', 'wrong', 'way', 'place', 'fire', 'part']);

/** The innermost clause that holds a token. */
export function clauseAt(parsed: Parsed, token: Token): Clause | undefined {
  const around = parsed.clauses.filter((clause) => token.start >= clause.start && token.start < clause.end);
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function verbStartOf(clause: Clause): number {
  return clause.verb === '' ? -1 : (clause.tokens[clause.tokens.length - clause.rest.length - 1]?.start ?? -1);
}

/** "a good beat", "a rose was": a noun that looks like a past form. */
function isThing(tokens: Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]];
  const isNamed = /^(?:an?|the|my|our|his|her|their)$/.test(before) || ADJECTIVES.common.has(before);
  return isNamed && (!next || next.kind === 'mark' || BE.has(next.lower));
}

function isVerbLike(tokens: Token[], at: number, verbs: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    verbs.has(token.start) ||
    (tokens[at - 1]?.lower === 'to' && !ADJECTIVES.common.has(token.lower)) ||
    (tokens[at - 2]?.lower === 'did' && BE.has(tokens[at - 1]?.lower ?? '')) ||
    (/(?:ing|ed)$/.test(token.lower) && token.lower.length - token.stem.length > 1) ||
    (!isThing(tokens, at) && (IRREGULAR_PAST.has(token.lower) || IRREGULAR_PARTICIPLE.has(token.lower)))
  );
}
