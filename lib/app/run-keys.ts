export const RUN_KEY = 'run';
export const PLAN_KEY = 'plan';
