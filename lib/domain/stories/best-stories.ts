import { heard, type StoryUse, strengthFor } from './coverage';

/** What is known of a question before it is asked. */
export interface Question {
  principle: string;
  /** Such as `failure`; absent where it is not known. */
  angle?: string | undefined;
  /** Other principles under which the same question may be heard. */
  lenses: string[];
}

/** Why a story stands where it stands. Words for it are the view's. */
export type Reason =
  | { kind: 'principle'; principle: string; strength: number }
  | { kind: 'lens'; principle: string; strength: number }
  | { kind: 'angle'; angle: string }
  | { kind: 'heard'; times: number };

export type Fit = 'strong' | 'fair' | 'weak';

export interface Suggestion {
  story: string;
  fit: Fit;
  score: number;
  reasons: Reason[];
}

/** A point of the principle itself weighs as much as four of a lens; the angle, and each hearing, less than one. */
const PRINCIPLE_WEIGHT = 4;
const ANGLE_WEIGHT = 3;
const MOST_WORN = 3;
/** A story of strength 4 fits well by itself, one of 2 passably. */
const STRONG_SCORE = 16;
const FAIR_SCORE = 8;

/** Stories that serve the principle, or one of the lenses, best first. */
export function bestStories(question: Question, stories: StoryUse[]): Suggestion[] {
  return stories
    .flatMap((story) => {
      const reasons = reasonsFor(question, story);
      return reasons.some(({ kind }) => kind === 'principle' || kind === 'lens') ? suggestion(story, reasons) : [];
    })
    .sort((a, b) => b.score - a.score || (a.story < b.story ? -1 : 1));
}

function reasonsFor({ principle, angle, lenses }: Question, story: StoryUse): Reason[] {
  const strength = strengthFor(story, principle);
  const lens = lenses
    .map((other) => ({ kind: 'lens' as const, principle: other, strength: strengthFor(story, other) }))
    .sort((a, b) => b.strength - a.strength || (a.principle < b.principle ? -1 : 1))[0];
  const times = heard(story);
  return [
    ...(strength > 0 ? [{ kind: 'principle' as const, principle, strength }] : []),
    ...(lens && lens.strength > 0 && lens.principle !== principle ? [lens] : []),
    ...(angle !== undefined && story.tags.some((tag) => tag.toLowerCase() === angle)
      ? [{ kind: 'angle' as const, angle }]
      : []),
    ...(times > 0 ? [{ kind: 'heard' as const, times }] : []),
  ];
}

function suggestion({ id }: StoryUse, reasons: Reason[]): Suggestion {
  const score = reasons.reduce((sum, reason) => sum + pointsOf(reason), 0);
  const fit = score >= STRONG_SCORE ? 'strong' : score >= FAIR_SCORE ? 'fair' : 'weak';
  return { story: id, fit, score, reasons };
}

function pointsOf(reason: Reason): number {
  switch (reason.kind) {
    case 'principle':
      return reason.strength * PRINCIPLE_WEIGHT;
    case 'lens':
      return reason.strength;
    case 'angle':
      return ANGLE_WEIGHT;
    case 'heard':
      return -Math.min(MOST_WORN, reason.times);
  }
}
