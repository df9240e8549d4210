import type { ScenarioFile } from '../../../model/scenario-file';
import { cardId } from '../card-ids';
import type { ChoiceCard, Making } from '../cards';

const WRONG = 3;

/** Which principle is this question after? The others are those that the same story could be told for. */
export function principleCard(
  { id, scenario, principles }: ScenarioFile,
  { words }: Pick<Making, 'words'>,
): ChoiceCard {
  const nameOf = (principle: string) => principles[principle] ?? principle;
  const { bar } = scenario.levels[scenario.level];
  return {
    id: cardId(id, 'principle'),
    question: words.principleQuestion(scenario.question),
    options: [
      { text: nameOf(scenario.principle), why: bar },
      ...scenario.lenses.slice(0, WRONG).map(({ principle, leadWith }) => ({
        text: nameOf(principle),
        why: words.whyOtherPrinciple(leadWith),
      })),
    ],
  };
}
