import { meansTheSame } from '../lexicon/synonyms';
import { SECONDS } from '../lexicon/units';
import { isPerson } from '../persons';
import type { Quantity } from '../quantity';
import { stem, stems } from '../stem';
import { CLOCK } from './clock';
import type { Parsed } from './parsed';

const words = (list: string) => new Set(list.split(' '));

/** Every amount of the phrase is said, in the same order. None of something may also be said by a denial. */
export function saysAmounts(wanted: Parsed, said: Parsed): boolean {
  if (isOneOfMany(wanted, said) || isOneForAll(wanted, said)) return false;
  let from = 0;
  for (const amount of wanted.quantities) {
    const at = said.quantities.findIndex((other, i) => i >= from && fits(wanted, amount, said, other));
    const isDenial = amount.value === 0 && !said.quantities.some(({ value }) => value === 0);
    if (at < 0 && (isDenial || isBothTold(wanted, amount, said))) continue;
    if (at < 0) return false;
    from = at + 1;
  }
  return true;
}

/** "both teams" may be told without a number: "each team", "Ana's team and mine". */
function isBothTold({ tokens }: Parsed, amount: Quantity, said: Parsed): boolean {
  const isBoth = tokens[amount.from]?.lower === 'both';
  return isBoth && !said.quantities.some(({ kind, unit }) => kind === 'count' && unit === amount.unit);
}

/** "on one route" is not "on all eleven routes". */
function isOneOfMany(wanted: Parsed, said: Parsed): boolean {
  const at = wanted.tokens.findIndex(({ lower }) => lower === 'one');
  const noun = wanted.tokens[at + 1];
  const isCounted = wanted.quantities.some(({ from, to }) => at >= from && at < to);
  if (at < 0 || isCounted || noun?.kind !== 'word') return false;
  return said.tokens.some((token, i) => token.stem === noun.stem && isMany(said, i));
}

/** "every supplier" is not "one supplier". */
function isOneForAll(wanted: Parsed, said: Parsed): boolean {
  const at = wanted.tokens.findIndex(({ lower }) => EVERY.has(lower));
  const noun = at < 0 ? undefined : wanted.tokens[at + 1];
  if (noun?.kind !== 'word') return false;
  const places = said.tokens.flatMap((token, i) => (token.stem === noun.stem ? [i] : []));
  return (
    places.length > 0 && places.every((i) => /^(one|some|half|few|most|several)$/.test(said.tokens[i - 1]?.lower ?? ''))
  );
}

const EVERY = words('every all each both');

function isMany({ tokens, quantities }: Parsed, at: number): boolean {
  const near = tokens.slice(Math.max(0, at - 2), at).map(({ lower }) => lower);
  return near.some((word) => MANY.has(word)) || quantities.some(({ to, value }) => to === at && value > 1);
}

const MANY = words('all every both many several each few most');

/** Where each amount of the phrase is said: by its last word, which stands next to what it counts. */
export function amountPlaces(wanted: Parsed, said: Parsed) {
  return wanted.quantities.flatMap((amount) => {
    const found = said.quantities.find((other) => fits(wanted, amount, said, other));
    const isDate = found?.kind === 'calendar';
    return found
      ? [{ inPhrase: amount.to - 1, inSentence: found.to - 1, from: found.from, isAmount: true, isDate }]
      : [];
  });
}

const BELOW = words('under below within less fewer most');
const ABOVE = words('over above more beyond exceeding past least');
/** These bound an amount only with a "than". */
const BELOW_THAN = words('sooner faster quicker shorter earlier lower smaller cheaper');
const ABOVE_THAN = words('longer later greater higher larger bigger slower');

/** "under an hour" is said by "45 minutes", and not by "just over an hour". */
function fits(wanted: Parsed, amount: Quantity, said: Parsed, other: Quantity): boolean {
  const bound = boundOf(wanted, amount);
  const otherBound = boundOf(said, other);
  if (isPlainHour(wanted, amount, other)) return true;
  if (!countsTheSame(wanted, amount, said, other) || isByForTo(wanted, amount, said, other)) return false;
  if (isOtherPeriod(wanted, amount, said, other) || isDoubleThing(wanted, amount, said, other)) return false;
  if (bound === 0 || !isSameKind(amount, other)) return isSameAmount(amount, other);
  if (otherBound === 0)
    return bound < 0 ? other.value < amount.value || isWithin(wanted, amount, other) : other.value > amount.value;
  return otherBound === bound && isSameAmount(amount, other);
}

/** "8 to 5" is "from eight in the morning to five". */
function isPlainHour({ tokens }: Parsed, amount: Quantity, other: Quantity): boolean {
  if (tokens[0]?.lower === 'from') return false;
  return amount.kind === 'count' && amount.unit === '' && other.unit === CLOCK && other.value === amount.value * 3600;
}

