import { DETERMINERS } from './lexicon/function-words';
import { IRREGULAR_PAST } from './lexicon/irregular';
import { readNumber } from './number-words';
import type { Token } from './text';

/** How often something happens, as said. */
export interface Frequency {
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
export const WEEKDAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const PARTS = new Set('morning afternoon evening'.split(' '));
const FILLERS = new Set('single working'.split(' '));

/** In the order they are told. */
export function findFrequencies(tokens: Token[]): Frequency[] {
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
