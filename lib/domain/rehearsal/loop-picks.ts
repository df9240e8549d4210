import type { PastRun, ScenarioProgress } from '../../model/progress';

export interface Candidate {
  scenario: string;
  /** See `principleKey`. */
  principle: string;
  /** Never told, or told badly the last time: comes first. */
  needsWork: boolean;
}

/** Went badly: ended early, half of the phrases left out, or a probe failed. */
export function needsWork(past: ScenarioProgress | undefined): boolean {
  const last = past?.recent[0];
  return last === undefined || !last.complete || saidShare(last) < 0.5 || hasFailed(last);
}

function saidShare({ laps }: PastRun): number {
  const phrases = laps.reduce((sum, lap) => sum + lap.phrases, 0);
  const said = laps.reduce((sum, lap) => sum + lap.said.length, 0);
  return phrases === 0 ? 1 : said / phrases;
}

const hasFailed = ({ probes = [] }: PastRun): boolean => probes.some(({ rating }) => rating === 1);

/**
 * Questions for a loop: by chance, those that need work first, each of another principle as far as there are so many.
 * The same `random` (0 up to 1) gives the same questions.
 */
export function proposeQuestions(candidates: Candidate[], count: number, random: () => number): string[] {
  const drawn = inOrder(candidates, random);
  const spread = drawn.filter((one, at) => drawn.findIndex(({ principle }) => principle === one.principle) === at);
  const rest = drawn.filter((one) => !spread.includes(one));
  return [...spread, ...rest].slice(0, count).map(({ scenario }) => scenario);
}

/** The same questions with another one at `index`, or the very same list when there is no other. */
export function replaceQuestion(
  picked: string[],
  index: number,
  candidates: Candidate[],
  random: () => number,
): string[] {
  const principleOf = new Map(candidates.map(({ scenario, principle }) => [scenario, principle]));
  const others = picked.filter((_, at) => at !== index).map((scenario) => principleOf.get(scenario));
  const free = inOrder(candidates, random).filter(({ scenario }) => !picked.includes(scenario));
  const next = free.find(({ principle }) => !others.includes(principle)) ?? free[0];
  return next ? picked.map((scenario, at) => (at === index ? next.scenario : scenario)) : picked;
}

/** Shuffled, then those that need work before the others. */
function inOrder(candidates: Candidate[], random: () => number): Candidate[] {
  return candidates
    .map((candidate) => ({ candidate, chance: random() }))
    .sort((a, b) => Number(b.candidate.needsWork) - Number(a.candidate.needsWork) || a.chance - b.chance)
    .map(({ candidate }) => candidate);
}
