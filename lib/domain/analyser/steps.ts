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

interface Path {
  score: number;
  steps: number[];
}

/** Dynamic programme over sentences: `ends[s]` is the best reading so far that ends in step s. */
function bestPath(scores: number[][]): number[] {
  if (scores.length === 0) return [];
  let ends: Path[] = STEPS.map((_, s) => ({ score: (scores[0]?.[s] ?? 0) - skipped(-1, s), steps: [s] }));
  for (const row of scores.slice(1)) {
    ends = STEPS.map((_, s) => {
      const from = bestBefore(ends, s);
      return { score: from.score + (row[s] ?? 0), steps: [...from.steps, s] };
    });
  }
  const closed = ends.map((path, s) => ({ ...path, score: path.score - skipped(s, STEPS.length) }));
  return closed.reduce((best, path) => (path.score > best.score ? path : best)).steps;
}

function bestBefore(ends: Path[], step: number): Path {
  let best: Path = { score: Number.NEGATIVE_INFINITY, steps: [] };
  for (const [from, path] of ends.slice(0, step + 1).entries()) {
    const score = path.score - skipped(from, step);
    if (score > best.score) best = { score, steps: path.steps };
  }
  return best;
}

function skipped(from: number, to: number): number {
  let cost = 0;
  for (const step of STEPS.slice(from + 1, Math.max(from + 1, to))) cost += SKIP_COST[step];
  return cost;
}
