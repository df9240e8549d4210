import { describe, expect, it } from 'vitest';
import { readingGrade, SPOKEN_GRADE, unspeakable } from '@/lib/build/library/reading-grade';
import {
  repeatedAdvice,
  reusedMetrics,
  SET_PHRASES,
  sharedFields,
  sharedPhraseLists,
  sharedRuns,
} from '@/lib/build/library/repeats';
import { aloneWithFigure, rightLengths, rightPositions, SPREAD, standingOut } from '@/lib/build/library/right-options';
import { passagesOf, type Source, wordsOf } from '@/lib/build/library/source';
import { altered, openLibrary } from '../support/library';

const { sources } = openLibrary();
const [one, two] = sources as [Source, Source];
const questions = sources.flatMap(({ scenario }) => scenario.quiz);

describe('no two scenarios', () => {
  it('share six words in a row, anywhere', () => {
    expect(sharedRuns(sources)).toEqual([]);
  });

  it.each([
    ['question, title, overview, narrator or domain', sharedFields],
    ['coaching or mistake, in whatever step', repeatedAdvice],
    ['list of phrases', sharedPhraseLists],
    ['figures of a change, or of what was counted', reusedMetrics],
  ])('have the same %s', (_what, rule) => {
    expect(rule(sources)).toEqual([]);
  });

  it('need more than a few set phrases', () => {
    expect(SET_PHRASES.length).toBeLessThanOrEqual(5);
  });
});

describe('a repetition is found', () => {
  const spoken = one.scenario.steps.situation.example;
  const six = spoken.split(' ').slice(2, 8).join(' ');

  it.each([
    ['a takeaway', (copy: Source['scenario']) => copy.takeaways.splice(0, 1, six)],
    ['a probe', (copy: Source['scenario']) => Object.assign(copy.probes[0] ?? {}, { weak: `Well, ${six}.` })],
    ['why an option is wrong', (copy: Source['scenario']) => Object.assign(copy.quiz[0]?.wrong[2] ?? {}, { why: six })],
    ['a lens', (copy: Source['scenario']) => Object.assign(copy.lenses[1] ?? {}, { downplay: six.toUpperCase() })],
  ])('of six words in %s, once', (_where, change) => {
    const found = sharedRuns([one, altered(two, change)]);
    expect(found).toHaveLength(1);
    expect(found[0]?.message).toContain(`${one.file} (steps.situation.example)`);
  });

  it('of a longer run as one fault, and not when it is a set phrase or stands in the same file', () => {
    const eight = spoken.split(' ').slice(0, 8).join(' ');
    const copied = altered(two, (copy) => copy.takeaways.splice(0, 1, eight));
    expect(sharedRuns([one, copied])).toHaveLength(1);
    expect(sharedRuns([one, copied], [wordsOf(eight).join(' ')])).toEqual([]);
    expect(sharedRuns([one, { ...copied, file: one.file }])).toEqual([]);
  });

  it.each([
    ['question', sharedFields, (copy: Source['scenario']) => (copy.question = one.scenario.question.toUpperCase())],
    [
      'advice from another step',
      repeatedAdvice,
      (copy: Source['scenario']) => (copy.steps.result.coaching = one.scenario.steps.task.mistake),
    ],
    [
      'list of phrases in another order',
      sharedPhraseLists,
      (copy: Source['scenario']) => (copy.steps.task.phrases = [...one.scenario.steps.action.phrases].reverse()),
    ],
  ])('in a %s', (_what, rule, change) => {
    expect(rule([one, altered(two, (copy) => void change(copy))])).toHaveLength(1);
  });

  it('in advice that stands twice in one scenario', () => {
    const twice = altered(one, (copy) => {
      copy.steps.result.coaching = copy.steps.action.coaching;
    });
    expect(repeatedAdvice([twice])).toHaveLength(1);
  });

  it.each([
    ['from thirty to seven', 'calls fell from 30 a day to seven'],
    ['1,140 drivers', 'It reached 1140 drivers.'],
  ])('of the figures in "%s"', (told, retold) => {
    const say = (source: Source, text: string) =>
      altered(source, (copy) => {
        copy.steps.result.example = text;
      });
    expect(reusedMetrics([say(one, told), { ...say(two, retold), file: 'other.yaml' }])).toHaveLength(1);
  });
});

