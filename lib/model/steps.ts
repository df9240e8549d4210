/** The five steps of an answer, in the order they are told. */
export const STEPS = ['situation', 'task', 'action', 'result', 'reflection'] as const;
export type StepId = (typeof STEPS)[number];

/** Seniority an answer is told at, lowest first. Targets scale to it. */
export const LEVELS = ['sde-i', 'sde-ii', 'senior'] as const;
export type LevelId = (typeof LEVELS)[number];

/** How much of a step is shown while it is told, most first. */
export const FADES = ['full', 'phrases', 'letters', 'blank'] as const;
export type Fade = (typeof FADES)[number];
