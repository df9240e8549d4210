import { FLAW_RULES } from '../../../model/scenario';
import type { ScenarioFile } from '../../../model/scenario-file';
import { cardId } from '../card-ids';
import type { ChoiceCard, FlawRule, Making } from '../cards';
import { numberOf } from '../seed';

const WRONG = 3;

/** What is missing in this answer, or wrong with this line? One card a rule: a rule met twice is one lesson. */
export function flawCards({ id, scenario }: ScenarioFile, { words }: Pick<Making, 'words'>): ChoiceCard[] {
  const { answer, flaws } = scenario.teardown;
  const met = new Set<FlawRule>(flaws.map(({ rule }) => rule));
  return flaws
    .filter(({ rule }, index) => flaws.findIndex((other) => other.rule === rule) === index)
    .map(({ rule, quote, why }) => {
      const card = cardId(id, 'flaw', rule);
      const wrong = otherRules(card, met).map((other) => ({
        text: words.flawName(other),
        why: words.flawMeans(other),
      }));
      return {
        id: card,
        question: words.flawQuestion(quote !== undefined),
        passages: [{ text: quote ?? answer }],
        options: [{ text: words.flawName(rule), why }, ...wrong],
      };
    });
}

/** Rules that the answer does not break, so that only one option can be right; for one card always the same. */
function otherRules(card: string, met: Set<FlawRule>): FlawRule[] {
  const others = FLAW_RULES.filter((rule) => !met.has(rule));
  return others.sort((a, b) => numberOf(card + a) - numberOf(card + b)).slice(0, WRONG);
}
