import { gradeOf } from '../../lib/build/library/reading-grade';
import type { Pack } from '../../lib/domain/scenario/pack-files';
import { tellingOf } from '../../lib/domain/scenario/telling';
import { countWords, secondsToSay, WORDS_PER_MINUTE } from '../../lib/domain/scenario/words';
import type { Scenario } from '../../lib/model/scenario';
import { STEPS } from '../../lib/model/steps';
import { rangeOf, table } from './table';

/** Words and seconds of each step at the scenario's own level, and how hard the whole is to read. */
export function lengths({ scenarios }: Pack): string {
  const rows = scenarios.map((scenario) => {
    const told = wholeOf(scenario);
    const total = scenario.levels[scenario.level].totalSeconds;
    return [
      scenario.id,
      ...STEPS.map((step) => sayStep(scenario, step)),
      countWords(told),
      Math.round(secondsToSay(told)),
      total,
      gradeOf(scenario).toFixed(1),
    ];
  });
  return [
    `Words / seconds at ${WORDS_PER_MINUTE} words a minute / target in seconds`,
    table(['scenario', ...STEPS, 'words', 'seconds', 'target', 'grade'], rows),
    '',
    `words ${rangeOf(scenarios.map((scenario) => countWords(wholeOf(scenario))))}`,
    `reading grade ${rangeOf(scenarios.map(gradeOf), 1)}`,
  ].join('\n');
}

function sayStep(scenario: Scenario, step: (typeof STEPS)[number]): string {
  const { example } = tellingOf(scenario, step, scenario.level);
  return `${countWords(example)} / ${Math.round(secondsToSay(example))} / ${scenario.steps[step].targetSeconds}`;
}

const wholeOf = (scenario: Scenario) =>
  STEPS.map((step) => tellingOf(scenario, step, scenario.level).example).join(' ');
