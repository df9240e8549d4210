import { DETERMINERS, FILLERS } from './lexicon/function-words';
import { IRREGULAR_PARTICIPLE } from './lexicon/irregular';
import { stem } from './stem';

/** A word, number or mark. `start` and `end` are offsets in the whole answer, whatever `lower` says. */
export interface Token {
  lower: string;
  /** Key that inflected forms share; see `stem`. */
  stem: string;
  start: number;
  end: number;
  kind: 'word' | 'number' | 'mark';
  /** Written with a hyphen to the token before it. */
  isJoined: boolean;
  isCapital: boolean;
}

export interface Sentence {
  start: number;
  end: number;
  /** Without fillers ("um", "you know"), contractions taken apart ("didn't" is "did" "not"). */
  tokens: Token[];
}

const NUMBER = String.raw`[$€£]?\d+(?:[.,]\d+)*(?:%|(?:k|m|bn|x|ms|s|h|gb|mb|tb)(?![\p{L}\d]))?`;
const WORD = String.raw`\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)*`;
const TOKEN = new RegExp(`(${NUMBER})|(${WORD})|[^\\s\\p{L}\\d]`, 'giu');

/** Tokens of a stretch of an answer that begins at offset `base`. */
export function tokenise(text: string, base = 0): Token[] {
  const tokens: Token[] = [];
  let isJoined = false;
  for (const match of text.matchAll(TOKEN)) {
    const isHyphen = match[0] === '-' && isInsideWord(text, match.index);
    if (!isHyphen) tokens.push(...tokensOf(match, base + match.index).map((token) => ({ ...token, isJoined })));
    isJoined = isHyphen;
  }
  return joinHedges(dropFillers(tokens)).map(readHad);
}

function tokensOf([whole, number, word]: RegExpExecArray, start: number): Bare[] {
  return word ? takeApart(word, start) : [{ ...plainToken(whole, start), kind: number ? 'number' : 'mark' }];
}

/** Sentences in order; a line break always ends one. Long stretches without marks are cut at spoken connectives. */
export function splitSentences(text: string): Sentence[] {
  return [...sentenceSpans(text)].flatMap(([start, end]) => readSentence(text.slice(start, end), start));
}

/** The sentence, or sentences, of one span of `sentenceSpans`, which begins at offset `start`; none without words. */
export function readSentence(said: string, start: number): Sentence[] {
  const tokens = tokenise(said, start);
  const hasWords = tokens.some((token) => token.kind !== 'mark');
  return hasWords ? cutUnmarked({ start, end: start + said.length, tokens }) : [];
}

function isInsideWord(text: string, at: number): boolean {
  return /[\p{L}\d]/u.test(text[at - 1] ?? '') && /[\p{L}\d]/u.test(text[at + 1] ?? '');
}

