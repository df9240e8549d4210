import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/domain/analyser/analyse';
import { parseSentences } from '../../../lib/domain/analyser/parse';
import { featuresOf } from '../../../lib/domain/analyser/step-features';
import { STEPS } from '../../../lib/domain/analyser/step-order';
import { STEPS as MODEL_STEPS } from '../../../lib/model/steps';
import { FLAWLESS } from './flaw-table';

/** The answer told in one piece, cut where the analyser sees each step begin. */
function stepsSeen(text: string): Record<string, string> {
  const { boundaries } = analyse({ text });
  return Object.fromEntries(
    boundaries.map(({ step, offset }, i) => [step, text.slice(offset, boundaries[i + 1]?.offset).trim()]),
  );
}

test('the steps are those of the model, in its order', () => {
  expect(STEPS).toEqual(MODEL_STEPS);
});

test('all five steps of an answer told in one piece are found again', () => {
  expect(stepsSeen(Object.values(FLAWLESS).join(' '))).toEqual(FLAWLESS);
});

describe('a step left out is seen to be missing', () => {
  test.each(['task', 'action', 'result', 'reflection'] as const)('%s', (step) => {
    const { [step]: _left, ...told } = FLAWLESS;
    const { findings } = analyse({ text: Object.values(told).join(' ') });
    expect(findings.filter(({ rule }) => rule === 'missing-step').map((finding) => finding.step)).toEqual([step]);
  });
});

test('work done together in plain words is an action', () => {
  const told = { ...FLAWLESS, action: 'We went through a year of refunds. We worked out where the paper had lain.' };
  expect(stepsSeen(Object.values(told).join(' '))).toEqual(told);
});

test('a comparative at the end of a story says how things stand, and is its result', () => {
  const { reflection: _left, ...told } = {
    ...FLAWLESS,
    action: 'The setting of the desks was investigated, the old form got removed, and all desks have been informed.',
    result: 'The consumption of paper is smaller.',
  };
  expect(stepsSeen(Object.values(told).join(' '))).toEqual(told);
});

test('what the speaker and others built is no taking over, and what others built is', () => {
  const adoptionIn = (text: string) => featuresOf(parseSentences(text), 0).adoption;
  expect(adoptionIn('We built a check into the form.')).toBe(0);
  expect(adoptionIn('Finance built a check into the form.')).toBe(1);
});

test('what went wrong is told before whose work it was, however much is said about the system first', () => {
  const told = {
    ...FLAWLESS,
    situation:
      'We run a booking tool and a mailing tool. The tool reads from two tables and writes in a third. Letters were going out blank.',
  };
  expect(stepsSeen(Object.values(told).join(' '))).toEqual(told);
});

test('a cause told last is the reflection, though it speaks of what was tested and by whom', () => {
  const told = { ...FLAWLESS, reflection: 'Both halves were tested, each by the person who had typed it.' };
  expect(stepsSeen(Object.values(told).join(' '))).toEqual(told);
});

test('leave that somebody gave the speaker is part of the action', () => {
  const told = { ...FLAWLESS, action: 'I timed forty refunds. The captain let me sign for one week at half time.' };
  expect(stepsSeen(Object.values(told).join(' '))).toEqual(told);
});

test.each([
  'A program knows when it should be done and not when it is.',
  'It was easier not to come than to say so.',
  'The copy stopped when the disc was full, and nothing was checked but the first minute.',
  'The two lists were printed from one file on two days.',
])('once the outcome is told, what comes last is the reflection: %s', (reflection) => {
  const told = { ...FLAWLESS, reflection };
  expect(stepsSeen(Object.values(told).join(' '))).toEqual(told);
});
