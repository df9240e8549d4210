import { isCalendar, isQuarterOfYear } from './calendar';
import { ADJECTIVES } from './lexicon/adjectives';
import { DETERMINERS, STOP_WORDS } from './lexicon/function-words';
import { CURRENCIES, FACTORS, FRACTIONS, MONTHS, SECONDS } from './lexicon/units';
import { lengthOfNone } from './none';
import { readNumber } from './number-words';
import type { Token } from './text';
import { bareHundred, wholeAfter } from './whole';

/**
 * An amount as said. `value` is normalised: money in its own currency, durations in seconds, percent, fractions and
 * "two in every hundred" all as a share of one, "halved" and "twice" as a factor.
 */
export interface Quantity {
  value: number;
  kind: 'count' | 'money' | 'share' | 'duration' | 'factor' | 'calendar';
  /** Stem of what is counted, or the currency; empty when not said. */
  unit: string;
  /** Stem of the period of a rate ("a month"); empty for none. */
  per: string;
  /** Indexes of the first token and of the one after the last. */
  from: number;
  to: number;
}

/** The amount that begins at this token, without the period of a rate. */
export function quantityAt(tokens: Token[], i: number): Quantity | undefined {
  for (const read of READERS) {
    const found = read(tokens, i);
    if (found) return found;
  }
  return undefined;
}

/** In the order they are tried: a longer reading before a shorter one. */
const READERS = [
  halfTimeAt,
  shareOfTimeAt,
  scaledHalfAt,
  everyNthAt,
  halfAt,
  fractionAt,
  factorAt,
  timesAt,
  numberAt,
  unitAloneAt,
  zeroAt,
];

const lowerAt = (tokens: Token[], i: number) => tokens[i]?.lower ?? '';

/** "half an hour", "half a day". */
function halfTimeAt(tokens: Token[], i: number): Quantity | undefined {
  if (lowerAt(tokens, i) !== 'half' || !/^an?$/.test(lowerAt(tokens, i + 1))) return undefined;
  const seconds = SECONDS.get(tokens[i + 2]?.stem ?? '');
  if (seconds === undefined || lowerAt(tokens, i - 1) === 'and') return undefined;
  return { value: seconds / 2, kind: 'duration', unit: 'time', per: '', from: i, to: i + 3 };
}

/** "half a million" is a number, not a share. */
function scaledHalfAt(tokens: Token[], i: number): Quantity | undefined {
  return lowerAt(tokens, i) === 'half' && readNumber(tokens, i) ? numberAt(tokens, i) : undefined;
}

function halfAt(tokens: Token[], i: number): Quantity | undefined {
  if (lowerAt(tokens, i) !== 'half' || lowerAt(tokens, i - 1) === 'and' || tokens[i + 1]?.isJoined) return undefined;
  if (lowerAt(tokens, i + 1) === 'a' && /^(percent|%)$/.test(lowerAt(tokens, i + 2)))
    return shareOf(tokens, i, i + 3, 0.005);
  return shareOf(tokens, i, i + 1, 0.5);
}

/** "a third", "two thirds". */
function fractionAt(tokens: Token[], i: number): Quantity | undefined {
  const times = lowerAt(tokens, i) === 'a' ? { value: 1, length: 1 } : readNumber(tokens, i);
  const share = times?.length === 1 ? FRACTIONS.get(tokens[i + 1]?.stem ?? '') : undefined;
  const isRate = lowerAt(tokens, i) === 'a' && readNumber(tokens, i - 1) !== undefined;
  if (!times || share === undefined || isQuarterOfYear(tokens, i + 1, isRate)) return undefined;
  return shareOf(tokens, i, i + 2, times.value * share);
}

const NTH = new Map(
  ['second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map((word, i) => [
    word,
    i + 2,
  ]),
);

/** "every third tram", but not "every second week". */
function everyNthAt(tokens: Token[], i: number): Quantity | undefined {
  const nth = lowerAt(tokens, i) === 'every' ? NTH.get(lowerAt(tokens, i + 1)) : undefined;
  const noun = tokens[i + 2];
  if (!nth || noun?.kind !== 'word' || STOP_WORDS.has(noun.lower) || SECONDS.has(noun.stem) || MONTHS.has(noun.lower))
    return undefined;
  return shareOf(tokens, i, i + 2, 1 / nth);
}

/** "a quarter of an hour", "three quarters of an hour", "half of a day". */
function shareOfTimeAt(tokens: Token[], i: number): Quantity | undefined {
  const share = fractionAt(tokens, i) ?? halfAt(tokens, i);
  const at = share?.to ?? 0;
  const isOf = lowerAt(tokens, at) === 'of' && /^an?$/.test(lowerAt(tokens, at + 1));
  const seconds = isOf ? SECONDS.get(tokens[at + 2]?.stem ?? '') : undefined;
  if (!share || seconds === undefined) return undefined;
  return { ...share, value: share.value * seconds, kind: 'duration', unit: 'time', to: at + 3 };
}

