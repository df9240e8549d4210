import type { FlawTable } from './flaw-table';

/** The same flaws in idioms and in roundabout words. */
export const ODD_STORY_TABLES: FlawTable[] = [
  {
    rule: 'blame',
    step: 'action',
    finds: [
      'The warehouse guys are clowns. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'Their manager is a control freak who cares about nobody. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      "The courier just doesn't give a damn. I weighed the parcels, found the wrong scale and wrote a rule for it.",
      'Honestly the last developer was terrible at his job. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'Sales promised rubbish again, typical sales. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'The night shift never bothers to look. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      "It was entirely Petra's fault. I weighed the parcels, found the wrong scale and wrote a rule for it.",
      'The agency is a bunch of crooks. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'He was asleep at the wheel, as always. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      "The vendor's engineers couldn't organise a birthday party. I weighed the parcels, found the wrong scale and wrote a rule for it.",
      'The interns are hopeless. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'Accounting screwed it up once more. I weighed the parcels, found the wrong scale and wrote a rule for it.',
    ],
    spares: [
      'The scale was off by nine grams. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      "The bug was in the courier's export. I weighed the parcels, found the wrong scale and wrote a rule for it.",
      'The courier was short of drivers that week. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'It was my own fault. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'The night shift works without a scale. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'The manager had never been told. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'The old scale was hopeless. I weighed the parcels, found the wrong scale and wrote a rule for it.',
    ],
  },
  {
    rule: 'generic-reflection',
    step: 'reflection',
    finds: [
      'I learned to trust the process.',
      'Leadership means listening.',
      "It's all about people.",
      'Nothing beats good preparation.',
      "I'd do it all again, and better.",
      'You learn from your mistakes.',
      'Being proactive is always rewarded.',
      'Small steps lead to big results.',
      "Teams win, individuals don't.",
      'It reminded me that every detail counts.',
      'Stay humble.',
    ],
    spares: [
      'A scale that is wrong by the same nine grams looks right to everybody who uses it.',
      'The label was printed before the parcel was packed.',
      'The depot had two doors and one list.',
      'Nobody weighs a parcel that already has a label.',
      'I had asked the drivers, and the mistake was made before they came.',
      'Nine grams is the weight of the label.',
    ],
  },
  {
    rule: 'scope-boundary-missing',
    step: 'task',
    finds: [
      'I set myself the goal of zero lost parcels.',
      'The task was to make it faster.',
      'I knew I had to act.',
      'Something needed to be done, and quickly.',
    ],
    spares: [
      'The scale is on loan from the bakery next door.',
      "Parcels are somebody else's department.",
      'I only work the front desk.',
      "The depot has its own manager, and it isn't me.",
      'That part is outsourced to a courier.',
      "I'd been hired to translate, not to weigh.",
      'My manager gave me the depot for the summer.',
      'The courier is in charge of weighing.',
      'Weighing falls under logistics, I sit in support.',
    ],
  },
  {
    rule: 'architecture-before-problem',
    step: 'situation',
    finds: [
      'We have a monolith in PHP 7, a message queue, three microservices in Go and an Elasticsearch cluster. The monolith writes to the queue and the services read from it. Anyway, parcels got lost.',
      'Our organisation has five departments, each led by a director, with two teams per department and a steering committee on top. The committee meets monthly. Parcels got lost.',
    ],
    spares: [
      'Parcels got lost because two microservices wrote to the same queue.',
      'I was at a courier with forty drivers, and parcels got lost.',
    ],
  },
  {
    rule: 'hedging',
    step: 'action',
    finds: [
      'I believe I kind of weighed some parcels and maybe wrote a rule.',
      "I probably weighed them, I'm not totally sure, and I guess I wrote something down.",
      'I suppose I helped a little with the scale and possibly with the rule.',
    ],
    spares: [
      'I weighed about ninety parcels, roughly a third of them twice, and wrote the rule.',
      'I weighed the parcels and wrote what I think is the shortest rule in the book.',
    ],
  },
  {
    rule: 'metric-contradiction',
    step: 'result',
    finds: [
      'Wrong parcels fell from 60 a week to 4 for the clients. Before that, there were never more than 20 a week. Every depot runs the rule.',
      'Wrong parcels fell from 60 a week to 4 for the clients, though that same week 35 parcels went wrong. Every depot runs the rule.',
      'Wrong parcels fell by 90%, from 60 to 30 a week, for the clients. Every depot runs the rule.',
    ],
    spares: [
      'Wrong parcels fell by half, from 60 to 30 a week, for the clients. Every depot runs the rule.',
      'Wrong parcels fell from 60 a week to 30 in spring and 4 in summer for the clients. Every depot runs the rule.',
      'Wrong parcels fell from 60 a week to 4, and lost ones from 12 a week to 1, for the clients. Every depot runs the rule.',
    ],
  },
];
