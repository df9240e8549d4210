import type { Figure } from './figures';
import { FACTORS } from './lexicon/units';
import { isClose, pointsBack, ROUNDING, sharedTopic } from './same-quantity';

/** Whether the figures of one change do not add up: its two ends, its size, and the whole it is part of. */
export function isWrongSum(figures: Figure[], a: Figure, b: Figure): boolean {
  return wrongShare(figures, a, b) || wrongFactor(a, b) || exceedsWhole(a, b) || exceedsWhole(b, a);
}

/** "from 40 to 20, a drop of 70%"; "halved from 40 to 30". */
function wrongShare(figures: Figure[], before: Figure, after: Figure): boolean {
  if (before.clause !== after.clause || before.phase !== 'before' || after.phase !== 'after') return false;
  const [from, to] = [before.quantity.value, after.quantity.value];
  if (before.quantity.kind !== after.quantity.kind || from === 0) return false;
  const share = Math.abs(from - to) / from;
  return figures.some((figure) => {
    const { quantity, phase, clause } = figure;
    if (clause !== after.clause && !refersTo(figure, after)) return false;
    if (quantity.kind === 'factor')
      return FACTORS.has(clause.verb) && !isNear(quantity.value, to / from) && !isNear(quantity.value, from / to);
    const isSize = phase === 'change' && quantity.kind === 'share' && before.quantity.kind !== 'share';
    return isSize && Math.abs(quantity.value - share) > ROUNDING;
  });
}

/** "from 40 to 10, which is a cut of 90%", "that's a drop of 90%". */
function refersTo({ clause, sentence }: Figure, told: Figure): boolean {
  if (sentence - told.sentence > 1 || clause.start <= told.clause.start || clause.verb !== 'be') return false;
  return clause.link === 'which' || /^(that|this|it)$/.test(clause.subject[0]?.lower ?? '');
}

/** A speaker rounds "twice" more freely than a figure. */
const FREELY = 0.25;

function isNear(told: number, reckoned: number): boolean {
  return Math.abs(told - reckoned) <= FREELY * Math.max(told, reckoned);
}

/** "doubled; well, they went up by thirty percent". */
function wrongFactor(factor: Figure, share: Figure): boolean {
  if (factor.quantity.kind !== 'factor' || share.quantity.kind !== 'share' || share.phase !== 'change') return false;
  const isSameThing = sharedTopic(factor, share) > 0 || pointsBack(share);
  const told = Math.abs(factor.quantity.value - 1);
  return isSameThing && share.sentence - factor.sentence <= 1 && Math.abs(told - share.quantity.value) > ROUNDING;
}

/** "sixty fewer calls a day; it took fifty in total before": nothing falls by more than it was. */
function exceedsWhole(change: Figure, whole: Figure): boolean {
  const [part, all] = [change.quantity, whole.quantity];
  if (change.step !== 'result' || !change.isLess || !isBefore(whole)) return false;
  if (part.kind !== all.kind || part.kind === 'share' || part.kind === 'factor' || part.per !== all.per) return false;
  if (part.unit === '' || part.unit !== all.unit || part.value <= all.value || isClose(part.value, all.value))
    return false;
  if (whole.sentence === change.sentence && pointsBack(whole)) return true;
  return sharedTopic(change, whole) > (whole.step === 'result' && part.kind !== 'duration' ? 0 : 1);
}

/** Said of the time before, by the step it stands in, by its words or by the word after it. */
function isBefore({ phase, isFrom, saysBefore }: Figure): boolean {
  return isFrom || phase === 'before' || saysBefore;
}
