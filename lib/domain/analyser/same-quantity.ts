import type { Figure } from './figures';
import { GENERIC } from './lexicon/generic';
import { PERIOD_ADVERBS, SECONDS } from './lexicon/units';
import type { Quantity } from './quantity';
import { contentStems } from './signals';
import { stem, stems } from './stem';
import type { Token } from './text';

/** Figures this close are the same one, rounded. */
export const ROUNDING = 0.12;

export function isClose(x: number, y: number): boolean {
  return Math.abs(x - y) <= ROUNDING * Math.max(Math.abs(x), Math.abs(y));
}

/** Whether two figures count in the same way, so that one could be set against the other. */
export function isComparable(a: Figure, b: Figure): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x.kind !== y.kind || x.kind === 'factor') return false;
  if (isNone(x) && !b.topic.has(x.unit)) return false;
  if (isNone(y) && !a.topic.has(y.unit)) return false;
  if (x.kind === 'duration' ? x.per !== y.per : x.per && y.per && x.per !== y.per) return false;
  return x.kind === 'share' || x.kind === 'duration' || x.unit === y.unit || !x.unit || !y.unit;
}

/** "no refund" can only clash with a number of refunds. */
export function isNone({ value, unit, kind }: Quantity): boolean {
  return kind === 'count' && value === 0 && unit !== '';
}

/** "the errors fell to 30 from 250": the unit may be said by the subject alone. */
export function isSameUnit({ quantity: { kind, unit } }: Figure, { quantity, clause }: Figure): boolean {
  if (kind === 'share') return true;
  return (
    unit !== '' && (unit === quantity.unit || (quantity.unit === '' && contentStems(clause.subject).includes(unit)))
  );
}

/** Whether a subject names nothing but what the other figure was about: what it adds makes it another quantity. */
export function isAllNamedIn(subject: Token[], { topic }: Figure): boolean {
  const named = contentStems(subject).filter((key) => !PERIOD_OF.has(key));
  const isFaulty = [...topic].some((key) => FAULT.has(key));
  return named.every(
    (key) => (isFaulty && (FAULT.has(key) || MEASURE.has(key))) || [...topic].some((known) => isAlike(key, known)),
  );
}

/** "the weekly shortfall", "the difference": a subject that names the amount and not the thing. */
export function isBareAmount(subject: Token[]): boolean {
  const named = contentStems(subject).filter((key) => !PERIOD_OF.has(key));
  return named.length > 0 && named.every((key) => AMOUNT.has(key));
}

const AMOUNT = stems(
  'difference shortfall loss losses lack gap deficit bill amount sum total number count figure spend spending cost expense',
);

/** How a figure is meant: "up to 14" as the most, "six on average" as the mean, "one took 60" as one case; else empty. */
export function boundOf({ clause: { tokens, subject } }: Figure): string {
  const isCase = /^(one|some)$/.test(subject[0]?.lower ?? '') && subject[1]?.lower !== 'of';
  if (isCase) return 'case';
  const words = tokens.map((token) => token.lower);
  if (words.some((word, i) => word === 'up' && words[i + 1] === 'to')) return 'most';
  return words.map((word) => BOUND.get(word)).find((bound) => bound !== undefined) ?? '';
}

const BOUND = new Map(
  Object.entries({
    case: 'sometimes occasionally typically',
    most: 'worst largest biggest highest peak maximum longest most',
    least: 'best minimum shortest smallest lowest least',
    mean: 'average mean median',
  }).flatMap(([bound, words]) => words.split(' ').map((word) => [word, bound] as const)),
);

/** "30 of 1,000 were wrong" and "the error rate" are one thing. */
const FAULT = stems(
  'wrong error mistake fault faulty incorrect failure fail defect defective miss missing lost lose broken break damaged damage bad late spoiled spoil rotten burst dead',
);
/** Whether the words name something that went wrong. */
export function saysFault(tokens: Token[]): boolean {
  return tokens.some(({ stem }) => FAULT.has(stem));
}

const MEASURE = stems('rate share proportion percentage number count figure level total quota average');

const ROOT = 4;

/** "failures" and "failing". */
function isAlike(x: string, y: string): boolean {
  return x === y || (x.length >= ROOT && y.length >= ROOT && (x.startsWith(y) || y.startsWith(x)));
}

const SEASON = stems('spring summer autumn winter season term year quarter month week day night');

const PERIOD_OF = new Map(
  [...PERIOD_ADVERBS, ['annual', 'year'] as const].map(([adverb, unit]) => [stem(adverb), stem(unit)]),
);

/** Stem of the period a figure is counted over: "a year", "each winter", "the annual bill"; empty when not said. */
export function periodOf({ quantity, topic }: Figure): string {
  const adverb = [...topic].map((key) => PERIOD_OF.get(key)).find((period) => period !== undefined);
  return quantity.per || ([...topic].find((key) => SEASON.has(key)) ?? adverb ?? '');
}

/** How many words that mean something in this story both figures are about. */
export function sharedTopic(a: Figure, b: Figure): number {
  return [...a.topic].filter((key) => b.topic.has(key) && !GENERIC.has(key) && !SECONDS.has(key) && !SEASON.has(key))
    .length;
}

/** "it was six", "they had been at four": what "it" is was said just before. */
export function pointsBack({ clause }: Figure): boolean {
  const words = clause.tokens.map((token) => token.lower);
  const isSaid = words.some((word, i) => PRONOUN.has(word) && WAS.has(words[i + 1] ?? ''));
  return isSaid || PRONOUN.has(clause.subject.at(-1)?.lower ?? '');
}

const PRONOUN = new Set(['it', 'they', 'that', 'this']);
const WAS = new Set(['was', 'were', 'had', 'used']);
