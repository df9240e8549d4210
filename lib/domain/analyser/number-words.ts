import type { Token } from './text';

/** A number as said: its value and how many tokens it took. */
export interface Spoken {
  value: number;
  length: number;
}

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['grand', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['dozen', 12],
]);
const SMALL = new Map([
  ...UNITS.map((word, value) => [word, value] as const),
  ['nought', 0],
  ...TENS.map((word, i) => [word, (i + 2) * 10] as const),
]);

/** Whether a word is a number below a hundred. */
export function isNumberWord(word: string): boolean {
  return SMALL.has(word);
}

/** Reads "two hundred and six thousand", "zero point three", "two and a half", "a dozen", "8K", "1,200". */
export function readNumber(tokens: Token[], at: number): Spoken | undefined {
  const first = tokens[at];
  if (!first) return undefined;
  if (first.kind === 'number') return withScale(tokens, at, { value: digitsOf(first.lower), length: 1 });
  if ((first.lower === 'a' || first.lower === 'half') && isScaleAhead(tokens, at)) return articleScale(tokens, at);
  if (first.lower === 'point' && isDigit(tokens, at + 1)) return withDecimals(tokens, at, { value: 0, length: 0 });
  if (!SMALL.has(first.lower)) return undefined;
  const year = readYear(tokens, at);
  if (year) return year;
  const whole = readWords(tokens, at);
  return withFraction(tokens, at, whole);
}

function isDigit(tokens: Token[], at: number): boolean {
  const value = SMALL.get(tokens[at]?.lower ?? '');
  return value !== undefined && value < 10;
}

/** "nineteen ninety-eight", "twenty nineteen". */
function readYear(tokens: Token[], at: number): Spoken | undefined {
  const century = { nineteen: 1900, twenty: 2000 }[tokens[at]?.lower ?? ''];
  const rest = century && SMALL.has(tokens[at + 1]?.lower ?? '') ? readWords(tokens, at + 1) : undefined;
  const isYear = century !== undefined && rest !== undefined && rest.value >= 10 && rest.value < 100;
  return isYear ? { value: century + rest.value, length: rest.length + 1 } : undefined;
}

function digitsOf(text: string): number {
  const number = Number(/\d[\d,]*(?:\.\d+)?/.exec(text.replace(/,(?=\d{3})/g, ''))?.[0].replace(',', '.') ?? '0');
  return number * (SCALES.get(/(k|m|bn)$/.exec(text)?.[1] ?? '') ?? 1);
}

function withScale(tokens: Token[], at: number, spoken: Spoken): Spoken {
  const scale = scaleAt(tokens, at + spoken.length);
  return scale > 1 ? { value: spoken.value * scale, length: spoken.length + 1 } : spoken;
}

function scaleAt(tokens: Token[], at: number): number {
  const word = tokens[at]?.lower ?? '';
  // "millions" is "million", but "ms" is no "m".
  return SCALES.get(word.length > 2 ? word.replace(/s$/, '') : word) ?? 1;
}

function isScaleAhead(tokens: Token[], at: number): boolean {
  return scaleAt(tokens, at + 1) > 1 || (tokens[at + 1]?.lower === 'a' && scaleAt(tokens, at + 2) > 1);
}

function articleScale(tokens: Token[], at: number): Spoken {
  const isHalf = tokens[at]?.lower === 'half';
  const skip = tokens[at + 1]?.lower === 'a' ? 2 : 1;
  const value = scaleAt(tokens, at + skip) * (isHalf ? 0.5 : 1);
  return withScale(tokens, at, { value, length: skip + 1 });
}

function readWords(tokens: Token[], at: number): Spoken {
  let sum: Sum = { total: 0, part: 0 };
  let i = at;
  for (; i < tokens.length; i++) {
    const next = i > at && isLinkingAnd(tokens, i, sum) ? sum : addWord(sum, tokens[i]?.lower ?? '', i === at);
    if (!next) break;
    sum = next;
  }
  return { value: sum.total + sum.part, length: i - at };
}

interface Sum {
  total: number;
  /** What "thousand" and "million" have not closed yet. */
  part: number;
}

function addWord({ total, part }: Sum, word: string, isFirst: boolean): Sum | undefined {
  const small = SMALL.get(word);
  if (small !== undefined) return isFirst || continues(part, small) ? { total, part: part + small } : undefined;
  const scale = SCALES.get(word);
  if (scale === undefined || isFirst) return undefined;
  return scale >= 1000 ? { total: total + part * scale, part: 0 } : { total, part: part * scale };
}

/** "two hundred and six" */
function isLinkingAnd(tokens: Token[], i: number, { total, part }: Sum): boolean {
  return tokens[i]?.lower === 'and' && SMALL.has(tokens[i + 1]?.lower ?? '') && (part + total) % 100 === 0;
}

/** "forty" may take a "one", "two hundred" a "six"; "six" takes nothing more. */
function continues(part: number, small: number): boolean {
  if (part === 0) return true;
  return part % 100 === 0 || (part % 10 === 0 && part % 100 >= 20 && small > 0 && small < 10);
}

function withFraction(tokens: Token[], at: number, whole: Spoken): Spoken {
  const next = tokens.slice(at + whole.length, at + whole.length + 3).map((token) => token.lower);
  if (next[0] === 'point' && SMALL.has(next[1] ?? '')) return withDecimals(tokens, at, whole);
  if (next.join(' ') === 'and a half')
    return withScale(tokens, at, { value: whole.value + 0.5, length: whole.length + 3 });
  return whole;
}

function withDecimals(tokens: Token[], at: number, whole: Spoken): Spoken {
  let digits = '';
  let length = whole.length + 1;
  for (let digit = SMALL.get(tokens[at + length]?.lower ?? ''); digit !== undefined; ) {
    digits += digit;
    length++;
    digit = SMALL.get(tokens[at + length]?.lower ?? '');
  }
  return withScale(tokens, at, { value: Number(`${whole.value}.${digits}`), length });
}