describe('the right option', () => {
  const among = (counts: number[]) => counts.map((count) => count / questions.length);

  it('stands everywhere alike in an export to Anki', () => {
    const shares = among(rightPositions(sources));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(SPREAD.least);
    expect(Math.max(...shares)).toBeLessThanOrEqual(SPREAD.most);
  });

  it('does not stand out by its length', () => {
    expect(standingOut(sources)).toEqual([]);
    const grown = altered(one, (copy) => {
      for (const question of copy.quiz) question.answer += ` ${'and more '.repeat(6)}`;
    });
    expect(standingOut([grown])).toHaveLength(one.scenario.quiz.length);
  });

  it('is no more often the only one with a figure than by chance', () => {
    expect(aloneWithFigure(sources)).toBeLessThanOrEqual(0.12);
    const plain = altered(one, (copy) => {
      for (const question of copy.quiz) {
        question.kind = 'next-move';
        question.answer = 'I counted 412 of them.';
        for (const option of question.wrong) option.text = 'I counted them.';
      }
    });
    expect(aloneWithFigure([plain])).toBe(1);
  });

  it('has every rank by length', () => {
    const shares = among(rightLengths(sources));
    expect(Math.min(...shares)).toBeGreaterThanOrEqual(SPREAD.least);
    expect(Math.max(...shares)).toBeLessThanOrEqual(SPREAD.most);
  });
});

describe('the examples', () => {
  it('are spoken English, and no sentence is longer than a breath', () => {
    expect(unspeakable(sources)).toEqual([]);
  });

  it('would not pass as a report or as telegrams', () => {
    const told = (text: string) =>
      altered(one, (copy) => {
        for (const step of ['situation', 'task', 'action', 'result'] as const) copy.steps[step].example = text;
        copy.levels[copy.level].reflection.example = text;
      });
    const report =
      'Subsequent investigation established insufficient verification of configuration alterations as the predominant contributory factor.';
    expect(unspeakable([told(report)])[0]?.message).toMatch(/grade/);
    expect(unspeakable([told('I saw it. I ran. It was bad. I hid.')])[0]?.message).toMatch(/grade/);
    expect(unspeakable([told(`${'and then I went on '.repeat(8)}.`)]).at(-1)?.message).toMatch(/40 words/);
  });

  it('are graded by the formula', () => {
    // Known by hand: 12 words, 2 sentences, 16 syllables.
    expect(readingGrade('The cat sat on the little mat. Nobody in the house minded.')).toBeCloseTo(2.48, 1);
    expect(readingGrade('')).toBe(0);
    expect(SPOKEN_GRADE.least).toBeLessThan(SPOKEN_GRADE.most);
  });
});

describe('passages', () => {
  it('are every text of an author, and no ids or choices', () => {
    const paths = passagesOf(one.scenario).map(({ path }) => path.join('.'));
    expect(paths).toEqual(expect.arrayContaining(['question', 'steps.action.phrases.0', 'quiz.0.wrong.2.why']));
    expect(paths.filter((path) => /(^|\.)(id|kind|rule|principle|formula)$/.test(path))).toEqual([]);
  });

  it('are compared without capitals, quotation marks and full stops', () => {
    expect(wordsOf('"I pulled it," she said. It\'s 0.3%, or $8,000 – £2.')).toEqual([
      'i',
      'pulled',
      'it',
      'she',
      'said',
      "it's",
      '0.3%',
      'or',
      '$8,000',
      '£2',
    ]);
  });
});
