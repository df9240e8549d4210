import { tellingOf } from '../../domain/scenario/telling';
import type { Scenario } from '../../model/scenario';
import { LEVELS, STEPS } from '../../model/steps';
import type { LibraryFault, Path, Source } from './source';

/** Flesch–Kincaid grades of speech: below it reads like telegrams, above it like a report. */
export const SPOKEN_GRADE = { least: 2.5, most: 8 };
/** Nobody says more words in one breath. */
const LONGEST_SENTENCE = 35;

/**
 * Grade of a text by Kincaid's formula of 1975: 0.39 × words a sentence + 11.8 × syllables a word − 15.59. Syllables
 * are counted by groups of vowels, and a figure has one for each digit, so a grade is good to half a year.
 */
export function readingGrade(text: string): number {
  const words = tokensOf(text);
  const sentences = sentencesOf(text).length;
  if (words.length === 0 || sentences === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return (0.39 * words.length) / sentences + (11.8 * syllables) / words.length - 15.59;
}

/** Grade of the strong answer, told at the scenario's own level. */
export function gradeOf(scenario: Scenario): number {
  return readingGrade(STEPS.map((step) => tellingOf(scenario, step, scenario.level).example).join(' '));
}

/** Answers that do not sound like speech, and sentences that are too long for one breath. */
export function unspeakable(sources: Source[]): LibraryFault[] {
  return sources.flatMap(({ file, scenario }) => {
    const grade = gradeOf(scenario);
    const { least, most } = SPOKEN_GRADE;
    const graded =
      grade >= least && grade <= most
        ? []
        : [
            {
              file,
              path: ['steps'],
              message: `the answer reads at grade ${grade.toFixed(1)}, not ${least} to ${most}`,
            },
          ];
    return [...graded, ...examplesOf(scenario).flatMap(({ path, text }) => longSentences(file, path, text))];
  });
}

function examplesOf(scenario: Scenario): { path: Path; text: string }[] {
  const steps = STEPS.flatMap((step) => {
    const told = scenario.steps[step];
    return 'example' in told ? [{ path: ['steps', step, 'example'], text: told.example }] : [];
  });
  const reflections = LEVELS.map((level) => ({
    path: ['levels', level, 'reflection', 'example'],
    text: scenario.levels[level].reflection.example,
  }));
  return [...steps, ...reflections];
}

function longSentences(file: string, path: Path, text: string): LibraryFault[] {
  return sentencesOf(text)
    .map((sentence) => ({ sentence, words: tokensOf(sentence).length }))
    .filter(({ words }) => words > LONGEST_SENTENCE)
    .map(({ sentence, words }) => ({
      file,
      path,
      message: `a sentence of ${words} words: "${sentence.trim().slice(0, 40)}…"`,
    }));
}

const tokensOf = (text: string) => text.split(/[\s-]+/).filter((token) => /[\p{L}\p{N}]/u.test(token));
const sentencesOf = (text: string) => text.split(/(?<=[.!?]["']?)\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part));

function syllablesIn(word: string): number {
  const digits = word.replace(/\D/g, '').length;
  const letters = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
  if (letters.length <= 3) return Math.max(1, digits);
  const groups = letters.replace(/(?:[^laeiouy]es|[^laeiouydt]ed|[^laeiouy]e)$/, '').match(/[aeiouy]{1,2}/g) ?? [];
  return Math.max(1, groups.length) + digits;
}
