/** Sentences in which a key phrase was said, and such in which it only looks so. */
export interface PhraseTable {
  phrase: string;
  said: string[];
  notSaid: string[];
}

export const PLAIN_PHRASES: PhraseTable[] = [
  {
    phrase: 'I measured every door',
    said: ['So I went and measured each of the doors.', 'Every single door was measured by me.'],
    notSaid: ['The carpenter measured every door.', 'I meant to measure every door.'],
  },
  {
    phrase: 'saved $40K a year',
    said: ['It saves us forty thousand dollars a year.', "That's a saving of $40,000 annually."],
    notSaid: ['It saved $40K a month.', 'It saved £40K a year.'],
  },
  {
    phrase: 'nobody owned it',
    said: ['No one owned it.', 'It had no owner.'],
    notSaid: ['Somebody owned it all along.'],
  },
  {
    phrase: 'cut the wait in half',
    said: ['The wait was halved.', 'We now wait 50% less.'],
    notSaid: ['The wait doubled.'],
  },
  {
    phrase: 'from 12% to 3%',
    said: ['It dropped from twelve percent to three percent.'],
    notSaid: ['It dropped from 12% to 5%.', 'It went up from 3% to 12%.'],
  },
  {
    phrase: 'I pushed back',
    said: ['I did push back, um, politely.'],
    notSaid: ['He pushed back on it.', 'I never pushed back.'],
  },
  {
    phrase: 'a shared checklist',
    said: ['The checklist was shared between both teams.'],
    notSaid: ['We had no checklist to share.'],
  },
  {
    phrase: 'tested with real users',
    said: ['I tested it with real users.', 'It was tested with actual users.'],
    notSaid: ['It was never tested with real users.'],
  },
  {
    phrase: 'within two days',
    said: ['It was back in under 48 hours.'],
    notSaid: ['It took three days.'],
  },
  {
    phrase: 'I rewrote the query',
    said: ["I've rewritten the query.", 'The query, I rewrote it that night.'],
    notSaid: ['We should have rewritten the query.', 'A contractor rewrote the query.'],
  },
  {
    phrase: 'every team uses it',
    said: ["It's used by all teams.", 'All the teams are using it now.'],
    notSaid: ['Not every team uses it.', 'No team uses it.'],
  },
  {
    phrase: 'three fewer steps',
    said: ['There are three steps less.'],
    notSaid: ['There are three more steps.'],
  },
  {
    phrase: 'I told the customer first',
    said: ['The customer was the first one I told.'],
    notSaid: ['The customer told me first.'],
  },
  {
    phrase: 'no outage since',
    said: ["There hasn't been an outage since then."],
    notSaid: ['There was an outage since then.'],
  },
  {
    phrase: 'the deadline moved',
    said: ['They moved the deadline.'],
    notSaid: ['The deadline never moved.'],
  },
  {
    phrase: 'I admitted my mistake',
    said: ['I owned up to my mistake.'],
    notSaid: ['She admitted her mistake.'],
  },
  {
    phrase: 'an hour saved per shift',
    said: ['It saves one hour each shift.'],
    notSaid: ['It saves a minute per shift.'],
  },
  {
    phrase: 'one in five calls',
    said: ['Twenty percent of the calls.'],
    notSaid: ['One in fifty calls.'],
  },
  {
    phrase: 'written into the policy',
    said: ['They wrote it into their policy.'],
    notSaid: ["It isn't written into any policy."],
  },
  {
    phrase: 'before the customer noticed',
    said: [],
    notSaid: ['The customer noticed before us.'],
  },
  {
    phrase: 'data instead of opinions',
    said: ['We used data, not opinions.'],
    notSaid: ['It was opinions instead of data.'],
  },
  {
    phrase: '40% fewer returns',
    said: ['Returns fell by forty percent.'],
    notSaid: ['Returns rose by 40%.', 'Returns fell by 14%.'],
  },
  {
    phrase: 'asked the drivers',
    said: ['I asked each of the drivers.'],
    notSaid: ['The drivers asked me.'],
  },
  {
    phrase: 'on the night shift',
    said: ['It was during the night shift.'],
    notSaid: ["I'll shift it to tomorrow night."],
  },
  {
    phrase: 'twice as fast',
    said: ['It runs at double the speed.', "It's two times faster."],
    notSaid: ["It's half as fast."],
  },
  {
    phrase: 'without a budget',
    said: ['I had no budget for it.', "There wasn't any budget."],
    notSaid: ['I had a budget for it.'],
  },
  {
    phrase: 'a single source of truth',
    said: ["There's now one source of truth."],
    notSaid: [],
  },
  {
    phrase: 'my manager disagreed',
    said: ["My manager didn't agree."],
    notSaid: ['My manager agreed at once.', 'I disagreed with my manager.'],
  },
  {
    phrase: '90 seconds',
    said: ['A minute and a half.', 'It takes ninety seconds.'],
    notSaid: ['It takes 90 minutes.'],
  },
  {
    phrase: 'customers first',
    said: ['The customer comes first.'],
    notSaid: [],
  },
  {
    phrase: 'shipped in a week',
    said: ['We shipped it within a week.'],
    notSaid: ['The ship left in a week.'],
  },
  {
    phrase: 'learned from the failure',
    said: [],
    notSaid: ['We learned nothing from the failure.'],
  },
];