function shareOf(tokens: Token[], from: number, to: number, value: number): Quantity {
  return { value, kind: 'share', unit: nounAfter(tokens, to), per: '', from, to };
}

/** "halved", "twice", "3x". */
function factorAt(tokens: Token[], i: number): Quantity | undefined {
  const token = tokens[i];
  if (!token || tokens[i + 1]?.isJoined || isThing(tokens, i)) return undefined;
  const digits = /^(\d+(?:\.\d+)?)x$/.exec(token.lower)?.[1];
  const word = token.lower === 'twice' ? twiceAs(tokens, i) : FACTORS.get(token.stem);
  const value = digits ? Number(digits) : word;
  return value === undefined ? undefined : { value, kind: 'factor', unit: '', per: '', from: i, to: i + 1 };
}

/** "twice as many" is a factor, "came to the desk twice" tells how often. */
function twiceAs(tokens: Token[], i: number): number | undefined {
  const next = lowerAt(tokens, i + 1);
  return next === 'as' || (DETERMINERS.has(next) && !/^(a|an|each|every)$/.test(next)) ? 2 : undefined;
}

/** "a triple" is a thing, not three times as much. */
function isThing(tokens: Token[], i: number): boolean {
  return (
    lowerAt(tokens, i - 1) === 'a' &&
    !/^(digit|fold)/.test(lowerAt(tokens, i + 1)) &&
    !lowerAt(tokens, i).endsWith('fold')
  );
}

const COMPARED = new Set('faster more fewer less as the quicker higher lower bigger smaller cheaper'.split(' '));

/** "three times faster", but not "three times that day". */
function timesAt(tokens: Token[], i: number): Quantity | undefined {
  const spoken = readNumber(tokens, i);
  const at = i + (spoken?.length ?? 0);
  if (!spoken || lowerAt(tokens, at) !== 'times' || !COMPARED.has(lowerAt(tokens, at + 1))) return undefined;
  return { value: spoken.value, kind: 'factor', unit: '', per: '', from: i, to: at + 1 };
}

type Base = Omit<Quantity, 'kind'>;

function numberAt(tokens: Token[], i: number): Quantity | undefined {
  const spoken = readNumber(tokens, i);
  if (!spoken) return undefined;
  const base = { value: spoken.value, unit: '', per: '', from: i, to: i + spoken.length };
  if (isCalendar(tokens, i, base.to, base.value)) return { ...base, kind: 'calendar' };
  return (
    ratioAt(tokens, base) ??
    percentAt(tokens, base) ??
    moneyAt(tokens, base) ??
    durationAt(tokens, base) ??
    countAt(tokens, base)
  );
}

/** "one in ten", "3 out of 40", "two in every hundred", "seven of the twelve". */
function ratioAt(tokens: Token[], base: Base): Quantity | undefined {
  const isNounNext =
    (base.value === 1 || lowerAt(tokens, base.to) === 'times') && /^(in|out)$/.test(lowerAt(tokens, base.to + 1));
  const at = wholeAfter(tokens, base.to, isNounNext);
  const whole = at > 0 ? (readNumber(tokens, at) ?? bareHundred(tokens, at)) : undefined;
  if (!whole || whole.value <= base.value) return undefined;
  const to = at + whole.length;
  if (SECONDS.has(tokens[to]?.stem ?? '') || MONTHS.has(lowerAt(tokens, to))) return undefined;
  const unit = isNounNext ? (tokens[base.to]?.stem ?? '') : nounAfter(tokens, to);
  return { ...base, value: base.value / whole.value, kind: 'share', unit, to };
}

function percentAt(tokens: Token[], base: Base): Quantity | undefined {
  const isSign = tokens[base.from]?.lower.endsWith('%');
  const next = lowerAt(tokens, base.to);
  const isTwo = next === 'per' && lowerAt(tokens, base.to + 1) === 'cent';
  if (!isSign && !isTwo && !/^(percent|percentage|%)$/.test(next)) return undefined;
  const to = base.to + (isSign ? 0 : isTwo ? 2 : 1);
  return { ...base, value: base.value / 100, kind: 'share', unit: nounAfter(tokens, to), to };
}

/** "EUR 20,000" */
const CODES = new Set(['eur', 'usd', 'gbp']);

function moneyAt(tokens: Token[], base: Base): Quantity | undefined {
  const sign = /^[$€£]/.exec(lowerAt(tokens, base.from))?.[0];
  if (sign) return { ...base, kind: 'money', unit: sign };
  const code = CODES.has(lowerAt(tokens, base.from - 1))
    ? CURRENCIES.get(tokens[base.from - 1]?.stem ?? '')
    : undefined;
  if (code) return { ...base, kind: 'money', unit: code, from: base.from - 1 };
  const next = lowerAt(tokens, base.to);
  const currency = /^[$€£]$/.test(next) ? next : CURRENCIES.get(tokens[base.to]?.stem ?? '');
  if (currency) return { ...base, kind: 'money', unit: currency, to: base.to + 1 };
  return lowerAt(tokens, base.to - 1) === 'grand' ? { ...base, kind: 'money', unit: '$' } : undefined;
}

