import { STOP_WORDS } from '../lexicon/function-words';
import { FRACTIONS, MONTHS, SECONDS } from '../lexicon/units';
import { isNumberWord, readNumber } from '../number-words';
import type { Quantity } from '../quantity';
import { stem, stems } from '../stem';
import type { Token } from '../text';
import { clockAt } from './clock';
import { bareFractionAt, inBasicUnit } from './measures';

/**
 * Amounts with those added that only matter when a key phrase is compared: times of day, "a couple of", "every fifth
 * parcel", "half a degree", "minus five".
 */
export function withToldAmounts(tokens: Token[], quantities: Quantity[]): Quantity[] {
  const told = findTold(tokens);
  const signed = quantities.map((quantity) => inBasicUnit(tokens, withSign(tokens, quantity)));
  if (told.length === 0) return signed;
  const others = signed.filter(({ from, to }) => told.every((own) => to <= own.from || from >= own.to));
  return [...others, ...told].sort((a, b) => a.from - b.from);
}

function findTold(tokens: Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!mayOpen(tokens[i])) continue;
    const quantity = READERS.map((read) => read(tokens, i)).find((found) => found !== undefined);
    if (!quantity) continue;
    const full = inBasicUnit(tokens, quantity);
    found.push(full);
    i = full.to - 1;
  }
  return found;
}

const OPENERS = new Set([
  'a',
  'half',
  'quarter',
  'third',
  'fifth',
  'tenth',
  'twice',
  'every',
  'noon',
  'midday',
  'midnight',
]);

const mayOpen = (token: Token | undefined) =>
  token !== undefined && (token.kind === 'number' || OPENERS.has(token.lower) || isNumberWord(token.lower));

const READERS = [clockAt, twiceAt, coupleAt, everyNthAt, halfUnitAt, bareFractionAt];

const lowerAt = (tokens: Token[], i: number) => tokens[i]?.lower ?? '';

/** How often: "I checked it twice". With an "as" it is a factor. */
function twiceAt(tokens: Token[], i: number): Quantity | undefined {
  if (lowerAt(tokens, i) !== 'twice' || COMPARES.test(lowerAt(tokens, i + 1))) return undefined;
  return { value: 2, kind: 'count', unit: TIMES, per: '', from: i, to: i + 1 };
}

const COMPARES = /^(?:as|the|that|those|these|my|our|your|his|her|their)$/;
const TIMES = stem('time');

/** "a couple of days" are two. */
function coupleAt(tokens: Token[], i: number): Quantity | undefined {
  if (lowerAt(tokens, i) !== 'a' || lowerAt(tokens, i + 1) !== 'couple') return undefined;
  const to = lowerAt(tokens, i + 2) === 'of' ? i + 3 : i + 2;
  const unit = tokens[to]?.stem ?? '';
  const seconds = SECONDS.get(unit);
  if (seconds !== undefined)
    return { value: 2 * seconds, kind: 'duration', unit: 'time', per: '', from: i, to: to + 1 };
  return to === i + 3 ? { value: 2, kind: 'count', unit, per: '', from: i, to } : undefined;
}

const NTH = new Map([...FRACTIONS, ['second', 0.5] as const, ['other', 0.5] as const]);

/** "every fifth parcel" is one in five; "every third day" is a frequency. */
function everyNthAt(tokens: Token[], i: number): Quantity | undefined {
  const share = lowerAt(tokens, i) === 'every' ? NTH.get(tokens[i + 1]?.stem ?? '') : undefined;
  const unit = tokens[i + 2]?.stem ?? '';
  const isNoun = tokens[i + 2]?.kind === 'word' && !STOP_WORDS.has(tokens[i + 2]?.lower ?? '');
  if (share === undefined || !isNoun || SECONDS.has(unit) || MONTHS.has(tokens[i + 2]?.lower ?? '')) return undefined;
  return { value: share, kind: 'share', unit, per: '', from: i, to: i + 2 };
}

const MEASURES = stems(
  'degree metre meter centimetre millimetre kilometre mile inch foot yard litre liter gallon pint gram kilo kilogram kg tonne ton point page megabyte gigabyte',
);

/** "half a degree" measures, where "half a team" is a share. */
function halfUnitAt(tokens: Token[], i: number): Quantity | undefined {
  const unit = tokens[i + 2]?.stem ?? '';
  if (lowerAt(tokens, i) !== 'half' || !/^an?$/.test(lowerAt(tokens, i + 1)) || !MEASURES.has(unit)) return undefined;
  const before = readNumber(tokens, i - 2);
  if (before && lowerAt(tokens, i - 1) === 'and') return undefined;
  return { value: 0.5, kind: 'count', unit, per: '', from: i, to: i + 2 };
}

/** "minus five", "-18". */
function withSign(tokens: Token[], quantity: Quantity): Quantity {
  const sign = tokens[quantity.from - 1];
  const isMinus = sign?.lower === 'minus' || (sign?.lower === '-' && sign.end === tokens[quantity.from]?.start);
  return isMinus && quantity.kind === 'count' ? { ...quantity, value: -quantity.value } : quantity;
}
