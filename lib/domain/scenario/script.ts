import type { Scenario } from '../../model/scenario';
import type { Script } from '../../model/script';
import { type LevelId, STEPS } from '../../model/steps';
import { tellingOf } from './telling';

/** What a rehearsal of the scenario shows at a level, with all probes. */
export function scriptOf(scenario: Scenario, level: LevelId): Script {
  return {
    question: scenario.question,
    steps: STEPS.map((step) => {
      const { example, phrases } = tellingOf(scenario, step, level);
      return { step, example, phrases };
    }),
    probes: scenario.probes.map(({ id, question, pushBack, weak, fails, strong, remember }) => ({
      ...{ id, question, pushBack, weak, fails, strong, remember },
    })),
  };
}
