import { MONTHS, SECONDS } from './lexicon/units';
import { stem } from './stem';
import type { Token } from './text';

/** Numbers that date or name things measure nothing: these tell them by the words around. */

const YEAR = /^(19|20)\d\d$/;
const YEAR_SLOT = new Set('in since of until by from early late during year'.split(' '));
const CLOCK = new Set(['am', 'pm', 'a.m', 'p.m', "o'clock"]);
const LABELS = new Set(
  'version v release phase level step stage part chapter room floor building gate line tier section article page sprint week day q quarter'.split(
    ' ',
  ),
);
const ORDINAL = new Set(['st', 'nd', 'rd', 'th']);
const AFTERWARDS = new Set('later ago earlier after afterwards before'.split(' '));
const QUARTER_SLOT = new Set('last this next same that per each every later ago after before earlier'.split(' '));

/** Whether the number from token `from` up to `to` is a date, a time of day, a version or the like. */
export function isCalendar(tokens: Token[], from: number, to: number, value = 0): boolean {
  const token = tokens[from];
  if (!token || /[%$€£]/.test(token.lower)) return false;
  const before = tokens[from - 1];
  return (
    isDate(token, before, tokens[to]) ||
    (to - from > 1 && value >= 1900 && value < 2100 && YEAR_SLOT.has(lowerOf(before))) ||
    isLabel(before, tokens[from - 2]) ||
    isLongAgo(tokens, to) ||
    isTime(tokens, from, to)
  );
}

/** "last quarter", "a quarter later", "200 a quarter": time, where "a quarter faster" is a share. */
export function isQuarterOfYear(tokens: Token[], at: number, isRate: boolean): boolean {
  if (tokens[at]?.stem !== stem('quarter')) return false;
  return isRate || QUARTER_SLOT.has(lowerOf(tokens[at - 1])) || QUARTER_SLOT.has(lowerOf(tokens[at + 1]));
}

function isDate(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (YEAR.test(token.lower) && YEAR_SLOT.has(lowerOf(before))) return true;
  if ([before, after].some((word) => word?.lower === 'may' && word.isCapital)) return true;
  return MONTHS.has(lowerOf(before)) || MONTHS.has(lowerOf(after)) || ORDINAL.has(lowerOf(after));
}

/** "version 3", "Go-2". */
function isLabel(before: Token | undefined, pointer: Token | undefined): boolean {
  const isNamed = LABELS.has(lowerOf(before)) && !/^(same|that|this|each|every|per|an?)$/.test(lowerOf(pointer));
  return isNamed || before?.isJoined === true;
}

/** "two weeks later" */
function isLongAgo(tokens: Token[], to: number): boolean {
  return SECONDS.has(tokens[to]?.stem ?? '') && AFTERWARDS.has(lowerOf(tokens[to + 1]));
}

/** "9:30", "at six". */
function isTime(tokens: Token[], from: number, to: number): boolean {
  const after = tokens[to];
  if (CLOCK.has(lowerOf(after)) || isInDay(tokens, to)) return true;
  const isNumber = tokens[from]?.kind === 'number';
  if (lowerOf(tokens[from - 1]) === ':') return isNumber && tokens[from - 2]?.kind === 'number';
  return lowerOf(tokens[from - 1]) === 'at' && !isNumber && (!after || after.kind === 'mark' || after.lower === 'and');
}

/** "from 12 to 3 in the afternoon" */
function isInDay(tokens: Token[], to: number): boolean {
  const [link = '', article = '', part = ''] = tokens.slice(to, to + 3).map(lowerOf);
  return link === 'in' && article === 'the' && /^(morning|afternoon|evening)$/.test(part);
}

function lowerOf(token: Token | undefined): string {
  return token?.lower ?? '';
}
