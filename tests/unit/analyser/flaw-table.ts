import type { StepId } from '../../../lib/model/steps';

/** What a rule must find, and what it must leave alone, each put in place of one step of a flawless answer. */
export interface FlawTable {
  rule: string;
  step: StepId;
  finds: string[];
  spares: string[];
}

/** An answer without a flaw. */
export const FLAWLESS: Record<StepId, string> = {
  situation: 'Refunds at our ferry desk took nine days, and passengers wrote angry letters.',
  task: 'Refunds belong to the finance group; I only maintain the timetable, and nobody had asked me.',
  action:
    'I timed forty refunds, found that each one waited for a paper signature, and built a form that the captain signs on his phone.',
  result:
    'Refunds fell from nine days to two, and passengers sent forty fewer letters a month. Finance uses the form for every refund now.',
  reflection: 'The signature protected nobody, because the captain never saw the sum he signed for.',
};
