import type { Hit, Rule } from '../rule';
import { STEPS } from '../step-order';

/** A step nobody told. */
export const missingStep: Rule = {
  id: 'missing-step',
  weight: 'minor',
  find: (answer) => STEPS.flatMap((step): Hit[] => (answer.segments[step] ? [] : [{ step, spans: [] }])),
};
