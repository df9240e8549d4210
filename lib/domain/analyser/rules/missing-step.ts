import { STEPS } from '../../../model/scenario';
import type { Hit, Rule } from '../rule';

/** A step nobody told. */
export const missingStep: Rule = {
  id: 'missing-step',
  weight: 'minor',
  find: (answer) => STEPS.flatMap((step): Hit[] => (answer.segments[step] ? [] : [{ step, spans: [] }])),
};
