import type { Gauntlet } from '../../model/run';

/** Time to think before an answer: long enough to be uncomfortable, which is the point. */
export const SILENCE_MS = 10_000;

/** A clock that was put right by days must not leave an answer of days. */
const LONGEST_ANSWER_MS = 3_600_000;

/** How the user judges the own answer: the ratings of a card. */
export const MARKS = { failed: 1, shaky: 2, held: 3 } as const;
export type Mark = keyof typeof MARKS;

export function startGauntlet(probes: string[], now: number): Gauntlet {
  return { probes, index: 0, stage: 'silence', stageSince: now, spokenMs: 0, answered: [] };
}

/** The gauntlet as it is by now: a silence that is over has become the answer, at the moment it ended. */
export function settleSilence(gauntlet: Gauntlet, now: number): Gauntlet {
  const end = gauntlet.stageSince + SILENCE_MS;
  return gauntlet.stage === 'silence' && now >= end ? { ...gauntlet, stage: 'answer', stageSince: end } : gauntlet;
}

/** Cuts the silence short, ends the answer, or ends the answer to the push-back. */
export function commitStage(gauntlet: Gauntlet, now: number): Gauntlet {
  const settled = settleSilence(gauntlet, now);
  if (settled.stage === 'silence') return { ...settled, stage: 'answer', stageSince: now };
  if (settled.stage === 'compare') return settled;
  const spokenMs = spokenBy(settled, now);
  return { ...settled, stage: settled.stage === 'answer' ? 'push-back' : 'compare', stageSince: now, spokenMs };
}

/** Keeps the user's own judgement and goes to the next probe. Only after the answers were compared. */
export function markProbe(gauntlet: Gauntlet, mark: Mark, now: number): Gauntlet {
  const probe = gauntlet.probes[gauntlet.index];
  if (gauntlet.stage !== 'compare' || probe === undefined) return gauntlet;
  const answered = [...gauntlet.answered, { probe, spokenMs: gauntlet.spokenMs, rating: MARKS[mark] }];
  return { ...gauntlet, index: gauntlet.index + 1, stage: 'silence', stageSince: now, spokenMs: 0, answered };
}

export const isOver = (gauntlet: Gauntlet): boolean => gauntlet.index >= gauntlet.probes.length;

/** Milliseconds spoken to the probe being asked, silence not counted. */
export function spokenBy(gauntlet: Gauntlet, now: number): number {
  const speaks = gauntlet.stage === 'answer' || gauntlet.stage === 'push-back';
  return gauntlet.spokenMs + (speaks ? Math.min(LONGEST_ANSWER_MS, Math.max(0, now - gauntlet.stageSince)) : 0);
}

export interface ProbeWeight {
  id: string;
  /** How likely it is drawn, against the others; more than 0. */
  weight: number;
}

/** Draws without putting back. `random` gives numbers from 0 up to 1. */
export function drawProbes(weights: ProbeWeight[], count: number, random: () => number): string[] {
  const left = [...weights];
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) {
    let point = random() * left.reduce((sum, { weight }) => sum + weight, 0);
    const index = left.findIndex(({ weight }) => {
      point -= weight;
      return point < 0;
    });
    const [taken] = left.splice(index < 0 ? left.length - 1 : index, 1);
    if (taken) drawn.push(taken.id);
  }
  return drawn;
}

/** Failed last time: four times as likely as one that held. Never asked stands between. */
const WEIGHT_OF_RATING: Record<number, number> = { 1: 4, 2: 2.5, 3: 1, 4: 0.5 };
const NEVER_ASKED = 2;
/** A probe that speaks of the lens's principle is asked more under that lens. */
const LENS_FACTOR = 2;

export function probeWeight(lastRating: number | undefined, fitsLens: boolean): number {
  const weight = lastRating === undefined ? NEVER_ASKED : (WEIGHT_OF_RATING[lastRating] ?? 1);
  return fitsLens ? weight * LENS_FACTOR : weight;
}
