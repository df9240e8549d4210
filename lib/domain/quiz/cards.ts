import type { ScenarioFile } from '../../model/scenario-file';

/** One quizzable item: a question with options, the first of which is right. */
export interface ChoiceCard {
  id: string;
  question: string;
  options: { text: string; why: string }[];
}

/** Ids hold the content's own ids, never positions: they survive reordering and rewording. */
export function quizCardId(scenario: string, question: string): string {
  return `${scenario}#quiz/${question}`;
}

export function quizCards({ id, scenario }: ScenarioFile): ChoiceCard[] {
  return scenario.quiz.map(({ id: question, question: asked, answer, explanation, wrong }) => ({
    id: quizCardId(id, question),
    question: asked,
    options: [{ text: answer, why: explanation }, ...wrong],
  }));
}
