import { STEPS, type StepId } from '../../../model/steps';

export interface ToldStep {
  text: string;
  phrases: string[];
}

const COUNT_WORDS =
  'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|half|third|quarter|twice|double[ds]?|halved';
/** A figure with its unit, or a number in words. */
const NUMBER = new RegExp(
  String.raw`[$€£]?\d[\d.,:]*\d(?:\s?(?:%|percent|[kmMBT]\b))?|[$€£]?\d(?:\s?(?:%|percent|[kmMBT]\b))?|\b(?:${COUNT_WORDS})\b`,
  'gi',
);

/** The numbers in a text, each once, in their order. */
export const numbersIn = (text: string): string[] => [...new Set(text.match(NUMBER) ?? [])];

/** Names of the cards that a story gives: its phrases and its numbers, step by step. */
export function storyCardNames(steps: Record<StepId, ToldStep>): string[] {
  return STEPS.flatMap((step) => {
    const { text, phrases } = steps[step];
    const told = phrases.filter((phrase) => text.includes(phrase));
    return [
      ...(told.length > 0 ? [`phrases/${step}`] : []),
      ...(numbersIn(text).length > 0 ? [`numbers/${step}`] : []),
    ];
  });
}
