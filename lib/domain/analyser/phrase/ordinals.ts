import { MONTHS } from '../lexicon/units';
import { readNumber } from '../number-words';
import type { Quantity } from '../quantity';
import type { Token } from '../text';

const WORDS =
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const VALUES = new Map([...WORDS.map((word, i) => [word, i + 3] as const), ['thirtieth', 30] as const]);
const UNIT = 'nth';
const SUFFIX = /^(?:st|nd|rd|th)$/;
const lowerAt = (tokens: Token[], i: number) => tokens[i]?.lower ?? '';

/** A place in a row: "the third version", "version 3", "attempt number five", "May 3rd". First and second stay words. */
export function ordinalAt(tokens: Token[], i: number): Quantity | undefined {
  const word = VALUES.get(lowerAt(tokens, i));
  if (word !== undefined) return isShare(tokens, i) ? undefined : placeOf(word, i, i + 1);
  const isNamed = lowerAt(tokens, i) === 'number';
  const spoken = readNumber(tokens, isNamed ? i + 1 : i);
  if (!spoken || !Number.isInteger(spoken.value)) return undefined;
  const to = i + (isNamed ? 1 : 0) + spoken.length;
  if (isNamed) return placeOf(spoken.value, i, to);
  return SUFFIX.test(lowerAt(tokens, to)) ? placeOf(spoken.value, i, to + 1) : undefined;
}

const placeOf = (value: number, from: number, to: number): Quantity => ({
  value,
  kind: 'calendar',
  unit: UNIT,
  per: '',
  from,
  to,
});

const isMonth = (token: Token | undefined) =>
  token !== undefined && (MONTHS.has(token.lower) || (token.lower === 'may' && token.isCapital));

/** "a third", "two thirds", "every third", "third of the stock". */
function isShare(tokens: Token[], i: number): boolean {
  const before = lowerAt(tokens, i - 1);
  if (/^(?:an?|every|each|per)$/.test(before) || readNumber(tokens, i - 1)) return true;
  return lowerAt(tokens, i + 1) === 'of' && !isMonth(tokens[i + 2]);
}
