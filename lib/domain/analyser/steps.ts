import type { StepId } from '../../model/steps';
import type { ParsedSentence } from './parse';
import { FEATURES, type Features, featuresOf } from './step-features';
import { STEPS } from './step-order';
import { SKIP_COST, WEIGHTS } from './step-weights';

/**
 * The step of each sentence of an answer told in one piece. Steps come in their order and any may be missing: of all
 * such readings this is the one whose sentences fit their steps best.
 */
export function splitSteps(sentences: ParsedSentence[]): StepId[] {
  const scores = sentences.map((_, i) => scoreSteps(featuresOf(sentences, i)));
  return bestPath(scores).map((step) => STEPS[step] ?? 'situation');
}

/** How well a sentence fits each step, in the order of STEPS. */
export function scoreSteps(features: Features): number[] {
  const scores = STEPS.map(() => 0);
  for (const [name, weights] of WEIGHT_ROWS) {
    const value = features[name] ?? 0;
    if (value === 0) continue;
    for (let s = 0; s < scores.length; s++) scores[s] = (scores[s] ?? 0) + value * (weights[s] ?? 0);
  }
  return scores;
}

const WEIGHT_ROWS = FEATURES.map((name) => [name, STEPS.map((step) => WEIGHTS[name]?.[step] ?? 0)] as const);

/** A reading, from its last sentence back to its first: so a longer one shares what it goes on from. */
interface Path {
  score: number;
  step: number;
  before?: Path | undefined;
}

/** Dynamic programme over sentences: `ends[s]` is the best reading so far that ends in step s. */
function bestPath(scores: number[][]): number[] {
  let ends: Path[] = [];
  for (const [index, row] of scores.entries()) {
    const before = ends;
    ends = STEPS.map((_, step) => {
      const from = index === 0 ? undefined : bestBefore(before, step);
      const known = from ? from.score - skipped(from.step, step) : -skipped(-1, step);
      return { score: known + (row[step] ?? 0), step, before: from };
    });
  }
  return stepsTo(bestBefore(ends, STEPS.length));
}

/** The best one to go on from with this step; all of them come before the end. */
function bestBefore(ends: Path[], step: number): Path | undefined {
  let best: Path | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const path of ends) {
    const score = path.score - skipped(path.step, step);
    if (path.step > step || score <= most) continue;
    best = path;
    most = score;
  }
  return best;
}

function stepsTo(end: Path | undefined): number[] {
  const steps: number[] = [];
  for (let path = end; path; path = path.before) steps.push(path.step);
  return steps.reverse();
}

function skipped(from: number, to: number): number {
  let cost = 0;
  for (const step of STEPS.slice(from + 1, Math.max(from + 1, to))) cost += SKIP_COST[step];
  return cost;
}
