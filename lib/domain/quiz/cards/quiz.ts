import type { ScenarioFile } from '../../../model/scenario-file';
import { cardId } from '../card-ids';
import type { ChoiceCard } from '../cards';

/** The questions that were written as such. */
export function quizCards({ id, scenario }: ScenarioFile): ChoiceCard[] {
  return scenario.quiz.map(({ id: question, question: asked, answer, explanation, wrong }) => ({
    id: cardId(id, 'quiz', question),
    question: asked,
    options: [{ text: answer, why: explanation }, ...wrong],
  }));
}
