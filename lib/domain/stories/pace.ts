import type { Lap } from '../../model/deed';
import { STEPS, type StepId } from '../../model/steps';
import type { Story } from '../../model/story';

/** Words a minute until the user's own are measured. */
export const USUAL_PACE = 140;
/** Fewer laps than this say nothing about a person. */
const LEAST_LAPS = 4;
/** Fewer words are a lap in which something else was done; the rest is beyond any speaker. */
const LEAST_WORDS = 12;
const SLOWEST = 60;
const FASTEST = 260;

export interface Told {
  story: Story;
  laps: Lap[];
}

/** White-space tokens that hold a letter or a digit. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;

/**
 * The user's own words a minute: the median over the laps of rehearsals of their own stories, whose words are known.
 * Undefined until there are enough of them.
 */
export function measurePace(told: Told[]): number | undefined {
  const paces = told
    .flatMap(({ story, laps }) => laps.map((lap) => ({ words: countWords(story.steps[lap.step].text), ...lap })))
    .filter(({ words, seconds }) => words >= LEAST_WORDS && seconds > 0)
    .map(({ words, seconds }) => (words * 60) / seconds)
    .filter((pace) => pace >= SLOWEST && pace <= FASTEST)
    .sort((a, b) => a - b);
  if (paces.length < LEAST_LAPS) return undefined;
  const middle = paces.length / 2;
  return ((paces[Math.ceil(middle) - 1] ?? 0) + (paces[Math.floor(middle)] ?? 0)) / 2;
}

/** Seconds that each step takes to say at that pace. */
export function stepSeconds(texts: Record<StepId, string>, wordsPerMinute: number): Record<StepId, number> {
  return Object.fromEntries(STEPS.map((step) => [step, (countWords(texts[step]) * 60) / wordsPerMinute])) as Record<
    StepId,
    number
  >;
}
