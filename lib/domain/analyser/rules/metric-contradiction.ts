import { type Figure, figuresOf } from '../figures';
import { GENERIC } from '../lexicon/generic';
import type { Quantity } from '../quantity';
import { type Rule, shown } from '../rule';

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
        if (contradicts(first, second) || wrongShare(figures, first, second))
          return shown(second.step, [first.clause, second.clause]);
      }
    }
    return [];
  },
};

function contradicts(a: Figure, b: Figure): boolean {
  if (a.clause === b.clause || a.phase !== b.phase || a.phase === 'change') return false;
  if (!isComparable(a, b) || isClose(a.quantity.value, b.quantity.value)) return false;
  const isRestated = b.phase === 'before' && b.step === 'result' && a.step === 'result';
  const isSameThing = pointsBack(b) && b.sentence - a.sentence <= 1;
  return sharedTopic(a, b) + (isSameThing ? 1 : 0) + b.setAgainst + (isRestated ? 1 : 0) >= 2;
}

/** "it was six", "they had been at four": what "it" is was said just before. */
function pointsBack({ clause }: Figure): boolean {
  const words = [...clause.subject, ...clause.tokens].map((token) => token.lower);
  return words.some(
    (word, i) => PRONOUN.has(word) && (i === clause.subject.length - 1 || BE_OR_HAVE.has(words[i + 1] ?? '')),
  );
}

const PRONOUN = new Set(['it', 'they', 'that', 'this']);
const BE_OR_HAVE = new Set(['was', 'were', 'had', 'is', 'are']);

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
  return [...a.topic].filter((key) => b.topic.has(key) && !GENERIC.has(key)).length;
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
