import type { FLAW_RULES } from '../../model/scenario';
import type { ScenarioFile } from '../../model/scenario-file';
import type { LevelId, StepId } from '../../model/steps';
import { storyAt } from '../../model/story-place';
import { flawCards } from './cards/flaw';
import { phraseCards } from './cards/phrases';
import { principleCard } from './cards/principle';
import { probeCards } from './cards/probe';
import { quizCards } from './cards/quiz';
import { storyCards } from './cards/story';

export type FlawRule = (typeof FLAW_RULES)[number];

/** One quizzable item: a question with options, the first of which is right. */
export interface ChoiceCard {
  id: string;
  question: string;
  options: { text: string; why: string }[];
  /** What is judged, shown under the question. */
  passages?: Passage[];
}

/** One quizzable item without options: said out loud, then compared and marked by oneself. */
export interface RecallCard {
  id: string;
  question: string;
  /** Before comparing; with `phrases`, these are blanked. */
  hint: string;
  blanked?: { text: string; phrases: string[] };
  reveals: Passage[];
}

export type Card = ChoiceCard | RecallCard;

export const isChoice = (card: Card): card is ChoiceCard => 'options' in card;

export interface Passage {
  label?: string;
  text: string;
  tone?: 'weak' | 'strong' | 'remember';
}

/** The words around the content, in the user's language. */
export interface CardWords {
  principleQuestion(question: string): string;
  strongerQuestion(probe: string): string;
  answer(number: number): string;
  /** Answer `number` is the stronger, because of what is said against the other. */
  stronger(number: number, reason: string): string;
  otherReason(fails: string): string;
  weak: string;
  strong: string;
  sayIt: string;
  phrasesQuestion(step: StepId, title: string): string;
  sayPhrases: string;
  numbersQuestion(step: StepId, title: string): string;
  sayNumbers: string;
  flawQuestion(isQuoted: boolean): string;
  flawName(rule: FlawRule): string;
  flawMeans(rule: FlawRule): string;
  whyOtherPrinciple(leadWith: string): string;
}

export interface Making {
  words: CardWords;
  level: LevelId;
  /** Whether the card was answered before: a probe is judged first, and said from then on. */
  wasSeen(card: string): boolean;
}

/** All cards of a scenario, or of a story in place of one. */
export function cardsOf(file: ScenarioFile, making: Making): Card[] {
  if (storyAt(file.id) !== undefined) return storyCards(file, making);
  return [
    ...quizCards(file),
    principleCard(file, making),
    ...flawCards(file, making),
    ...probeCards(file, making),
    ...phraseCards(file, making),
  ];
}
