import { DETERMINERS } from '../lexicon/function-words';
import { IRREGULAR_PAST } from '../lexicon/irregular';
import { readNumber } from '../number-words';
import type { Token } from '../text';
import { isDeniedOrNothing } from './denial';
import type { Parsed } from './parsed';

/** How often something happens, as said. */
interface Frequency {
  /** Days from one time to the next. */
  days: number;
  /** Day of the week or part of the day, when it is named: "every Friday". */
  on: string;
  /** Indexes of the first token and of the one after the last. */
  from: number;
  to: number;
}

const table = (entries: Record<string, number>) => new Map(Object.entries(entries));

const DAYS = table({
  hour: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  fortnight: 14,
  month: 365 / 12,
  quarter: 91.25,
  year: 365,
});
const ADVERBS = table({
  hourly: 1 / 24,
  daily: 1,
  nightly: 1,
  weekly: 7,
  fortnightly: 14,
  biweekly: 14,
  monthly: 365 / 12,
  quarterly: 91.25,
  yearly: 365,
  annually: 365,
});
const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const PARTS = new Set('morning afternoon evening'.split(' '));
const FILLERS = new Set('single working'.split(' '));

/**
 * Whether the phrase and the sentence name the same frequency, however put: "every other week" and "once a fortnight".
 * Undefined when the phrase has none, or when it has more to say and the sentence has none.
 */
export function sharesFrequency(wanted: Parsed, said: Parsed): boolean | undefined {
  const [own, second] = findFrequencies(wanted.tokens);
  if (!own || second) return undefined;
  const others = findFrequencies(said.tokens);
  if (others.length === 0) return isAlone(wanted, own) ? false : undefined;
  return [...others, ...onDays(others)].some((other) => isSame(own, other) && !isDeniedOrNothing(said, other.from));
}

/** The phrase without its frequency; undefined when there is nothing else in it. */
export function withoutFrequency(wanted: Parsed): Parsed | undefined {
  const [own] = findFrequencies(wanted.tokens);
  if (!own || isAlone(wanted, own)) return undefined;
  const isOutside = (at: number) => at < own.from || at >= own.to;
  return {
    ...wanted,
    items: wanted.items.filter(({ at }) => isOutside(at)),
    quantities: wanted.quantities.filter(({ from }) => isOutside(from)),
  };
}

function isAlone({ items, quantities }: Parsed, { from, to }: Frequency): boolean {
  const isInside = (at: number) => at >= from && at < to;
  return items.every(({ at, weight }) => weight === 0 || isInside(at)) && quantities.every((q) => isInside(q.from));
}

/** "on Mondays and Thursdays" is twice a week. */
function onDays(found: Frequency[]): Frequency[] {
  const named = found.filter(({ on }) => WEEKDAYS.has(on));
  const [first] = named;
  return first && named.length > 1 ? [{ ...first, on: '', days: first.days / named.length }] : [];
}

/** Months and quarters are not a whole number of days or weeks. */
const SLACK = 0.02;

function isSame(wanted: Frequency, said: Frequency): boolean {
  const isNamed = wanted.on === '' || wanted.on === said.on;
  return isNamed && Math.abs(wanted.days - said.days) <= wanted.days * SLACK;
}

function findFrequencies(tokens: Token[]): Frequency[] {
  const found: Frequency[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const frequency = everyAt(tokens, i) ?? timesAt(tokens, i) ?? namedAt(tokens, i);
    if (!frequency) continue;
    found.push(frequency);
    i = frequency.to - 1;
  }
  return found;
}

const lowerAt = (tokens: Token[], i: number) => tokens[i]?.lower ?? '';

/** "every day", "every single week", "every other week", "every three months". */
function everyAt(tokens: Token[], from: number): Frequency | undefined {
  if (!/^(every|each)$/.test(lowerAt(tokens, from))) return undefined;
  const isOther = /^(other|second)$/.test(lowerAt(tokens, from + 1));
  const number = isOther ? { value: 2, length: 1 } : readNumber(tokens, from + 1);
  let at = from + 1 + (number?.length ?? 0);
  if (FILLERS.has(lowerAt(tokens, at)) && periodAt(tokens, at + 1)) at++;
  const period = periodAt(tokens, at);
  return period && { ...period, days: period.days * (number?.value ?? 1), from, to: at + 1 };
}

/** "once a week", "2x a day", "four times every year". */
function timesAt(tokens: Token[], from: number): Frequency | undefined {
  const digits = /^(\d+)x$/.exec(lowerAt(tokens, from))?.[1];
  const word = digits ? Number(digits) : { once: 1, twice: 2 }[lowerAt(tokens, from)];
  const number = word ? { value: word, length: 1 } : readNumber(tokens, from);
  const at = from + (number?.length ?? 0) + (word ? 0 : 1);
  if (!number?.value || (!word && !/^times?$/.test(lowerAt(tokens, at - 1)))) return undefined;
  const link = lowerAt(tokens, at);
  const period = /^(a|an|per)$/.test(link) ? periodAt(tokens, at + 1) : undefined;
  if (period) return { ...period, days: period.days / number.value, from, to: at + 2 };
  const every = everyAt(tokens, at);
  return every && { ...every, days: every.days / number.value, from };
}

function periodAt(tokens: Token[], at: number): Pick<Frequency, 'days' | 'on'> | undefined {
  const lower = lowerAt(tokens, at);
  if (WEEKDAYS.has(lower)) return { days: 7, on: lower };
  if (PARTS.has(lower)) return { days: 1, on: lower };
  const days = DAYS.get(lower) ?? (lower.endsWith('s') ? DAYS.get(lower.slice(0, -1)) : undefined);
  return days === undefined ? undefined : { days, on: '' };
}

/** "weekly", "on Fridays". */
function namedAt(tokens: Token[], from: number): Frequency | undefined {
  const lower = lowerAt(tokens, from);
  const day = lower.slice(0, -1);
  const days = isNewspaper(tokens, from) ? undefined : ADVERBS.get(lower);
  if (days !== undefined) return { days, on: '', from, to: from + 1 };
  return lower.endsWith('s') && WEEKDAYS.has(day) ? { days: 7, on: day, from, to: from + 1 } : undefined;
}

/** "the weekly gave us a bad review" */
function isNewspaper(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return DETERMINERS.has(lowerAt(tokens, at - 1)) && (!next || IRREGULAR_PAST.has(next.lower));
}
