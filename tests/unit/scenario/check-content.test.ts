import { describe, expect, it } from 'vitest';
import { checkContent } from '@/lib/domain/scenario/check-content';
import { type Scenario, ScenarioSchema } from '@/lib/model/scenario';
import { aScenario, speech } from '../../support/scenario';

interface Breach {
  says: string;
  /** Breaks this one rule and no other. */
  by(scenario: Scenario): void;
  path: string;
  message: string | RegExp;
}

const at = <T>(items: T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new Error(`there is no item ${index}`);
  return item;
};

const BREACHES: Breach[] = [
  {
    says: 'targets that do not add up to the total of the own level',
    by: ({ steps }) => {
      steps.task.targetSeconds = 21;
    },
    path: 'steps',
    message: 'targets add up to 101 s, but sde-ii has 100 s in all',
  },
  {
    says: 'a phrase that is not in the example to the letter',
    by: ({ steps }) => steps.task.phrases.splice(1, 1, 'i was there'),
    path: 'steps.task.phrases.1',
    message: '"i was there" does not stand in the example',
  },
  {
    says: 'a phrase that is not in the reflection of its own level',
    by: ({ levels }) => levels.senior.reflection.phrases.splice(0, 1, 'print one label'),
    path: 'levels.senior.reflection.phrases.0',
    message: '"print one label" does not stand in the example',
  },
  {
    says: 'a phrase that is there twice',
    by: ({ steps }) => steps.action.phrases.push('by hour'),
    path: 'steps.action.phrases.3',
    message: '"by hour" is there twice',
  },
  {
    says: 'a flaw that quotes what the weak answer does not say',
    by: ({ teardown }) => {
      at(teardown.flaws, 1).quote = 'It was repaired.';
    },
    path: 'teardown.flaws.1.quote',
    message: '"It was repaired." does not stand in the weak answer',
  },
  {
    says: 'a probe with a figure that the story does not have',
    by: ({ probes }) => {
      at(probes, 2).strong = 'I counted thirty labels a day, and 41 on Fridays.';
    },
    path: 'probes.2.strong',
    message: 'the figure 41 is not in the story',
  },
  {
    says: 'two options that are the same but for capitals',
    by: ({ quiz }) => {
      at(at(quiz, 0).wrong, 1).text = 'i laid the labels out by hour.';
    },
    path: 'quiz.0',
    message: 'two options are the same',
  },
  {
    says: 'options of which one is twice as long as another',
    by: ({ quiz }) => {
      at(at(quiz, 2).wrong, 0).text = 'Laid out.';
    },
    path: 'quiz.2',
    message: /^options differ too much in length: \d+, 9, \d+, \d+ characters$/,
  },
  {
    says: 'two probes of one id',
    by: ({ probes }) => {
      at(probes, 3).id = at(probes, 0).id;
    },
    path: 'probes.3.id',
    message: '"your-part" is there twice',
  },
  {
    says: 'two quiz questions of one id',
    by: ({ quiz }) => {
      at(quiz, 1).id = at(quiz, 0).id;
    },
    path: 'quiz.1.id',
    message: '"the-action" is there twice',
  },
  {
    says: 'a lens for the principle of the question itself',
    by: ({ lenses }) => {
      at(lenses, 1).principle = 'ownership';
    },
    path: 'lenses.1.principle',
    message: 'is the principle of the question itself',
  },
  {
    says: 'a lens that stresses what nobody says',
    by: ({ lenses }) => at(lenses, 0).stress.push('found the new roller'),
    path: 'lenses.0.stress.1',
    message: '"found the new roller" does not stand in an example',
  },
  {
    says: 'a lens that leaves out what nobody says',
    by: ({ lenses }) => at(lenses, 2).leaveOut.splice(0, 1, 'replace the tills'),
    path: 'lenses.2.leaveOut.0',
    message: '"replace the tills" does not stand in an example',
  },
  {
    says: 'a sum about words that nobody says',
    by: ({ sums }) => void sums?.push({ quote: 'sixty in all', formula: '30 * 2', gives: 60 }),
    path: 'sums.1.quote',
    message: '"sixty in all" does not stand in an example',
  },
];

describe('checkContent', () => {
  it('finds nothing in a scenario without a fault, which fits the schema too', () => {
    expect(ScenarioSchema.parse(aScenario())).toEqual(aScenario());
    expect(checkContent(aScenario())).toEqual([]);
  });

  it.each(BREACHES)('finds $says', ({ by, path, message }) => {
    const faults = checkContent(aScenario(by));
    expect(faults).toHaveLength(1);
    expect(faults.map((fault) => fault.path.join('.'))).toEqual([path]);
    expect(faults[0]?.message).toEqual(typeof message === 'string' ? message : expect.stringMatching(message));
  });

  it('finds an example that is too long for its target, once for each level', () => {
    const faults = checkContent(
      aScenario(({ steps }) => {
        steps.result.example = speech(steps.result.example, 54);
      }),
    );
    expect(faults).toEqual(
      ['sde-i', 'sde-ii', 'senior'].map((level) => ({
        path: ['steps', 'result', 'example'],
        message: `takes 23 s to say, 116% of the 20 s it has at level ${level}`,
      })),
    );
  });

  it('finds a reflection that is too short, at its own level only', () => {
    const faults = checkContent(
      aScenario(({ levels }) => {
        levels.senior.reflection.example = 'The tally counted labels and not readers.';
      }),
    );
    expect(faults).toEqual([
      {
        path: ['levels', 'senior', 'reflection', 'example'],
        message: 'takes 3 s to say, 15% of the 20 s it has at level senior',
      },
    ]);
  });

  it.each([
    [27, false],
    [28, true],
    [53, true],
    [54, false],
  ])('accepts an example from 60%% to 115%% of its target: %i words, %s', (words, fits) => {
    const faults = checkContent(
      aScenario(({ steps }) => {
        steps.situation.example = speech('Every day thirty people went home because the dosage label smudged', words);
      }),
    );
    expect(faults.length === 0).toBe(fits);
  });

  it('lets a probe use figures of any level, small counts, and needs no sums', () => {
    const scenario = aScenario((draft) => {
      at(draft.probes, 0).strong = 'One or two people, and 30 of the others.';
      delete draft.sums;
    });
    expect(checkContent(scenario)).toEqual([]);
  });

  it('lists every fault, not only the first', () => {
    const broken = aScenario((draft) => {
      at(draft.probes, 0).strong = '41 and 42';
      at(draft.lenses, 0).principle = 'ownership';
    });
    expect(checkContent(broken).map(({ path }) => path.join('.'))).toEqual([
      'probes.0.strong',
      'probes.0.strong',
      'lenses.0.principle',
    ]);
  });
});
