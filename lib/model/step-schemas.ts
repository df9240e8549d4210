import * as z from 'zod/mini';
import { FADES, LEVELS, STEPS } from './steps';

// Apart from the lists: what only shows a step does without a parser.
export const StepIdSchema = z.enum(STEPS);
export const LevelIdSchema = z.enum(LEVELS);
export const FadeSchema = z.enum(FADES);
