import type { FLAW_RULES } from '../../model/scenario';
import type { StepId } from '../../model/steps';
import { type Dismissed, STORY_LIMITS } from '../../model/story';

/** A field of the editor that holds told text: a step, or the whole in one piece. */
export type FieldId = StepId | 'block';

/** Words of a field, with where they stand in it. */
export interface Place {
  field: FieldId;
  start: number;
  end: number;
  words: string;
}

/** One thing that the coach has found. */
export interface Remark {
  /** The same for the same rule, step and words. */
  key: string;
  rule: (typeof FLAW_RULES)[number];
  step: StepId | 'total';
  weight: 'minor' | 'major';
  /** Empty where something is absent. */
  places: Place[];
  /** The reason with which the user has dismissed it; an empty one is a reason too. */
  dismissed?: string;
}

export interface Advice {
  remarks: Remark[];
  /** Of what is not dismissed. */
  verdict: 'strong' | 'mixed' | 'weak';
  /** Keys of the remarks that the verdict rests on, worst first. */
  reasons: string[];
  /** Key phrases whose words a step has no longer, and which it says all the same. */
  reworded: Partial<Record<StepId, string[]>>;
}

/** The words that a remark is about, as a dismissal remembers them. */
export const quoteOf = (places: { words: string }[]): string =>
  places
    .map(({ words }) => words)
    .join(' … ')
    .slice(0, STORY_LIMITS.quote)
    .trim();

/** What is kept in the story when a remark is dismissed. */
export function dismissalOf({ rule, step, places }: Remark, reason: string): Dismissed {
  return { rule, step, quote: quoteOf(places), reason: reason.trim().slice(0, STORY_LIMITS.reason) };
}

/** The same words under the same rule: when they change, the remark comes back. */
export const isAbout = ({ rule, step, places }: Pick<Remark, 'rule' | 'step' | 'places'>, one: Dismissed): boolean =>
  one.rule === rule && one.step === step && one.quote === quoteOf(places);