const APOSTROPHE = /['’]/;
/** Contractions often typed, or transcribed, without their apostrophe. */
const BARE_NEGATION = /^(did|was|were|is|are|does|do|could|would|should|has|have|had)nt$/;
const SUFFIX: Record<string, string> = { ve: 'have', m: 'am', re: 'are', ll: 'will', d: 'would', s: "'s" };
const BARE: Record<string, [string, string]> = {
  im: ['i', 'am'],
  ive: ['i', 'have'],
  cannot: ['can', 'not'],
  dont: ['do', 'not'],
  cant: ['can', 'not'],
  wont: ['will', 'not'],
  "can't": ['can', 'not'],
  "won't": ['will', 'not'],
  "shan't": ['shall', 'not'],
};

/** After these "'s" is a verb, elsewhere it may mark an owner. */
const S_IS_VERB = new Set('it he she that there what here who where everything this'.split(' '));

type Bare = Omit<Token, 'isJoined'>;

function plainToken(raw: string, start: number, lower = raw.toLowerCase()): Bare {
  return {
    lower,
    stem: stem(lower),
    start,
    end: start + raw.length,
    kind: 'word',
    isCapital: raw !== raw.toLowerCase() && /^\p{Lu}/u.test(raw),
  };
}

function takeApart(word: string, start: number): Bare[] {
  const lower = word.toLowerCase().replace('’', "'");
  const parts = partsOf(lower);
  if (!parts) return [plainToken(word, start, lower)];
  const [first, second, cut] = parts;
  const isVerb = second === "'s" && S_IS_VERB.has(first);
  const tail = plainToken(word.slice(cut), start + cut, second);
  return [plainToken(word.slice(0, cut), start, first), isVerb ? { ...tail, stem: 'be' } : tail];
}

/** The two words of a contraction and where the second begins. */
function partsOf(lower: string): [string, string, number] | undefined {
  const known = BARE[lower];
  if (known) return [...known, lower === 'im' || lower === 'ive' ? 1 : lower.length - 2];
  if (BARE_NEGATION.test(lower)) return [lower.slice(0, -2), 'not', lower.length - 2];
  if (lower.endsWith("n't")) return [lower.slice(0, -3), 'not', lower.length - 3];
  const at = lower.search(APOSTROPHE);
  if (at < 1) return undefined;
  const suffix = SUFFIX[lower.slice(at + 1)];
  return suffix ? [lower.slice(0, at), suffix, at] : undefined;
}

/** Removes fillers and the comma that set them off, so that "I fixed, like, forty" reads "I fixed forty". */
function dropFillers(tokens: Token[]): Token[] {
  const kept: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const length = fillerLength(tokens, i);
    if (length === 0) {
      const token = tokens[i];
      if (token) kept.push(token);
      continue;
    }
    const wasSetOff = kept.at(-1)?.lower === ',' && tokens[i + length]?.lower === ',';
    i += length - 1;
    if (tokens[i + 1]?.lower === ',') i++;
    if (wasSetOff) kept.pop();
  }
  return kept;
}

/** "I'd changed" is "had", "I'd change" is "would". */
function readHad(token: Token, i: number, tokens: Token[]): Token {
  if (token.lower !== 'would' || token.end - token.start > 2) return token;
  // "we'd all been told"
  const skipped = /^(?:all|both|each)$/.test(tokens[i + 1]?.lower ?? '') ? 2 : 1;
  const next = tokens[i + skipped]?.lower ?? '';
  const isPast =
    IRREGULAR_PARTICIPLE.has(next) ||
    /[a-z]{2}ed$/.test(next) ||
    ['never', 'already', 'only', 'just', 'not'].includes(next) ||
    ['nothing', 'something', 'no', 'a', 'an', 'the', 'some', 'to', 'little', 'two', 'three', 'time'].includes(next);
  return isPast && !/^(cut|set|put|come|become|run|let|hit|need)$/.test(next)
    ? { ...token, lower: 'had', stem: stem('have') }
    : token;
}

/** "I sort of helped" has an adverb of two words; in "some sort of leak" it is a noun. */
function joinHedges(tokens: Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    const previous = tokens[i - 1]?.lower ?? '';
    if (isHedgeNoun(token) && next?.lower === 'of' && !DETERMINERS.has(previous)) {
      return [{ ...token, lower: `${token.lower}-of`, stem: `${token.lower}-of`, end: next.end }];
    }
    const before = tokens[i - 2]?.lower ?? '';
    const isTail = token.lower === 'of' && i > 0 && isHedgeNoun(tokens[i - 1]) && !DETERMINERS.has(before);
    return isTail ? [] : [token];
  });
}

function isHedgeNoun(token: Token | undefined): boolean {
  return token?.lower === 'sort' || token?.lower === 'kind';
}

function fillerLength(tokens: Token[], at: number): number {
  const word = tokens[at]?.lower ?? '';
  if (FILLERS.always.has(word)) return 1;
  const pair = `${word} ${tokens[at + 1]?.lower ?? ''}`;
  const length = FILLERS.setOff.has(pair) ? 2 : FILLERS.setOff.has(word) ? 1 : 0;
  if (length === 0) return 0;
  const before = tokens[at - 1];
  if (word === 'so' && before) return 0;
  const isOpen = !before || before.kind === 'mark' || FILLERS.always.has(before.lower);
  return isOpen && tokens[at + length]?.lower === ',' ? length : 0;
}

