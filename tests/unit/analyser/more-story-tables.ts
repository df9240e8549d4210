import type { FlawTable } from './flaw-table';

/** More tellings of the same flaws, from other trades. */
export const MORE_STORY_TABLES: FlawTable[] = [
  {
    rule: 'generic-reflection',
    step: 'reflection',
    finds: [
      'Communication is the key to success.',
      'It showed me how valuable a good team is.',
      'I would communicate earlier next time.',
      'One should never assume anything.',
      'Patience and persistence are everything.',
      'My lesson: ask for help early.',
      'Sometimes less is more.',
      'I grew a lot as a leader.',
      'The customer always comes first.',
      'There is no substitute for preparation.',
      'Now I know that data beats opinions.',
      'Honesty is the best policy, as they say.',
    ],
    spares: [
      'The bell was tuned for an empty kitchen, and nobody cooks in an empty kitchen.',
      'We had measured the bins after the cats had been there.',
      'The chef trusted the scale more than me, and he was right to.',
      'A list on the fridge is read, and a list in a drawer is not.',
      'The waste looked like a cooking problem and was a shopping problem.',
      'What I missed was that the guests eat with the weather.',
    ],
  },
  {
    rule: 'blame',
    step: 'action',
    finds: [
      'The old chef was a dinosaur. I weighed the bins and drew a list.',
      'Procurement did not lift a finger. I weighed the bins and drew a list.',
      'That team is a joke. I weighed the bins and drew a list.',
      'Honestly, the director has no clue. I weighed the bins and drew a list.',
      'The cook was too lazy to write anything down, so I weighed the bins and drew a list.',
      "It was the supplier's fault, they always mess up. I weighed the bins and drew a list.",
      'The people in IT only care about their coffee. I weighed the bins and drew a list.',
      'My colleague is stubborn and never listens. I weighed the bins and drew a list.',
      'Whoever wrote that was an idiot. I weighed the bins and drew a list.',
    ],
    spares: [
      'The defect came from the scale. I weighed the bins again and drew a list.',
      'The cook had two hands and three stoves. I weighed the bins and drew a list.',
      'The supplier had the wrong address. I weighed the bins and drew a list.',
      'I did not want anyone to be blamed, so I weighed the bins and drew a list.',
      'The old recipe was terrible, so I weighed the bins and drew a new list.',
      'The lazy loading of the page hid the list, so I moved it up and tested it.',
    ],
  },
  {
    rule: 'hedging',
    step: 'action',
    finds: [
      'I guess I did some tests and stuff, and maybe I changed a setting or two.',
      'I think I helped with the list, kind of, and I probably weighed some bins.',
      'I more or less wrote the list, I believe, and somehow it got used.',
    ],
    spares: [
      'I like to weigh things, so I weighed the bins, like, nine times, and drew the list.',
      'I asked the chef what sort of list he reads, weighed the bins and drew it.',
      'The chef said that maybe a list would help. I weighed the bins and drew one.',
    ],
  },
  {
    rule: 'architecture-before-problem',
    step: 'situation',
    finds: [
      'The system is split into a core, two adapters and a scheduler, and it all runs on AWS in two regions. The adapters push to a topic. Bins overflowed.',
      'So, the hospital has six wards, a central lab, a pharmacy and an archive, and each has its own database. The archive feeds the lab. Patients waited.',
      'We use React 17 and a Django API, with Celery workers behind RabbitMQ, and Postgres 12 with two read replicas. Then the orders got lost.',
      'The warehouse has three halls, each hall has a conveyor, a scanner and two lifts, and the lifts are controlled by a PLC. Parcels went missing.',
    ],
    spares: [
      'Parcels went missing in the second hall, where the scanner hangs above the conveyor.',
      'Guests at our three canteens threw away half of the soup.',
      'Our Django API lost orders whenever a worker restarted.',
    ],
  },
  {
    rule: 'scope-boundary-missing',
    step: 'task',
    finds: [
      'It was clear to me that something had to change, and I wanted the waste to go down.',
      'My target was half the waste by June.',
      'I had to act fast because summer was coming.',
    ],
    spares: [
      "The kitchen is the chef's kingdom, and I was the accountant.",
      'I am a night porter; nobody expected me to look into bins.',
      'The bins are the responsibility of the city.',
      'This had nothing to do with my own job.',
      'The kitchen reports to the hotel next door.',
      'My contract covers the website, nothing else.',
      'It was assigned to me by the head of the house.',
      "I had volunteered for it, although it was the chef's task.",
      'Waste is looked after by a contractor.',
      "I'm a data analyst. The kitchen isn't my department.",
    ],
  },
  {
    rule: 'metric-contradiction',
    step: 'result',
    finds: [
      'Waste fell from 30 kg to 8 kg a day. In the same week we threw away 21 kg a day. All canteens use the list, which saves them money.',
      'Waste fell from 30 kg a day to 8 for the kitchen, but before that it had been 15 kg a day. All canteens use the list.',
    ],
    spares: [
      'Waste fell from 30 kg to 8 kg a day, and the soup alone from 12 kg to 3. All canteens use the list, which saves money.',
      'Waste fell from 30 kg to 15 kg in March and 8 kg in April, so the kitchen saves money. All canteens use the list.',
    ],
  },
];
