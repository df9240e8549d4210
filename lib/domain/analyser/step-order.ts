import type { StepId } from '../../model/steps';

/**
 * The model's steps, whose order the compiler cannot check but whose names it does. Importing the model's own list
 * would bring the schema library into every page that judges an answer.
 */
const PLACES: Record<StepId, number> = { situation: 0, task: 1, action: 2, result: 3, reflection: 4 };

export const STEPS = Object.keys(PLACES) as StepId[];
