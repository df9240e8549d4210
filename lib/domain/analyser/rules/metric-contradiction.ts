import { type Figure, figuresOf } from '../figures';
import { GENERIC } from '../lexicon/generic';
import { SECONDS } from '../lexicon/units';
import type { Quantity } from '../quantity';
import { type Rule, shown } from '../rule';
import { contentStems } from '../signals';
import { stems } from '../stem';
import type { Token } from '../text';

/** Figures this close are the same one, rounded. */
const ROUNDING = 0.12;

/** Two figures for the same quantity, at the same time, that cannot both be true. */
export const metricContradiction: Rule = {
  id: 'metric-contradiction',
  weight: 'major',
  find(answer) {
    const figures = figuresOf(answer).filter((figure) => figure.step !== 'action');
    for (const [i, first] of figures.entries()) {
      for (const second of figures.slice(i + 1)) {
        if (contradicts(first, second) || wrongShare(figures, first, second) || wrongFactor(first, second))
          return shown(second.step, [first.clause, second.clause]);
      }
    }
    return [];
  },
};

/**
 * Most figures of a story differ because they measure different things. Two clash only where the speaker says that the
 * second is about the same time as the first.
 */
function contradicts(a: Figure, b: Figure): boolean {
  if (a.clause === b.clause || a.phase === 'change' || b.phase === 'change') return false;
  if (!isComparable(a, b) || isClose(a.quantity.value, b.quantity.value)) return false;
  return restatesBaseline(a, b) || deniesOutcome(a, b) || changesStory(a, b);
}

/** "from ten minutes to two; before, they were six". */
function restatesBaseline(a: Figure, b: Figure): boolean {
  if (b.restated === 0 || a.phase !== 'before' || b.step !== 'result') return false;
  if (isOpening(a)) return sharedTopic(a, b) > 0 && isAllNamedIn(b.clause.subject, a);
  if (b.sentence - a.sentence <= 1 && (pointsBack(b) || b.restated > 1)) return true;
  return sharedTopic(a, b) > 0;
}

/** "fell to 4 a week, yet in the same month the log has 40". */
function deniesOutcome(a: Figure, b: Figure): boolean {
  if (a.step !== 'result' || a.phase !== 'after' || isOpening(b)) return false;
  if (isNone(a.quantity) && a.sentence === b.sentence) return b.clause.link === 'but';
  return b.sameTime > 1 || (b.sameTime > 0 && sharedTopic(a, b) > 0);
}

/** "lost 12% each winter", and later "losses fell from 30% a winter to 2%". */
function changesStory(a: Figure, b: Figure): boolean {
  if (!isOpening(a) || b.step !== 'result' || !b.isFrom || a.phase !== 'before' || a.quantity.value === 0) return false;
  return isSameUnit(a, b) && periodOf(a) === periodOf(b) && isAllNamedIn(b.clause.subject, a);
}

/** "the errors fell to 30 from 250": the unit may be said by the subject alone. */
function isSameUnit({ quantity: { kind, unit } }: Figure, { quantity, clause }: Figure): boolean {
  if (kind === 'share') return true;
  return (
    unit !== '' && (unit === quantity.unit || (quantity.unit === '' && contentStems(clause.subject).includes(unit)))
  );
}

/** Whether a subject names nothing but what the other figure was about: what it adds makes it another quantity. */
function isAllNamedIn(subject: Token[], { topic }: Figure): boolean {
  const named = contentStems(subject);
  return named.every((key) => [...topic].some((known) => isAlike(key, known)));
}

const ROOT = 4;

/** "failures" and "failing". */
function isAlike(x: string, y: string): boolean {
  return x === y || (x.length >= ROOT && y.length >= ROOT && (x.startsWith(y) || y.startsWith(x)));
}

function isOpening({ step }: Figure): boolean {
  return step === 'situation' || step === 'task';
}

const SEASON = stems('spring summer autumn winter season term year quarter month week day night');

function periodOf({ quantity, topic }: Figure): string {
  return quantity.per || ([...topic].find((key) => SEASON.has(key)) ?? '');
}

/** "it was six", "they had been at four": what "it" is was said just before. */
function pointsBack({ clause }: Figure): boolean {
  const words = clause.tokens.map((token) => token.lower);
  const isSaid = words.some((word, i) => PRONOUN.has(word) && WAS.has(words[i + 1] ?? ''));
  return isSaid || PRONOUN.has(clause.subject.at(-1)?.lower ?? '');
}

const PRONOUN = new Set(['it', 'they', 'that', 'this']);
const WAS = new Set(['was', 'were', 'had']);

function isComparable(a: Figure, b: Figure): boolean {
  const [x, y] = [a.quantity, b.quantity];
  if (x.kind !== y.kind || x.kind === 'factor') return false;
  if (isNone(x) && !b.topic.has(x.unit)) return false;
  if (isNone(y) && !a.topic.has(y.unit)) return false;
  if (x.kind === 'duration' ? x.per !== y.per : x.per && y.per && x.per !== y.per) return false;
  return x.kind === 'share' || x.kind === 'duration' || x.unit === y.unit || !x.unit || !y.unit;
}

/** "no refund" can only clash with a number of refunds. */
function isNone({ value, unit, kind }: Quantity): boolean {
  return kind === 'count' && value === 0 && unit !== '';
}

function isClose(x: number, y: number): boolean {
  return Math.abs(x - y) <= ROUNDING * Math.max(Math.abs(x), Math.abs(y));
}

function sharedTopic(a: Figure, b: Figure): number {
  return [...a.topic].filter((key) => b.topic.has(key) && !GENERIC.has(key) && !SECONDS.has(key) && !SEASON.has(key))
    .length;
}

/** "from 40 to 20, a drop of 70%". */
function wrongShare(figures: Figure[], before: Figure, after: Figure): boolean {
  if (before.clause !== after.clause || before.phase !== 'before' || after.phase !== 'after') return false;
  const [from, to] = [before.quantity.value, after.quantity.value];
  if (before.quantity.kind !== after.quantity.kind || from === 0) return false;
  const share = Math.abs(from - to) / from;
  return figures.some(
    (figure) =>
      figure.phase === 'change' &&
      figure.sentence === after.sentence &&
      figure.clause === after.clause &&
      figure.quantity.kind === 'share' &&
      before.quantity.kind !== 'share' &&
      Math.abs(figure.quantity.value - share) > ROUNDING,
  );
}

/** "doubled; well, they went up by thirty percent". */
function wrongFactor(factor: Figure, share: Figure): boolean {
  if (factor.quantity.kind !== 'factor' || share.quantity.kind !== 'share' || share.phase !== 'change') return false;
  const isSameThing = sharedTopic(factor, share) > 0 || pointsBack(share);
  const told = Math.abs(factor.quantity.value - 1);
  return isSameThing && share.sentence - factor.sentence <= 1 && Math.abs(told - share.quantity.value) > ROUNDING;
}
