import type { LevelId, StepId } from '../../model/steps';
import { partsOf, type ReviewFact, type RunFact } from './history';

/** Something that ought to have been said, or held, and how often it was not. */
export interface Missed {
  scenario: string;
  /** A phrase's key and step, or a probe's id. */
  name: string;
  step?: StepId;
  text: string;
  times: number;
  missed: number;
}

/** Only what came last counts, so that what was learnt leaves the list. */
const RECENT = 10;

export type PhrasesOf = (scenario: string, step: StepId, level: LevelId) => { key: string; text: string }[] | undefined;

/**
 * Key phrases left out in the last ten runs of each scenario, most often first. Runs in which nothing at all was
 * ticked are passed over: there nobody ticked. Phrases that are no longer in the content are left out.
 */
export function missedPhrases(runs: RunFact[], phrasesOf: PhrasesOf): Missed[] {
  const found = new Map<string, Missed>();
  const counted = new Map<string, number>();
  for (const run of [...runs].reverse()) {
    const before = counted.get(run.scenario) ?? 0;
    if (before >= RECENT || !run.laps.some(({ said }) => said.length > 0)) continue;
    counted.set(run.scenario, before + 1);
    for (const { step, said } of run.laps)
      for (const { key, text } of phrasesOf(run.scenario, step, run.level) ?? [])
        count(found, { scenario: run.scenario, name: `${step}/${key}`, step, text }, !said.includes(key));
  }
  return ranked(found);
}

/** Probes marked as failed among the last ten answers to each, most often first. `textOf` knows those still there. */
export function failedProbes(
  reviews: ReviewFact[],
  textOf: (scenario: string, probe: string) => string | undefined,
): Missed[] {
  const found = new Map<string, Missed>();
  for (let index = reviews.length - 1; index >= 0; index--) {
    const review = reviews[index] as ReviewFact;
    if (!review.card.includes('#probe/')) continue;
    const { scenario, name } = partsOf(review.card);
    const text = textOf(scenario, name);
    if (text === undefined || (found.get(`${scenario} ${name}`)?.times ?? 0) >= RECENT) continue;
    count(found, { scenario, name, text }, review.rating === 1);
  }
  return ranked(found);
}

/** Scenarios whose texts the two lists above may ask for. */
export function scenariosMentioned(runs: RunFact[], reviews: ReviewFact[]): Set<string> {
  const scenarios = new Set(runs.map(({ scenario }) => scenario));
  for (const { card } of reviews) if (card.includes('#probe/')) scenarios.add(partsOf(card).scenario);
  return scenarios;
}

function count(found: Map<string, Missed>, what: Omit<Missed, 'times' | 'missed'>, missed: boolean): void {
  const key = `${what.scenario} ${what.name}`;
  const known = found.get(key) ?? { ...what, times: 0, missed: 0 };
  known.times++;
  known.missed += Number(missed);
  found.set(key, known);
}

/** Never missed means not in the list. Equal ones by the share missed, then by name, so that the order never jumps. */
function ranked(found: Map<string, Missed>): Missed[] {
  return [...found.entries()]
    .filter(([, { missed }]) => missed > 0)
    .sort(([a, one], [b, two]) => two.missed - one.missed || one.times - two.times || (a < b ? -1 : 1))
    .map(([, missed]) => missed);
}
