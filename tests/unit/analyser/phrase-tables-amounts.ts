import type { PhraseTable } from './phrase-tables';

/** Amounts and times that a speaker puts in another way. */
export const PHRASE_SUMS: PhraseTable[] = [
  {
    phrase: 'every other week',
    said: ['We met once a fortnight.', 'They meet every two weeks.', 'It came round fortnightly.'],
    notSaid: ['We met every week.', 'The weekly gave us a bad review.', 'We never met every other week.'],
  },
  {
    phrase: 'once a quarter',
    said: ['It happens every three months.', 'Quarterly, we go through it.', 'We do it four times a year.'],
    notSaid: ['I paid a quarter once.', 'It happens once a month.'],
  },
  {
    phrase: 'I checked it every day',
    said: ['I checked it daily.', 'Once a day I checked it.', 'I checked it every 24 hours.'],
    notSaid: ['I checked it every hour.', 'She checked it daily.', 'I posted it every day.'],
  },
  {
    phrase: 'twice a week',
    said: ['It broke on Mondays and Thursdays.', 'Two times every week it broke.', 'It broke 2x a week.'],
    notSaid: ['It broke twice a month.', 'It broke on Mondays.', 'It broke twice that week.'],
  },
  {
    phrase: 'every Friday',
    said: ['Once a week, on Fridays.', 'Each Friday we met.'],
    notSaid: ['We met one Friday in March.', 'We met every Monday.'],
  },
];
