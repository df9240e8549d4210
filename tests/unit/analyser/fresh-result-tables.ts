import type { FlawTable } from './flaw-table';

const FELL = 'Refunds fell from nine days to two for passengers.';
const USED = 'Finance uses the form for every refund now.';

/** Sentences of a second hand that the rules of the Result had not heard before. */
export const FRESH_RESULT_TABLES: FlawTable[] = [
  {
    rule: 'no-quantified-result',
    step: 'result',
    finds: [
      `Letters dropped sharply after the form came in on 3 May. ${USED}`,
      `Much fewer passengers come to the desk twice. ${USED}`,
      `All nine clerks work with the form, and Fridays are calmer. ${USED}`,
    ],
    spares: [
      `Angry letters stopped altogether, not one since May. ${USED}`,
      `There has not been one angry letter since. ${USED}`,
      `The desk saves a full day a week on refunds. ${USED}`,
    ],
  },
  {
    rule: 'activity-not-impact',
    step: 'result',
    finds: [
      'The new form went into service in May and the captain signed the first one himself.',
      'The new process is documented and the training has been given.',
      'It was a great experience for the whole desk and the mood was high.',
      'My manager mentioned it at the all-hands and I got a voucher.',
      "The first run's fine now. He brought us doughnuts.",
      'It is quieter, and the local paper printed my picture.',
    ],
    spares: ["Maybe fewer passengers wrote, I don't really know.", "It's calmed down a lot since."],
  },
  {
    rule: 'anecdotal-evidence',
    step: 'result',
    finds: [
      'One passenger wrote that it went quicker this time.',
      "The clerks think it's less work.",
      "The girls at the desk are saying that it's become easier.",
      'Two colleagues find it more comfortable and easier.',
      'I noticed that the queue looked shorter when I walked past.',
      'The clerks tell me that it goes 20 percent quicker.',
    ],
    spares: ['The auditor reported that late refunds had dropped by 80%.'],
  },
  {
    rule: 'ends-without-result',
    step: 'result',
    finds: [
      "We're still gathering the figures, and the first report is due in June.",
      'The board has to approve it first, and their next meeting is in May.',
      'The trial starts on Monday.',
      'The order is placed and the phones arrive in March.',
      'Legal is checking the form at the moment.',
    ],
    spares: ['Refunds fell from nine days to two, and the trial at the other pier starts on Monday.'],
  },
  {
    rule: 'no-business-translation',
    step: 'result',
    finds: [
      'The number of manual steps went from fourteen to three. The handbook has the new list.',
      'Burst bags fell from forty a week to none. The supplier inspects its vans monthly now.',
      'Wrong bills came down from 48 to 2. The handbook has the new list.',
      'The open orders decreased from 140 to 12 in the week. The handbook has the new list.',
    ],
    spares: [
      "Cracked eggs fell from 12% to 3%, so that's 400 boxes a month. Nine farms use the road.",
      'The build takes four minutes, which gives each developer an hour a day. All repositories use the same file.',
      'Breakdowns fell from six a month to one, so trains run on time again. The depot made it a rule.',
      "Errors fell from 40 a week to two, and widows don't have to call us. Nine wards use the settings.",
      "Alarms went from 34 a night to 9, so, you know, they don't mute them any more. Nine wards use the settings.",
    ],
  },
  {
    rule: 'no-second-order-effect',
    step: 'result',
    finds: [`${FELL} The harbour kept its licence.`, `${FELL} The director bought us all pizza.`],
    spares: [
      `${FELL} Finance won't open a refund without it.`,
      `${FELL} The captain's signature has been struck from all other forms too.`,
      `${FELL} The timing of forty refunds is repeated each spring.`,
      `${FELL} The rule of two days stands in the staff handbook.`,
      `${FELL} Accounts deducts by the table whenever it snows.`,
      `${FELL} The client set the light on all 300 phones.`,
      `${FELL} Leeds punches the form for three other lines.`,
      `${FELL} The pier takes a reading for the other three boats as well.`,
      `${FELL} The lamp and the rail run their refunds through the same list now.`,
      `${FELL} A refund drill is a clause in the contract now.`,
      `${FELL} The utility takes its samples at the tap now.`,
      `${FELL} The other branches price with our list.`,
      `${FELL} The two other ships of the line order by the table.`,
      `${FELL} The canton moved the box for good and measures each ridge on foot.`,
      `${FELL} He keeps the tags, and the sister hotel's bought some.`,
      `${FELL} The centre of the airport has taken the same list.`,
    ],
  },
  {
    rule: 'scope-boundary-missing',
    step: 'task',
    finds: ['I was determined to end this.', 'I wanted a form that works outside of the season.'],
    spares: [
      'Strictly speaking it was up to the agency.',
      "I don't work for the desk, I write the timetable.",
      'My contract says timetables and nothing else.',
      'That was a job for finance, I do the timetable.',
      'I had been given the timetable and nothing more.',
      'My job as an intern was to film the boats.',
    ],
  },
  {
    rule: 'architecture-before-problem',
    step: 'situation',
    finds: [],
    spares: [
      'It is a company of 60 persons which rents bicycles, and it has eleven shops and a small workshop, where all the bicycles go in winter. Parts cost too much.',
    ],
  },
  {
    rule: 'generic-reflection',
    step: 'reflection',
    finds: [
      'Speaking up is half the battle.',
      "It's a marathon and not a sprint.",
      'Every drop counts.',
      'Safety first.',
      'Never assume. Measure twice, cut once.',
    ],
    spares: [
      'At two in the morning nobody opens a menu.',
      "If your house is gone, so's the branch.",
      'Both desks were careful, and each of them was careful twice.',
      'Hair.',
    ],
  },
];
