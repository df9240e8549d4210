import type { Clause } from '../clauses';
import { STOP_WORDS } from '../lexicon/function-words';
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST } from '../lexicon/irregular';
import { PHRASAL } from '../lexicon/phrasal';
import { type ParsedSentence, parseSentences } from '../parse';
import type { Quantity } from '../quantity';
import { stems } from '../stem';
import type { Token } from '../text';

/** A word that carries meaning, and where it is in the tokens. */
export interface Item {
  token: Token;
  at: number;
  weight: number;
  /** Its stem, and that of the plain verb a phrasal verb stands for ("called it off": "cancel"). */
  keys: string[];
  isVerb: boolean;
}

/** A phrase or a sentence, ready to be compared. */
export interface Parsed {
  tokens: Token[];
  clauses: Clause[];
  quantities: Quantity[];
  items: Item[];
  /** Where the verbs of the clauses begin, but for those that only link, like "be". */
  verbs: ReadonlySet<number>;
}

/** Grammar words that matter in a short phrase, at half the weight of others. */
const TELLING = new Set(
  'every each all before after first only now own outside same both together alone again up down less fewer more still single'.split(
    ' ',
  ),
);
/** Nouns that only say that something was measured. */
const MEASURE = stems('rate number amount level percentage figure total count average');

/** The whole text as one stretch, however many sentences it has. */
export function parseWhole(text: string): Parsed {
  const sentences = parseSentences(text);
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

export function withItems({
  tokens,
  clauses,
  quantities,
}: Pick<ParsedSentence, 'tokens' | 'clauses' | 'quantities'>): Parsed {
  const inAmount = new Set(quantities.flatMap((q) => placesOf(tokens, q)));
  const verbs = new Set(clauses.map(verbStartOf));
  const items = tokens.flatMap((token, at): Item[] => {
    const isBound = inAmount.has(at + 1) || (inAmount.has(at + 2) && tokens[at + 1]?.lower === 'than');
    const weight = inAmount.has(at) || (isBound && BOUNDS.has(token.lower)) ? 0 : weightOf(token);
    return weight > 0 ? [{ token, at, weight, keys: keysOf(tokens, at), isVerb: isVerbLike(tokens, at, verbs) }] : [];
  });
  const acting = new Set(clauses.filter((clause) => !LINKING.has(clause.verb)).map(verbStartOf));
  return { tokens, clauses, quantities, items, verbs: acting };
}

/** These join a noun to what is said of it, as "be" does. */
const LINKING = stems('be come get become remain stay');
const BOUNDS = new Set('under below within less fewer over above more'.split(' '));

const RATE_REACH = 5;

/** The words of an amount, and of the period it is a rate of. */
function placesOf(tokens: Token[], { from, to, per }: Quantity): number[] {
  const period = per ? tokens.findIndex((token, i) => i >= to && i < to + RATE_REACH && token.stem === per) : -1;
  const own = Array.from({ length: to - from }, (_, i) => from + i);
  return period < 0 ? own : [...own, period];
}

const PARTICLE_REACH = 3;

function keysOf(tokens: Token[], at: number): string[] {
  const token = tokens[at];
  if (!token) return [];
  const particle = tokens
    .slice(at + 1, at + 1 + PARTICLE_REACH)
    .find((next) => PHRASAL.has(`${token.stem} ${next.lower}`));
  const plain = particle && PHRASAL.get(`${token.stem} ${particle.lower}`);
  return plain ? [token.stem, plain] : [token.stem];
}

/** The innermost clause that holds a token. */
export function clauseAt(parsed: Parsed, token: Token): Clause | undefined {
  const around = parsed.clauses.filter((clause) => token.start >= clause.start && token.start < clause.end);
  return around.sort((a, b) => a.end - a.start - (b.end - b.start))[0];
}

function weightOf(token: Token): number {
  if (token.kind !== 'word') return 0;
  if (TELLING.has(token.lower) || MEASURE.has(token.stem)) return 0.5;
  return STOP_WORDS.has(token.lower) ? 0 : 1;
}

function verbStartOf(clause: Clause): number {
  return clause.verb === '' ? -1 : (clause.tokens[clause.tokens.length - clause.rest.length - 1]?.start ?? -1);
}

function isVerbLike(tokens: Token[], at: number, verbs: ReadonlySet<number>): boolean {
  const token = tokens[at];
  if (!token) return false;
  return (
    verbs.has(token.start) ||
    tokens[at - 1]?.lower === 'to' ||
    /(?:ing|ed)$/.test(token.lower) ||
    IRREGULAR_PAST.has(token.lower) ||
    IRREGULAR_PARTICIPLE.has(token.lower)
  );
}
