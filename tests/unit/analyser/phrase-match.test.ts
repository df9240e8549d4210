import { describe, expect, test } from 'vitest';
import { saysPhrase } from '../../../lib/domain/analyser/phrase-match';

interface PhraseTable {
  phrase: string;
  said: string[];
  notSaid: string[];
}

const TABLES: PhraseTable[] = [
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
  {
    phrase: 'the alert is automatic',
    said: ['The alert fires automatically.'],
    notSaid: [],
  },
  {
    phrase: 'under $5 a unit',
    said: ["It's four dollars fifty a unit."],
    notSaid: ["It's six dollars a unit."],
  },
  {
    phrase: 'zero injuries',
    said: ['Nobody was injured.'],
    notSaid: ['There were ten injuries.'],
  },
  {
    phrase: 'I trained six nurses',
    said: ['Six nurses were trained by me.'],
    notSaid: ['I trained sixteen nurses.', 'Six nurses trained me.'],
  },
  {
    phrase: 'replaced by a standard form',
    said: ['A standard form replaced it.'],
    notSaid: [],
  },
  {
    phrase: 'I drafted the policy',
    said: [
      "I'd drafted the policy before lunch.",
      'The policy was drafted by me alone.',
      'I wrote the first version of the policy.',
    ],
    notSaid: ['The lawyer drafted it for me.', 'I was going to draft the policy.', 'A draft came through the window.'],
  },
  {
    phrase: '30 minutes to 5',
    said: ['It went from thirty minutes to five.'],
    notSaid: ['It went from 30 minutes to 15.', 'It went from 5 minutes to 30.'],
  },
  {
    phrase: 'two thirds fewer calls',
    said: ['The calls fell by two thirds.', 'We get about 67% fewer calls.'],
    notSaid: ['We get a third fewer calls.'],
  },
  {
    phrase: '$1.5 million',
    said: ['One and a half million dollars.', 'It was $1,500,000.'],
    notSaid: ['It was $1.5 billion.'],
  },
  {
    phrase: 'nobody had checked',
    said: ['No one had ever checked it.', "It hadn't been checked by anybody."],
    notSaid: ['Everybody had checked it.', 'Somebody had checked it already.'],
  },
  {
    phrase: 'with no downtime',
    said: ['There was no downtime at all.', 'It ran without any downtime.'],
    notSaid: ['There was an hour of downtime.'],
  },
  {
    phrase: 'part of every release',
    said: ["It's a part of each release now."],
    notSaid: ["It's not part of any release.", 'It was part of the first release.'],
  },
  {
    phrase: 'I asked why five times',
    said: ['I asked five times why that was.'],
    notSaid: ['He asked why five times.'],
  },
  {
    phrase: 'the wrong assumption',
    said: ['Our assumption was wrong.'],
    notSaid: ['The assumption was right.', 'He assumed the wrong seat.'],
  },
  {
    phrase: 'I chose the slower path',
    said: ['I picked the path that was slower.'],
    notSaid: ["I didn't choose the slower path.", 'They chose the slower path.'],
  },
  {
    phrase: 'four out of five',
    said: ['Eighty percent of them.'],
    notSaid: ['Four out of fifteen.'],
  },
  {
    phrase: 'I waited for data',
    said: ['I waited, you know, for the data.'],
    notSaid: ["I didn't wait for data.", 'The data waited in a queue.'],
  },
  {
    phrase: 'down to zero',
    said: ['It went down to none.', 'There are none left.'],
    notSaid: ['It went up from zero.'],
  },
  {
    phrase: 'three times a week',
    said: ['We do it 3 times per week.'],
    notSaid: ['We do it three times a month.'],
  },
  {
    phrase: 'a written plan',
    said: ['I wrote the plan down.'],
    notSaid: ['There was no written plan.'],
  },
  {
    phrase: 'doubled the throughput',
    said: ['Throughput doubled.', 'We now get twice the throughput.'],
    notSaid: ['Throughput halved.', 'I double-checked the throughput.'],
  },
  {
    phrase: 'I mentored two juniors',
    said: ['Two juniors were mentored by me.', "I've been mentoring two juniors."],
    notSaid: ['Two juniors mentored me.', 'I wanted to mentor two juniors.'],
  },
  {
    phrase: 'we were flying blind',
    said: ['At that time we flew blind.'],
    notSaid: [],
  },
  {
    phrase: 'refused to sign',
    said: ['I refused to sign it.'],
    notSaid: ['I signed it at once.', 'They refused the sign on the door.'],
  },
  {
    phrase: 'less than a week',
    said: ['It took six days.'],
    notSaid: ['It took nine days.'],
  },
  {
    phrase: 'same day delivery',
    said: ['They deliver on the same day.'],
    notSaid: ['They deliver on the next day.'],
  },
  {
    phrase: 'no blame',
    said: ['Nobody was blamed.'],
    notSaid: ['He blamed the driver.'],
  },
  {
    phrase: 'simplest fix first',
    said: ['I started with the simplest fix.'],
    notSaid: [],
  },
  {
    phrase: "the numbers didn't add up",
    said: ['The numbers just did not add up.'],
    notSaid: ['The numbers added up nicely.'],
  },
  {
    phrase: 'I paid for it myself',
    said: ['I paid it out of my own pocket.'],
    notSaid: ['The company paid for it.'],
  },
];

describe.each(TABLES)('$phrase', ({ phrase, said, notSaid }) => {
  test.each([...said, `So, um, ${phrase}.`])('is said by: %s', (sentence) => {
    expect(saysPhrase(phrase, sentence)).toBe(true);
  });

  test.each(notSaid)('is not said by: %s', (sentence) => {
    expect(saysPhrase(phrase, sentence)).toBe(false);
  });

  test.each(['', 'It rained all week.'])('is not said by: %s', (sentence) => {
    expect(saysPhrase(phrase, sentence)).toBe(false);
  });
});
