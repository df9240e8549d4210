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
  {
    phrase: 'halved the wait',
    said: ['The wait went from 40 minutes to 20.', 'We got the wait from 40 minutes down to 20.'],
    notSaid: [
      'The wait went from 20 minutes to 40.',
      "The wait didn't go from 40 minutes to 20.",
      'The wait went from 40 minutes to 30.',
      'The cost went from 40 dollars to 20.',
    ],
  },
  {
    phrase: 'down 40%',
    said: ['It went from 100 to 60.', 'It was 50 before and now it is 30.'],
    notSaid: ['It fell from 50 to 20.', 'It rose from 60 to 100.'],
  },
  {
    phrase: 'I tripled the orders',
    said: ['I took the orders from 10 to 30.'],
    notSaid: ['The orders went from 10 to 30.', 'I took the orders from 10 to 20.'],
  },
  {
    phrase: 'saved four hours a week',
    said: ['It took six hours a week and now takes two.'],
    notSaid: ['It took six hours a week and now takes three.'],
  },
  {
    phrase: 'half as many calls',
    said: ['The calls dropped from 80 a day to 40.'],
    notSaid: ['The calls dropped from 80 a day to 60.'],
  },
  {
    phrase: 'at half past six',
    said: ['We met at 6:30.', 'It rang at six thirty.', 'Half six? No, half past six in the morning.'],
    notSaid: ['We met at six.', 'It rang at half past five.', 'Six people left at half time.'],
  },
  {
    phrase: 'at 3 a.m.',
    said: ['It rang at three in the morning.', 'It rang at 3am.', "It was three o'clock when it rang."],
    notSaid: ['It rang at 3 p.m.', 'It rang at three thirty a.m.', 'It rang three times in the afternoon.'],
  },
  {
    phrase: 'by a quarter to five',
    said: ['It was ready by 4:45.', 'It was ready by 16:45.'],
    notSaid: ['It was ready by a quarter past five.', 'We sold a quarter to five shops.'],
  },
  {
    phrase: '0.5 degrees too warm',
    said: ['It was half a degree too warm.'],
    notSaid: ['It was five degrees too warm.', 'It was half a degree too cold.'],
  },
  {
    phrase: 'minus 18 degrees',
    said: ['It has to stay at -18 degrees.', 'Minus eighteen degrees, that is the rule.'],
    notSaid: ['It has to stay at 18 degrees.'],
  },
  {
    phrase: 'two people left',
    said: ['A couple of people quit.'],
    notSaid: ['A couple of people stayed.', 'Three people left.'],
  },
  {
    phrase: 'one in five parcels',
    said: ['It was every fifth parcel.', '20% of the parcels.'],
    notSaid: ['It was every sixth parcel.', 'It was every parcel.'],
  },
];
