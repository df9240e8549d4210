import type { ScenarioFile } from '../../../model/scenario-file';
import { STEPS } from '../../../model/steps';
import { cardId } from '../card-ids';
import type { Making, RecallCard } from '../cards';

/** A step's example with its key phrases blanked; the reflection is the one of the user's level. */
export function phraseCards(
  { id, scenario }: ScenarioFile,
  { words, level }: Pick<Making, 'words' | 'level'>,
): RecallCard[] {
  return STEPS.map((step) => {
    const { example, phrases } = step === 'reflection' ? scenario.levels[level].reflection : scenario.steps[step];
    return {
      id: cardId(id, 'phrases', step),
      question: words.phrasesQuestion(step, scenario.title),
      hint: words.sayPhrases,
      blanked: { text: example, phrases },
      reveals: [],
    };
  });
}
