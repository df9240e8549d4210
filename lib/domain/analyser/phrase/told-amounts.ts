import { STOP_WORDS } from '../lexicon/function-words';
import { FRACTIONS, MONTHS, SECONDS } from '../lexicon/units';
import { isNumberWord, readNumber } from '../number-words';
import type { Quantity } from '../quantity';
import { stem, stems } from '../stem';
import type { Token } from '../text';
import { clockAt } from './clock';
import { bareFractionAt, inBasicUnit } from './measures';
import { ordinalAt } from './ordinals';

/**
 * Amounts with those added that only matter when a key phrase is compared: times of day, "a couple of", "every fifth
 * parcel", "half a degree", "minus five".
 */
export function withToldAmounts(tokens: Token[], quantities: Quantity[]): Quantity[] {
  const told = findTold(tokens);
  const signed = quantities.map((quantity) => inBasicUnit(tokens, withSign(tokens, quantity)));
  const sure = told.length === 0 ? signed : [...signed.filter((own) => isApart(own, told)), ...told];
  const ones = tokens.flatMap((_, i) => oneAt(tokens, i) ?? []).filter((own) => isApart(own, sure));
  return told.length + ones.length === 0 ? signed : [...sure, ...ones].sort((a, b) => a.from - b.from);
}

const isApart = ({ from, to }: Quantity, others: Quantity[]) =>
  others.every((other) => to <= other.from || from >= other.to);

function findTold(tokens: Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!mayOpen(tokens[i])) continue;
    const quantity = toldAt(tokens, i);
    if (!quantity) continue;
    const full = inBasicUnit(tokens, quantity);
    found.push(full);
    i = full.to - 1;
  }
  return found;
}

function toldAt(tokens: Token[], i: number): Quantity | undefined {
  for (const read of READERS) {
    const found = read(tokens, i);
    if (found) return found;
  }
  return undefined;
}

const OPENERS = new Set([
  'same',
  'a',
  'half',
  'quarter',
  'third',
  'fifth',
  'tenth',
  'twice',
  'every',
  'number',
  'monday',
  'noon',
  'midday',
  'midnight',
]);

const mayOpen = (token: Token | undefined) =>
  token !== undefined &&
  (token.kind === 'number' || OPENERS.has(token.lower) || isNumberWord(token.lower) || token.lower.endsWith('th'));

const READERS = [
  clockAt,
  sameDayAt,
  ordinalAt,
  weekdaysAt,
  twiceAt,
  everyOneAt,
  coupleAt,
  everyNthAt,
  halfUnitAt,
  bareFractionAt,
];

const lowerAt = (tokens: Token[], i: number) => tokens[i]?.lower ?? '';

/** "Monday to Friday" are five days a week. */
function weekdaysAt(tokens: Token[], i: number): Quantity | undefined {
  if (lowerAt(tokens, i) !== 'monday' || !/^(?:to|till|until|through)$/.test(lowerAt(tokens, i + 1))) return undefined;
  const last = ['friday', 'saturday', 'sunday'].indexOf(lowerAt(tokens, i + 2));
  if (last < 0) return undefined;
  return { value: (5 + last) * DAY, kind: 'duration', unit: 'time', per: stem('week'), from: i, to: i + 3 };
}

const DAY = 86_400;

/** "one complaint", "a single page", "both teams". */
function oneAt(tokens: Token[], i: number): Quantity | undefined {
  const word = lowerAt(tokens, i);
  const isSingle = word === 'a' && lowerAt(tokens, i + 1) === 'single' && lowerAt(tokens, i - 1) !== 'not';
  if (word !== 'one' && word !== 'both' && !isSingle) return undefined;
  const to = isSingle ? i + 2 : i + 1;
  const noun = tokens[to];
  if (noun?.kind !== 'word' || STOP_WORDS.has(noun.lower) || lowerAt(tokens, i - 1) === 'no') return undefined;
  return { value: word === 'both' ? 2 : 1, kind: 'count', unit: noun.stem, per: '', from: i, to };
}

/** "every one of the five wards" are five. */
function everyOneAt(tokens: Token[], i: number): Quantity | undefined {
  const isAll = lowerAt(tokens, i) === 'one' && lowerAt(tokens, i + 1) === 'of' && lowerAt(tokens, i - 1) === 'every';
  const at = lowerAt(tokens, i + 2) === 'the' ? i + 3 : i + 2;
  const number = isAll ? readNumber(tokens, at) : undefined;
  if (!number) return undefined;
  const to = at + number.length;
  return { value: number.value, kind: 'count', unit: tokens[to]?.stem ?? '', per: '', from: i, to };
}

/** "the same day" is within a day. */
function sameDayAt(tokens: Token[], i: number): Quantity | undefined {
  if (lowerAt(tokens, i) !== 'same' || !/^(?:day|afternoon|evening|morning)$/.test(lowerAt(tokens, i + 1)))
    return undefined;
  return { value: DAY - 1, kind: 'duration', unit: 'time', per: '', from: i, to: i + 2 };
}

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

/** "minus five", "-18", "five below zero". */
function withSign(tokens: Token[], quantity: Quantity): Quantity {
  const sign = tokens[quantity.from - 1];
  const isMinus = sign?.lower === 'minus' || (sign?.lower === '-' && sign.end === tokens[quantity.from]?.start);
  const isBelow =
    lowerAt(tokens, quantity.to) === 'below' && /^(?:zero|freezing)$/.test(lowerAt(tokens, quantity.to + 1));
  if (quantity.kind !== 'count' || !(isMinus || isBelow)) return quantity;
  return { ...quantity, value: -quantity.value, from: quantity.from - (isMinus ? 1 : 0) };
}
