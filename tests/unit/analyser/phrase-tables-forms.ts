import type { PhraseTable } from './phrase-tables';

/** What other words, another form of the sentence or another doer do to a phrase. */
export const PHRASE_FORMS: PhraseTable[] = [
  {
    phrase: 'I delegated the rollout',
    said: ['I handed the rollout over to Mina.', 'I put Mina in charge of the rollout.'],
    notSaid: ['I asked Tom to delegate the rollout.', 'I put off delegating the rollout.'],
  },
  {
    phrase: 'I measured the wait',
    said: [
      'Measuring the wait is what I did.',
      'The one who measured the wait was me.',
      'I put a stopwatch on the wait.',
    ],
    notSaid: [
      'I got a nurse to measure the wait.',
      'I avoided measuring the wait.',
      'I measured nothing about the wait.',
    ],
  },
  {
    phrase: 'waiting list',
    said: ['The waiting lists were endless.'],
    notSaid: ['I was waiting in the car with a list.'],
  },
  {
    phrase: 'single point of failure',
    said: ['It was our single point of failure.'],
    notSaid: ['There was a single failure at that point.'],
  },
  {
    phrase: 'I split the work',
    said: ['I divided the work between us.'],
    notSaid: ['I split my lip at work.'],
  },
  {
    phrase: 'I challenged the estimate',
    said: ['I questioned the estimate.'],
    notSaid: ['I estimated it would be a challenge.'],
  },
  {
    phrase: 'cut the queue by half',
    said: ['The queue was halved.', 'We cut the queue by 50%.'],
    notSaid: ['I cut the cable in half.', 'We cut the queue to half a page.'],
  },
  {
    phrase: 'on paper',
    said: ['They kept it on paper.', 'It was all pen and paper.'],
    notSaid: ['The paper was late.'],
  },
  {
    phrase: 'I pushed back',
    said: ['I said no to the date and held my ground.'],
    notSaid: ['I pushed the trolley back.'],
  },
  {
    phrase: 'I stopped the release',
    said: ['I pulled the plug on the release.'],
    notSaid: ['I stopped by after the release.'],
  },
  {
    phrase: 'I rang every supplier',
    said: ['I called each of the suppliers.'],
    notSaid: ['I rang one supplier.', 'Every supplier rang me.'],
  },
  {
    phrase: 'we stayed',
    said: ["We didn't leave."],
    notSaid: ["We didn't stay."],
  },
];

/** The same amount said in other ways, and amounts that only look the same. */
export const PHRASE_AMOUNTS: PhraseTable[] = [
  {
    phrase: '0.5% of orders',
    said: ['Half a percent of the orders.', 'Point five percent of all orders.'],
    notSaid: ['5% of orders.', 'A half of the orders.'],
  },
  {
    phrase: '14 of 16 stores',
    said: ['Fourteen out of the sixteen stores.', 'It was in 14 of our 16 stores.'],
    notSaid: ["14 of 16 stores still haven't got it.", '14 of 60 stores.'],
  },
  {
    phrase: 'within 48 hours',
    said: ['It was live in two days.', 'It was live within 48 hours.'],
    notSaid: ['It took longer than 48 hours.'],
  },
  {
    phrase: 'at least 20 users',
    said: ['There were 25 users.', 'There were at least twenty users.'],
    notSaid: ['There were 12 users.'],
  },
  {
    phrase: 'three days before launch',
    said: ['It broke 3 days before the launch.'],
    notSaid: ['It broke three weeks before launch.'],
  },
  {
    phrase: '250 hours',
    said: ['About 250, um, working hours.'],
    notSaid: ['250 minutes.'],
  },
  {
    phrase: '300 ms',
    said: ['It takes 0.3 seconds.', 'Three hundred milliseconds.'],
    notSaid: ['300 seconds.'],
  },
  {
    phrase: 'a second opinion',
    said: ['I got a second opinion.'],
    notSaid: ['In my opinion it took a second.'],
  },
  {
    phrase: 'twice a week',
    said: ['It happened two times every week.'],
    notSaid: ['It happened twice a year.'],
  },
  {
    phrase: 'there was no ticket',
    said: ['There was no ticket yesterday.', 'There was no ticket in the queue.'],
    notSaid: ['There was no ticket inspector on the tram.'],
  },
  {
    phrase: 'the deadline moved',
    said: ['It moved by a week.', 'They moved the deadline.'],
    notSaid: ['The line of people moved before it was dark.'],
  },
  {
    phrase: 'part of the checklist',
    said: ['It is on the checklist now.', 'Every step belongs to the checklist.'],
    notSaid: ['I lost the checklist.'],
  },
  {
    phrase: 'wrong label',
    said: ['The box had been mislabelled.', 'Somebody had labelled it wrong.'],
    notSaid: ['The label was right.'],
  },
  {
    phrase: 'a weekly review',
    said: ['We reviewed it every week.', 'The review was weekly.'],
    notSaid: ['The weekly gave us a bad review.', 'We reviewed it every month.'],
  },
  {
    phrase: 'I walked the floor',
    said: ["I'd walk the floor every morning.", "I'd be walking the floor with the pickers."],
    notSaid: [
      'I would have walked the floor.',
      'Next time I would walk the floor every day.',
      'I would walk the floor every day if I could.',
    ],
  },
];
