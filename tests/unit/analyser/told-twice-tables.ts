import type { FlawTable } from './flaw-table';

/** A figure told twice: in the story and in its result, in the same time, or as a part and as the whole. */
export const TOLD_TWICE_TABLES: FlawTable[] = [
  {
    rule: 'metric-contradiction',
    step: 'result',
    finds: [
      'Refunds fell from thirty days to two, and passengers stay. Each desk uses the form for every refund.',
      'The desk writes 90 fewer letters a week; passengers sent us 40 letters a week before that. Finance uses the form.',
      'Torn tickets went from 14% to 2%, although by the end of the season 9% of the tickets were still torn.',
      'Torn tickets fell to 2%, and in the same four months a fifth of all passengers still tore one.',
      'Torn tickets halved from 40 a week to 35, and passengers stay dry. Each desk uses the form.',
    ],
    spares: [
      'Refunds fell from nine days to two, and passengers stay. Each desk uses the form for every refund.',
      'The desk writes 30 fewer letters a week; passengers sent us 40 letters a week before that. Finance uses the form.',
      'Torn tickets halved from 40 a week to 20, and passengers stay dry. Each desk uses the form.',
      'Double refunds fell from 40 a week to 2, and passengers stay. Each desk uses the form.',
      'Refunds fell from nine days to two. A quarter of all passengers had complained, and each desk uses the form.',
    ],
  },
  {
    rule: 'metric-contradiction',
    step: 'situation',
    finds: ['Refunds at our ferry desk took thirty days, and passengers wrote angry letters.'],
    spares: [
      'Refunds at our ferry desk took thirty days in winter and nine days in summer, and passengers wrote angry letters.',
    ],
  },
];