function durationAt(tokens: Token[], base: Base): Quantity | undefined {
  const glued = /\d(ms|s|h)$/.exec(lowerAt(tokens, base.from))?.[1];
  const skipped = !glued && KIND_OF_TIME.has(lowerAt(tokens, base.to)) ? 1 : 0;
  const seconds = SECONDS.get(glued ?? tokens[base.to + skipped]?.stem ?? '');
  if (seconds === undefined) return undefined;
  const half = ['and', 'a', 'half'].every((word, n) => lowerAt(tokens, base.to + 1 + n) === word);
  const to = base.to + skipped + (glued ? 0 : half ? 4 : 1);
  return { ...base, value: (base.value + (half ? 0.5 : 0)) * seconds, kind: 'duration', unit: 'time', to };
}

/** "250 working hours", "two whole days". */
const KIND_OF_TIME = new Set(
  'working business calendar full whole solid long short extra more straight consecutive entire engineering billable man person'.split(
    ' ',
  ),
);

function countAt(tokens: Token[], base: Base): Quantity | undefined {
  const isBareOne = lowerAt(tokens, base.from) === 'one' && base.to - base.from === 1;
  if (isBareOne && !isPlainOne(tokens, base)) return undefined;
  return { ...base, kind: 'count', unit: nounAfter(tokens, base.to) };
}

const NUMBER_SLOT = new Set(
  'to from by only just about around roughly nearly almost exactly under over below than with at'.split(' '),
);

/** "from nine to one", "one a week": not "the fixed one" or "one hotel told us". */
function isPlainOne(tokens: Token[], { from, to }: Base): boolean {
  if (/^(more|other|of|another)$/.test(lowerAt(tokens, to))) return false;
  return NUMBER_SLOT.has(lowerAt(tokens, from - 1)) || /^(a|an|per|each)$/.test(lowerAt(tokens, to));
}

const SPAN_SLOT = new Set(
  'under within in than over about only just nearly almost for take took takes by save saves saved spare spares spared gain gains gained lose loses lost waste wasted'.split(
    ' ',
  ),
);

const DIFFERENCE = new Set('less more earlier sooner faster quicker shorter longer saved'.split(' '));

/** "under an hour", "by a day", "a minute and a half"; a bare "a month" is a rate. */
function unitAloneAt(tokens: Token[], i: number): Quantity | undefined {
  const at = KIND_OF_TIME.has(lowerAt(tokens, i + 1)) ? i + 2 : i + 1;
  const seconds = /^an?$/.test(lowerAt(tokens, i)) ? SECONDS.get(tokens[at]?.stem ?? '') : undefined;
  if (seconds === undefined || isSecondOfTwo(tokens, at)) return undefined;
  const isHalfMore = ['and', 'a', 'half'].every((word, n) => lowerAt(tokens, at + 1 + n) === word);
  const isRate = /^(a|per|each|every)$/.test(lowerAt(tokens, at + 1)) && SECONDS.has(tokens[at + 2]?.stem ?? '');
  const isSpan = i === 0 || isRate || SPAN_SLOT.has(lowerAt(tokens, i - 1)) || DIFFERENCE.has(lowerAt(tokens, at + 1));
  if (!isHalfMore && !isSpan) return undefined;
  const value = seconds * (isHalfMore ? 1.5 : 1);
  return { value, kind: 'duration', unit: 'time', per: '', from: i, to: at + (isHalfMore ? 4 : 1) };
}

/** "a second opinion" */
function isSecondOfTwo(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    lowerAt(tokens, at) === 'second' &&
    next?.kind === 'word' &&
    !STOP_WORDS.has(next.lower) &&
    !DIFFERENCE.has(next.lower)
  );
}

/** "zero", "none", "not a single". "No late orders" is left to `outcome.ts`: "no" denies more often than it counts. */
function zeroAt(tokens: Token[], i: number): Quantity | undefined {
  const length = lengthOfNone(tokens, i);
  if (length === 0) return undefined;
  return { value: 0, kind: 'count', unit: nounAfter(tokens, i + length), per: '', from: i, to: i + length };
}

const NOUN_REACH = 4;

/** Stem of the noun a number counts: the first word after it that is neither a grammar word nor a common adjective. */
function nounAfter(tokens: Token[], at: number): string {
  for (let i = at; i < at + NOUN_REACH; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') return '';
    if (isBeforeNoun(token, i === at || lowerAt(tokens, i - 1) === 'of')) continue;
    return STOP_WORDS.has(token.lower) ? '' : token.stem;
  }
  return '';
}

/** "of", an adjective, or the "the" of "half the team"; "a" and "each" open a rate instead. */
function isBeforeNoun({ lower }: Token, isAtStart: boolean): boolean {
  if (lower === 'of' || ADJECTIVES.common.has(lower)) return true;
  return isAtStart && DETERMINERS.has(lower) && !/^(a|an|each|every)$/.test(lower);
}
