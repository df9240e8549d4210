import { STOP_WORDS } from './lexicon/function-words';
import { SECONDS } from './lexicon/units';
import { readNumber, type Spoken } from './number-words';
import type { Token } from './text';

const lowerAt = (tokens: Token[], i: number) => tokens[i]?.lower ?? '';

/** Where the whole of a ratio would begin, or 0; a counted noun stands before it only where the caller saw one. */
export function wholeAfter(tokens: Token[], to: number, isNounNext: boolean): number {
  return isNounNext ? afterLink(tokens, to + 1) : afterLink(tokens, to) || afterNoun(tokens, to);
}

/** "30 terms of 1,000 were wrong", but not "3 bags of 500 grams". */
function afterNoun(tokens: Token[], to: number): number {
  const at = tokens[to]?.kind === 'word' && !STOP_WORDS.has(lowerAt(tokens, to)) ? afterLink(tokens, to + 1) : 0;
  const whole = at > 0 ? readNumber(tokens, at) : undefined;
  const next = whole && tokens[at + whole.length];
  const isBare = !next || next.kind === 'mark' || STOP_WORDS.has(next.lower);
  return whole && isBare && !SECONDS.has(tokens[to]?.stem ?? '') && whole.value >= 100 && !isYear(whole.value) ? at : 0;
}

function isYear(value: number): boolean {
  return value > 1900 && value < 2100;
}

const WHOLE_LINKS = [
  'out of the',
  'out of our',
  'out of all',
  'out of every',
  'out of',
  'of the',
  'of our',
  'of all',
  'of my',
  'in every',
  'in each',
  'in',
  'of',
].map((words) => words.split(' '));

function afterLink(tokens: Token[], to: number): number {
  const length =
    [...WHOLE_LINKS].find((words) => words.every((word, n) => lowerAt(tokens, to + n) === word))?.length ?? 0;
  return length === 0 ? 0 : to + length;
}

/** "one in a hundred" said without the "a". */
export function bareHundred(tokens: Token[], at: number): Spoken | undefined {
  const value = { hundred: 100, thousand: 1000, million: 1e6 }[lowerAt(tokens, at)];
  return value ? { value, length: 1 } : undefined;
}