const END = /[.!?…]+["'”’)\]]*(?=\s|$)|\n+/g;
const ABBREVIATION =
  /(?:^|[\s(])(?:mr|mrs|ms|dr|prof|st|vs|e\.g|i\.e|approx|inc|ltd|dept|min|max|no|fig|jan|feb|aug|sept|oct|nov|dec|\p{L})\.$/iu;
/** These may end a sentence too: only a following capital says so. */
const MAYBE_ABBREVIATION = /(?:^|[\s(\d])(?:etc|a\.m|p\.m|u\.s|u\.k)\.$/i;

/** An hour of speech has fewer. What comes after so many is taken as one, so that time stays in step with length. */
const MOST_SENTENCES = 1000;

/** Where each sentence begins and ends, told by marks and line breaks alone. */
export function* sentenceSpans(text: string): Generator<[number, number]> {
  let start = 0;
  let count = 0;
  for (const match of text.matchAll(END)) {
    if (count >= MOST_SENTENCES) break;
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && !isStop(text, start, end)) continue;
    yield* trimmed(text, start, end);
    start = end;
    count++;
  }
  yield* trimmed(text, start, text.length);
}

function isStop(text: string, start: number, end: number): boolean {
  const said = text.slice(Math.max(start, end - 12), end);
  const next = /^\s*(\S)/u.exec(text.slice(end, end + 20))?.[1] ?? '';
  const startsLower = /\p{Ll}/u.test(next);
  if (said.endsWith('...') || MAYBE_ABBREVIATION.test(said)) return !startsLower;
  return !ABBREVIATION.test(said) || /\bI\.$/.test(said);
}

function* trimmed(text: string, from: number, to: number): Generator<[number, number]> {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  if (end > start) yield [start, end];
}

const UNMARKED_WORDS = 40;
const WORDS_PER_MARK = 25;
/** No sentence is longer than this: what cannot be told apart is cut, so that time stays in step with length. */
const LONGEST = 120;
const OPENERS = new Set(['so', 'then', 'anyway', 'afterwards', 'eventually', 'finally', 'and', 'but', 'now']);
const SUBJECTS = new Set(['i', 'we', 'they', 'he', 'she', 'it', 'then', 'so', 'after', 'in', 'the', 'that']);

/** Cuts a stretch that a speaker, or a transcriber, left without marks at words that usually open a new statement. */
function cutUnmarked(sentence: Sentence): Sentence[] {
  const { tokens } = sentence;
  const marks = tokens.filter((token) => token.kind === 'mark').length;
  const isUnmarked = tokens.length >= UNMARKED_WORDS && marks * WORDS_PER_MARK <= tokens.length;
  if (!isUnmarked && tokens.length <= LONGEST) return [sentence];
  const edges = [0, ...(isUnmarked ? openersIn(tokens) : []), tokens.length];
  return edges.slice(1).flatMap((to, n) => cutLong(tokens.slice(edges[n], to)));
}

function openersIn(tokens: Token[]): number[] {
  return tokens.flatMap((token, i) => {
    const opens = OPENERS.has(token.lower) && SUBJECTS.has(tokens[i + 1]?.lower ?? '');
    return opens && i > 0 && !OPENERS.has(tokens[i - 1]?.lower ?? '') ? [i] : [];
  });
}

function cutLong(tokens: Token[]): Sentence[] {
  const parts: Sentence[] = [];
  for (let from = 0; from < tokens.length; from += LONGEST) {
    const part = tokens.slice(from, from + LONGEST);
    const [first, last] = [part[0], part.at(-1)];
    if (first && last) parts.push({ start: first.start, end: last.end, tokens: part });
  }
  return parts;
}
