import * as z from 'zod/mini';

/** The five steps of an answer, in the order they are told. */
export const STEPS = ['situation', 'task', 'action', 'result', 'reflection'] as const;
export const StepIdSchema = z.enum(STEPS);
export type StepId = z.infer<typeof StepIdSchema>;

/** Seniority an answer is told at, lowest first. Targets scale to it. */
export const LEVELS = ['sde-i', 'sde-ii', 'senior'] as const;
export const LevelIdSchema = z.enum(LEVELS);
export type LevelId = z.infer<typeof LevelIdSchema>;

/** How much of a step is shown while it is told, most first. */
export const FADES = ['full', 'phrases', 'letters', 'blank'] as const;
export const FadeSchema = z.enum(FADES);
export type Fade = z.infer<typeof FadeSchema>;
