import { describe, expect, test } from 'vitest';
import { analyse } from '../../../lib/domain/analyser/analyse';
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