/** "three days before" is not "three weeks before". */
function isOtherPeriod(wanted: Parsed, amount: Quantity, said: Parsed, other: Quantity): boolean {
  const periods = [wanted.tokens[amount.to]?.stem ?? '', said.tokens[other.to]?.stem ?? ''];
  return amount.kind === 'calendar' && periods.every((unit) => SECONDS.has(unit)) && periods[0] !== periods[1];
}

/** "a double booking" is not said by "I doubled the booking fee". */
function isDoubleThing(wanted: Parsed, amount: Quantity, said: Parsed, other: Quantity): boolean {
  const isThing = /^(?:double|triple)$/.test(wanted.tokens[amount.from]?.lower ?? '');
  return isThing && /^(?:doubl|tripl)(?:ed|es|ing)$/.test(said.tokens[other.from]?.lower ?? '');
}

/** "cut to 40" is not "cut by 40". */
function isByForTo(wanted: Parsed, amount: Quantity, said: Parsed, other: Quantity): boolean {
  const links = [wanted.tokens[amount.from - 1]?.lower, said.tokens[other.from - 1]?.lower].sort().join(' ');
  return links === 'by to';
}

/** "within 48 hours" is said by "in two days", "under 48 hours" is not. */
function isWithin({ tokens }: Parsed, amount: Quantity, other: Quantity): boolean {
  const isOrSo = tokens[amount.to]?.lower === 'or';
  return (isOrSo || /^(within|least|most)$/.test(tokens[amount.from - 1]?.lower ?? '')) && isSameAmount(amount, other);
}

/** "nine complaints" are not "nine tickets", and "half the team" is not "half the time". */
function countsTheSame(wanted: Parsed, amount: Quantity, said: Parsed, other: Quantity): boolean {
  if (amount.kind === 'money' || amount.kind === 'duration' || !amount.unit || !other.unit) return true;
  const isGroup = amount.kind === 'share' && COLLECTIVES.has(amount.unit) && isMember(said, other);
  if (isGroup) return true;
  // In "three spoiled batches" the unit is behind the adjective.
  const own = wanted.tokens.slice(amount.to, amount.to + 2);
  if (own.some(({ stem }) => stem === other.unit)) return true;
  const near = said.tokens.slice(other.to, other.to + UNIT_REACH);
  return meansTheSame(amount.unit, other.unit) || near.some((token) => meansTheSame(amount.unit, token.stem));
}

const COLLECTIVES = stems(
  'class team staff group crew ward school company department family audience public workforce',
);

/** "one pupil in three" is a third of the class. */
const isMember = ({ tokens }: Parsed, { from, to }: Quantity) => tokens.slice(from, to + 2).some(isPerson);

const UNIT_REACH = 5;

/** -1 for at most, 1 for more than, 0 for the very amount. */
function boundOf({ tokens }: Parsed, { from, to }: Quantity): number {
  const near = [from - 1, from - 2, from - 3].map((at) => tokens[at]?.lower ?? '');
  const after = tokens[to]?.lower === 'or' ? (tokens[to + 1]?.lower ?? '') : '';
  if (after) return sideOf(after, false);
  const isCompared = near[0] === 'than';
  const side = sideOf(near[isCompared ? 1 : 0] ?? '', isCompared);
  return isCompared && /^(no|not)$/.test(near[2] ?? '') ? -side : side;
}

function sideOf(word: string, isCompared: boolean): number {
  if (BELOW.has(word) || (isCompared && BELOW_THAN.has(word))) return -1;
  return ABOVE.has(word) || (isCompared && ABOVE_THAN.has(word)) ? 1 : 0;
}

function isSameAmount(a: Quantity, b: Quantity): boolean {
  if (Math.abs(a.value - b.value) > slack(a)) return false;
  if (a.per && b.per && a.per !== b.per) return false;
  return a.value === 0 || isSameKind(a, b);
}

function isSameKind(a: Quantity, b: Quantity): boolean {
  const isShare = (q: Quantity) => q.kind === 'share' || q.kind === 'factor';
  if (isShare(a) && isShare(b)) return true;
  if (isTimes(a) && isTimes(b)) return true;
  return a.kind === b.kind && (a.kind !== 'money' || a.unit === b.unit);
}

/** "twice a week" is "two times a week". */
const isTimes = ({ kind, unit }: Quantity) => kind === 'factor' || (kind === 'count' && unit === TIMES);
const TIMES = stem('time');

const MONTH = 2_600_000;

/** A third is 33%; everything else must be the very number. */
function slack(a: Quantity): number {
  const isThird = a.kind === 'share' && [1 / 3, 2 / 3].some((third) => Math.abs(a.value - third) < 0.007);
  // A year is twelve months, of thirty days each.
  if (a.kind === 'duration' && a.value > MONTH) return a.value * 0.015;
  return isThird ? 0.007 : 1e-6 * Math.max(1, Math.abs(a.value));
}
