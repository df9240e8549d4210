import type { ScenarioFile } from '../../../model/scenario-file';
import { STEPS, type StepId } from '../../../model/steps';
import { cardId } from '../card-ids';
import type { Making, RecallCard } from '../cards';
import { numbersIn, storyCardNames, type ToldStep } from './story-names';

/** The user's own words and numbers, to be said from memory. Follow-up questions come in rehearsals. */
export function storyCards({ id, scenario }: ScenarioFile, { words }: Pick<Making, 'words'>): RecallCard[] {
  const stepOf = (step: StepId): ToldStep => {
    const { example, phrases } =
      step === 'reflection' ? scenario.levels[scenario.level].reflection : scenario.steps[step];
    return { text: example, phrases };
  };
  const told = Object.fromEntries(STEPS.map((step) => [step, stepOf(step)])) as Record<StepId, ToldStep>;
  const names = new Set(storyCardNames(told));
  return STEPS.flatMap((step) => {
    const { text, phrases } = told[step];
    const { title } = scenario;
    const blanks: RecallCard[] = [
      {
        id: cardId(id, 'phrases', step),
        question: words.phrasesQuestion(step, title),
        hint: words.sayPhrases,
        blanked: { text, phrases },
        reveals: [],
      },
      {
        id: cardId(id, 'numbers', step),
        question: words.numbersQuestion(step, title),
        hint: words.sayNumbers,
        blanked: { text, phrases: numbersIn(text) },
        reveals: [],
      },
    ];
    return blanks.filter((card) => names.has(card.id.slice(id.length + 1)));
  });
}
