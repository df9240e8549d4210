import type { FlawTable } from './flaw-table';

/** One row for each class of language a rule knows, from stories that shaped none of them. */
export const CLASS_RESULT_TABLES: FlawTable[] = [
  {
    rule: 'metric-contradiction',
    step: 'result',
    finds: [
      'Lost keys fell from 30 a month to 2 for the tenants. At the start, lost keys were at 9 a month. Each house uses the board.',
      'The queue takes 4 minutes instead of 20, so guests stay. Before the board it took 8 minutes. Each house uses the board.',
      'Lost keys fell from 20% to 1%, yet in the same month 8% of the tenants lost one. Each house uses the board.',
      'Deposits paid to tenants went from $900 a week to $200. Over that period we paid deposits of $700 a week. Each house uses the board.',
      'Rents paid on time doubled, for forty owners. They went up by fifteen percent. Each house uses the board.',
    ],
    spares: [
      'Lost keys fell from 30 a month to 2 for the tenants. Each one cost us $12, or about $340 a month. Each house uses the board.',
      'The queue takes 4 minutes instead of 20, so guests stay. Each house uses the board, and we counted for six weeks.',
      'Lost keys fell from 30 a month to 2, where tenants had been locked out for two hours each. Each house uses the board.',
      'In the block with the board it was 2 lost keys a month and in the other 19, for 80 tenants each. Each house uses the board.',
    ],
  },
  {
    rule: 'activity-not-impact',
    step: 'result',
    finds: [
      'The sign went up in March, and the tenants sent us a cake.',
      'It was signed off by the owners, who were over the moon.',
      'The board won an award and it was in the local newspaper.',
      'It opened on time with a ribbon and a toast.',
      'It went down really well with the neighbours.',
    ],
    spares: ['The sign went up in March, and lost keys fell from 30 a month to 2 for the tenants.'],
  },
  {
    rule: 'anecdotal-evidence',
    step: 'result',
    finds: [
      "The impression I get is that it's quieter.",
      'From everything people tell me it works.',
      'Apparently the neighbours sleep better.',
      'The postman said that things are easier.',
      'I get the feeling that fewer keys are lost.',
    ],
    spares: ['I counted the keys in the drawer each Friday: 30 a month before, 2 since, so tenants get in.'],
  },
  {
    rule: 'ends-without-result',
    step: 'result',
    finds: [
      "It's rolling out to the first house next Monday.",
      'Now the owners are thinking about it.',
      "It's pencilled in for the autumn, fingers crossed.",
      'The council will decide before the holidays.',
      "The board is ready, and the first numbers aren't in yet.",
    ],
    spares: [
      'We went from 30 lost keys a month to 2, and no tenant sleeps on the stairs.',
      "I'd say lost keys fell by half.",
    ],
  },
  {
    rule: 'no-second-order-effect',
    step: 'result',
    finds: [
      'Lost keys fell by half for the tenants. The tenants take ten fewer taxis a month.',
      'Lost keys fell by half for the tenants. The owners sent a card to the whole office.',
      'Lost keys fell by half for the tenants. The caretaker told me that it is quieter.',
    ],
    spares: [
      'Lost keys fell by half for the tenants. Every new house must have a board.',
      'Lost keys fell by half for the tenants. The second block has a board in the hall too.',
      'Lost keys fell by half for the tenants. Whoever moves out now hands the key to the board.',
      'Lost keys fell by half for the tenants. Two other owners have taken it over.',
      'Lost keys fell by half for the tenants. No house opens without a board now.',
    ],
  },
];
