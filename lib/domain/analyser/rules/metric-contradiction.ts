import { type Figure, figuresOf } from '../figures';
import { PREPOSITIONS } from '../lexicon/function-words';
import { type Rule, shown } from '../rule';
import {
  boundOf,
  isAllNamedIn,
  isBareAmount,
  isClose,
  isComparable,
  isNone,
  isSameUnit,
  periodOf,
  pointsBack,
  saysFault,
  sharedTopic,
} from '../same-quantity';
import { contentStems } from '../signals';
import { isWrongSum } from '../wrong-sums';

/** Two figures for the same quantity, at the same time, that cannot both be true. */
export const metricContradiction: Rule = {
  id: 'metric-contradiction',
  weight: 'major',
  find(answer) {
    const figures = figuresOf(answer).filter(
      ({ step }) => !(step === 'action' || (step === 'reflection' && answer.isSegmented)),
    );
    for (const [i, first] of figures.entries()) {
      for (const second of figures.slice(i + 1)) {
        if (contradicts(figures, first, second) || isWrongSum(figures, first, second))
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
function contradicts(figures: Figure[], a: Figure, b: Figure): boolean {
  if (a.clause === b.clause || a.phase === 'change' || b.phase === 'change') return false;
  if (!isComparable(a, b) || isClose(a.quantity.value, b.quantity.value)) return false;
  return restatesBaseline(a, b) || deniesOutcome(a, b) || tellsTwice(a, b) || changesStory(figures, a, b);
}

/** "the shops saved 61,000 in the half year. In total they saved 84,000." */
function tellsTwice(a: Figure, b: Figure): boolean {
  if (a.step !== 'result' || b.step !== 'result' || a.sentence === b.sentence || a.isFrom || b.isFrom) return false;
  const isSameDeed = a.clause.verb === b.clause.verb && !a.clause.negated && !b.clause.negated;
  if (!isSameDeed || a.clause.verb === 'be' || periodOf(a) !== periodOf(b) || !isSameUnit(a, b)) return false;
  return isSameSubject(a, b) && isToldAlike(a, b);
}

function isSameSubject(a: Figure, b: Figure): boolean {
  const [first, second] = [a, b].map(({ clause }) => contentStems(clause.subject));
  if (second?.length === 0) return pointsBack(b);
  return !!first && !!second && first.length > 0 && first.every((key) => second.includes(key));
}

/** "from ten minutes to two; before, they were six". */
function restatesBaseline(a: Figure, b: Figure): boolean {
  if (b.restated === 0 || a.phase !== 'before' || b.step !== 'result') return false;
  if (isOpening(a)) return sharedTopic(a, b) > 0 && isAllNamedIn(b.clause.subject, a) && isToldAlike(a, b);
  if (b.sentence - a.sentence <= 1 && (pointsBack(b) || b.restated > 1)) return true;
  return sharedTopic(a, b) > 0;
}

/** "fell to 4 a week, yet in the same month the log has 40". */
function deniesOutcome(a: Figure, b: Figure): boolean {
  if (a.step !== 'result' || a.phase !== 'after' || isOpening(b)) return false;
  if (isNone(a.quantity) && a.sentence === b.sentence) return b.clause.link === 'but';
  if (sharedTopic(a, b) > 0 || isBareCount(a, b)) return b.sameTime > 0;
  return b.step === 'result' && b.sameTime > (a.quantity.kind === 'count' ? 2 : 1);
}

/** "lost 12% each winter", and later "losses fell from 30% a winter to 2%"; not if the 30% was told as well. */
function changesStory(figures: Figure[], a: Figure, b: Figure): boolean {
  if (!isOpening(a) || b.step !== 'result' || !b.isFrom || a.phase !== 'before' || a.quantity.value === 0) return false;
  const isTold = figures.some(
    (other) =>
      isOpening(other) && other.quantity.kind === b.quantity.kind && isClose(other.quantity.value, b.quantity.value),
  );
  if (isTold || isMatched(figures, a) || !isToldAlike(a, b) || periodOf(a) !== periodOf(b)) return false;
  if (isOnlyRate(figures, a, b) || isFaultShare(figures, a, b)) return true;
  if (!isSameUnit(a, b)) return false;
  return isAllNamedIn(b.clause.subject, a) || (isRate(a) && isBareAmount(b.clause.subject));
}

/** "forty books a week came back to the wrong branch", "strays fell from ninety a week": what else would have strayed? */
function isOnlyRate(figures: Figure[], a: Figure, b: Figure): boolean {
  const isPlain = !b.clause.subject.some(({ lower }) => PREPOSITIONS.has(lower) || lower === 'ones');
  const named = contentStems(b.clause.subject);
  if (!isRate(a) || a.quantity.kind !== 'count' || !isPlain || named.length > 2) return false;
  if (named.some((key) => a.topic.has(key)) || a.quantity.value > SOME * b.quantity.value) return false;
  return !figures.some((other) => other !== a && isOpening(other) && isRate(other));
}

/** "one in ten had a chapter missing", "faulty discs went from 35%". */
function isFaultShare(figures: Figure[], a: Figure, b: Figure): boolean {
  if (a.quantity.kind !== 'share' || !saysFault(a.clause.tokens) || !saysFault(b.clause.subject)) return false;
  return !figures.some((other) => other !== a && isOpening(other) && other.quantity.kind === 'share');
}

/** A whole may be many times its part: "2,000 refunds a year" and "300 late ones a year". */
const SOME = 3;

function isRate(figure: Figure): boolean {
  return figure.quantity.kind !== 'duration' && figure.quantity.kind !== 'share' && periodOf(figure) !== '';
}

/** The Result starts from this figure in another place: "from 15% to 2%, and at Christmas from 30%". */
function isMatched(figures: Figure[], a: Figure): boolean {
  return figures.some(
    ({ step, isFrom, quantity }) =>
      step === 'result' && isFrom && quantity.kind === a.quantity.kind && isClose(quantity.value, a.quantity.value),
  );
}

/** "there were still 30 that month", "the printout shows 19 a day": a count of what was counted just before. */
function isBareCount(a: Figure, b: Figure): boolean {
  if (b.quantity.kind !== 'count' || b.quantity.unit !== '' || b.sentence - a.sentence > 1) return false;
  return b.clause.subject[0]?.lower === 'there' || (b.quantity.per !== '' && b.quantity.per === a.quantity.per);
}

function isToldAlike(a: Figure, b: Figure): boolean {
  return boundOf(a) === boundOf(b) && boundOf(a) !== 'case';
}

function isOpening({ step }: Figure): boolean {
  return step === 'situation' || step === 'task';
}
