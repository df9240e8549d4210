import * as z from 'zod/mini';
import { formed } from './limits';

/** An interview that is coming: everything practised is due again in the days before it. */
export const InterviewPlanSchema = z.object({
  /** Names it across edits. */
  id: z.string(),
  /** May be empty. */
  company: z.string(),
  /** `2026-12-01`, in the user's own calendar. */
  date: formed(/^\d{4}-\d\d-\d\d$/),
  /** Principles that are likely to be asked for, as `principleKey` names them or, in older events, by their id alone; empty for any. */
  principles: z.array(z.string()),
});
export type InterviewPlan = z.infer<typeof InterviewPlanSchema>;
