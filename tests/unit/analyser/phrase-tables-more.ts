import type { PhraseTable } from './phrase-tables';

export const MORE_PHRASES: PhraseTable[] = [
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
