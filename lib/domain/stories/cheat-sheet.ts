import { STEPS, type StepId } from '../../model/steps';
import type { Story } from '../../model/story';

/** What fits on one printed page, six stories to it, in any story's words. */
export const SHEET_STORIES = 6;
const MOST_QUESTION = 110;
const MOST_BULLET = 84;
const MOST_NUMBERS = 6;
const MOST_NUMBER = 16;
const MOST_PHRASES = 4;
const MOST_PHRASE = 44;

export interface SheetStory {
  title: string;
  question: string;
  /** One for each step that is told, at most five. */
  bullets: { step: StepId; text: string }[];
  numbers: string[];
  phrases: string[];
}

/**
 * A story in as few words as one glance takes in.
 *
 * @param numbersIn the numbers of a text
 */
export function sheetOf(story: Story, numbersIn: (text: string) => string[]): SheetStory {
  const steps = STEPS.map((step) => ({ step, ...story.steps[step] }));
  const phrases = steps.flatMap(({ text, phrases: chosen }) => chosen.filter((phrase) => text.includes(phrase)));
  const numbers = steps.flatMap(({ text }) => numbersIn(text)).filter(({ length }) => length <= MOST_NUMBER);
  return {
    title: clip(story.title, MOST_BULLET),
    question: clip(story.question ?? '', MOST_QUESTION),
    bullets: steps.flatMap(({ step, text, phrases: chosen }) => {
      const told = tellingSentence(text, chosen, numbersIn);
      return told === '' ? [] : [{ step, text: clip(told, MOST_BULLET) }];
    }),
    numbers: once(numbers).slice(0, MOST_NUMBERS),
    phrases: once(phrases)
      .slice(0, MOST_PHRASES)
      .map((phrase) => clip(phrase, MOST_PHRASE)),
  };
}

/** Each once, however it is capitalised, as it is written first. */
function once(texts: string[]): string[] {
  const lower = texts.map((text) => text.toLowerCase());
  return texts.filter((_, index) => lower.indexOf(lower[index] ?? '') === index);
}

/** The sentence with the most key phrases and numbers, the first of several. */
function tellingSentence(text: string, phrases: string[], numbersIn: (text: string) => string[]): string {
  const sentences = text.split(/(?<=[.!?])\s+|\n+/).flatMap((sentence) => sentence.trim() || []);
  const weight = (sentence: string) =>
    phrases.filter((phrase) => sentence.includes(phrase)).length * 2 + Math.min(2, numbersIn(sentence).length);
  return [...sentences].sort((a, b) => weight(b) - weight(a))[0] ?? '';
}

/** Ends at a word, with an ellipsis, where it is longer. */
function clip(text: string, most: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1);
  const end = cut.lastIndexOf(' ');
  const words = end > most / 2 ? cut.slice(0, end) : cut.replace(/[\uD800-\uDBFF]$/, '');
  return `${words.replace(/[\s,;:.–-]+$/, '')}…`;
}
