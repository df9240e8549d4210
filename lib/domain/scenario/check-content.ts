import type { Scenario } from '../../model/scenario';
import { LEVELS, STEPS } from '../../model/steps';
import { figuresIn } from './figures';
import { targetsAt } from './targets';
import { tellingOf } from './telling';
import { toDoIn } from './to-do';
import { secondsToSay } from './words';

/** A fault of a scenario that its schema cannot see. `path` leads to the field. */
export interface ContentFault {
  path: (string | number)[];
  message: string;
}

/** An example said aloud at 140 words a minute fills this share of its target, at every level. */
export const SPOKEN_SHARE = { least: 0.6, most: 1.15 };
const LONGEST_TO_SHORTEST_OPTION = 1.8;

type Rule = (scenario: Scenario) => ContentFault[];

/** Adding a rule means adding a row. */
const RULES: Rule[] = [
  targetsAddUp,
  phrasesStandInExamples,
  examplesFitTargets,
  flawsStandInTeardown,
  probesKeepToTheStory,
  optionsAreEven,
  checkIds,
  lensesQuoteTheStory,
  sumsQuoteTheStory,
];

/** Every fault of the scenario; none means that it may be published. While something is to be written, only that. */
export function checkContent(scenario: Scenario): ContentFault[] {
  const open = toDoIn(scenario);
  return open.length > 0 ? open : RULES.flatMap((rule) => rule(scenario));
}

function targetsAddUp(scenario: Scenario): ContentFault[] {
  const sum = STEPS.reduce((total, step) => total + scenario.steps[step].targetSeconds, 0);
  const total = scenario.levels[scenario.level].totalSeconds;
  if (sum === total) return [];
  return [{ path: ['steps'], message: `targets add up to ${sum} s, but ${scenario.level} has ${total} s in all` }];
}

function phrasesStandInExamples(scenario: Scenario): ContentFault[] {
  return LEVELS.flatMap((level) =>
    STEPS.filter((step) => step === 'reflection' || level === scenario.level).flatMap((step) => {
      const { example, phrases } = tellingOf(scenario, step, level);
      const path = step === 'reflection' ? ['levels', level, 'reflection', 'phrases'] : ['steps', step, 'phrases'];
      return phrases.flatMap((phrase, index) => {
        if (!example.includes(phrase))
          return [{ path: [...path, index], message: `"${phrase}" does not stand in the example` }];
        const earlier = phrases.findIndex((other) => other.toLowerCase() === phrase.toLowerCase());
        return earlier < index ? [{ path: [...path, index], message: `"${phrase}" is there twice` }] : [];
      });
    }),
  );
}

function examplesFitTargets(scenario: Scenario): ContentFault[] {
  return LEVELS.flatMap((level) => {
    const targets = targetsAt(scenario, level);
    return STEPS.flatMap((step) => {
      const { example } = tellingOf(scenario, step, level);
      const share = secondsToSay(example) / targets[step];
      if (share >= SPOKEN_SHARE.least && share <= SPOKEN_SHARE.most) return [];
      const path = step === 'reflection' ? ['levels', level, 'reflection', 'example'] : ['steps', step, 'example'];
      const message = `takes ${Math.round(secondsToSay(example))} s to say, ${Math.round(share * 100)}% of the ${targets[step]} s it has at level ${level}`;
      return [{ path, message }];
    });
  });
}

function flawsStandInTeardown({ teardown }: Scenario): ContentFault[] {
  return teardown.flaws.flatMap(({ quote }, index) =>
    quote === undefined || teardown.answer.includes(quote)
      ? []
      : [{ path: ['teardown', 'flaws', index, 'quote'], message: `"${quote}" does not stand in the weak answer` }],
  );
}

function probesKeepToTheStory(scenario: Scenario): ContentFault[] {
  const known = new Set(figuresIn(storyOf(scenario)));
  return scenario.probes.flatMap(({ strong }, index) =>
    figuresIn(strong)
      .filter((figure) => !known.has(figure))
      .map((figure) => ({ path: ['probes', index, 'strong'], message: `the figure ${figure} is not in the story` })),
  );
}

function optionsAreEven({ quiz }: Scenario): ContentFault[] {
  return quiz.flatMap(({ answer, wrong }, index) => {
    const options = [answer, ...wrong.map((option) => option.text)];
    const lengths = options.map((option) => option.length);
    const path = ['quiz', index];
    if (new Set(options.map((option) => option.toLowerCase())).size < options.length)
      return [{ path, message: 'two options are the same' }];
    if (Math.max(...lengths) > Math.min(...lengths) * LONGEST_TO_SHORTEST_OPTION)
      return [{ path, message: `options differ too much in length: ${lengths.join(', ')} characters` }];
    return [];
  });
}

/** Ids that name two things: the one fault among these without which a scenario cannot be practised. */
export function checkIds({ probes, quiz }: Scenario): ContentFault[] {
  return [...repeatedIds(probes, ['probes']), ...repeatedIds(quiz, ['quiz'])];
}

/** Each row whose id an earlier one has. */
export function repeatedIds(rows: { id: string }[], path: ContentFault['path']): ContentFault[] {
  const seen = new Set<string>();
  return rows.flatMap(({ id }, index) => {
    const isKnown = seen.has(id);
    seen.add(id);
    return isKnown ? [{ path: [...path, index, 'id'], message: `"${id}" is there twice` }] : [];
  });
}

function lensesQuoteTheStory(scenario: Scenario): ContentFault[] {
  const spoken = storyOf(scenario);
  return scenario.lenses.flatMap((lens, index) => {
    const own =
      lens.principle === scenario.principle
        ? [{ path: ['lenses', index, 'principle'], message: 'is the principle of the question itself' }]
        : [];
    const strange = (['stress', 'leaveOut'] as const).flatMap((field) =>
      lens[field].flatMap((quote, row) =>
        spoken.includes(quote)
          ? []
          : [{ path: ['lenses', index, field, row], message: `"${quote}" does not stand in an example` }],
      ),
    );
    return [...own, ...strange];
  });
}

/** The arithmetic itself is done by the content tests, where a formula may be evaluated. */
function sumsQuoteTheStory(scenario: Scenario): ContentFault[] {
  const spoken = storyOf(scenario);
  return (scenario.sums ?? []).flatMap(({ quote }, index) =>
    spoken.includes(quote)
      ? []
      : [{ path: ['sums', index, 'quote'], message: `"${quote}" does not stand in an example` }],
  );
}

/** Everything said in the strong answer, all levels' reflections included. */
function storyOf(scenario: Scenario): string {
  const steps = STEPS.flatMap((step) => (step === 'reflection' ? [] : [scenario.steps[step].example]));
  return [...steps, ...LEVELS.map((level) => scenario.levels[level].reflection.example)].join('\n');
}
