import type { FlawTable } from './flaw-table';

/** The same flaws in idioms and in roundabout words. */
export const ODD_RESULT_TABLES: FlawTable[] = [
  {
    rule: 'anecdotal-evidence',
    step: 'result',
    finds: [
      "The guys in the depot reckon it's better.",
      'I got the sense that people were calmer.',
      'The feedback I hear in the hallway is good.',
      'It sounds as if the drivers are content.',
      "I'm told it made a difference.",
      'One driver came up to me and said it helped.',
      'As far as I can tell it works better.',
      "It's supposedly quicker.",
      'Everybody agrees that it is nicer now.',
    ],
    spares: [
      "The depot's log shows 4 wrong parcels a week where there were 60, and clients get them on time. Every depot runs the rule.",
    ],
  },
  {
    rule: 'activity-not-impact',
    step: 'result',
    finds: [
      'The rule was rolled out to the depot in May as planned, and management was impressed.',
      'We finished under budget and everybody clapped.',
      'The tool has been installed and is being used.',
      'The documentation is complete and published.',
      'We hit the deadline, and the client sent us flowers.',
      'The launch party was great.',
      'It was accepted by the customer and signed off.',
    ],
    spares: [
      'We hit the deadline, and wrong parcels fell from 60 to 4 a week, so clients get theirs on time. Every depot runs the rule.',
    ],
  },
  {
    rule: 'ends-without-result',
    step: 'result',
    finds: [
      "It's now in the hands of the committee.",
      'The rule is due to go live in March.',
      "We haven't measured anything yet.",
      'The vendor promised an answer by the end of the month.',
      'That is where it stands today.',
      "I'm still waiting to hear back.",
      'A decision is expected in autumn.',
      'The trial has just begun.',
      'It might bring the wrong parcels down.',
    ],
    spares: ['The depot tried it in March and wrong parcels fell by half for the clients. Every depot runs the rule.'],
  },
  {
    rule: 'no-second-order-effect',
    step: 'result',
    finds: [
      'Wrong parcels fell from 60 to 4 a week, and clients stopped calling.',
      'Wrong parcels fell from 60 to 4 a week, so the depot got its licence back.',
      'Wrong parcels fell by half for the clients. I now weigh everything twice.',
      'Wrong parcels fell by half for the clients. Maybe other depots will copy it one day.',
      'Wrong parcels fell by half for the clients. The drivers went home on time.',
      'Wrong parcels fell by half for the clients, and the depot paid for my dinner.',
    ],
    spares: [
      'Wrong parcels fell by half for the clients. Depot Two runs the same rule.',
      'Wrong parcels fell by half for the clients, and the rule is in the driver handbook.',
      'Wrong parcels fell by half for the clients. The courier built it into its scanners.',
      'Wrong parcels fell by half for the clients. The rule has become part of the induction.',
      'Wrong parcels fell by half for the clients, and head office asks for the weigh slip with each order.',
      'Wrong parcels fell by half for the clients. They kept the rule after I left.',
    ],
  },
  {
    rule: 'no-business-translation',
    step: 'result',
    finds: [
      'Disk writes fell by 80%. The rule is in every build.',
      'The script now takes 12 seconds, down from 9 minutes. Every job runs it.',
      'Wrong rows went from 4% to none. The check runs in every import.',
      'The number of open branches dropped from 140 to 9. The rule is in every repo.',
      'Cache hits went up from 30% to 92%. Every service has it.',
    ],
    spares: [
      'Wrong rows went from 4% to none, so payroll pays everyone on the first. The check runs in every import.',
      'Disk writes fell by 80%, which puts off a $20,000 purchase. The rule is in every build.',
      'The script takes 12 seconds, so the pharmacist hands out drugs right away. Every job runs it.',
    ],
  },
  {
    rule: 'no-quantified-result',
    step: 'result',
    finds: [
      'The depot is tidier and the drivers are quicker. Every depot runs the rule.',
      'Since the release in 2023, fewer parcels get lost. Every depot runs the rule.',
      'It made a real difference for the clients. Every depot runs the rule.',
      'Parcels arrive where they should. Every depot runs the rule.',
    ],
    spares: [
      'A tenth as many parcels get lost for the clients. Every depot runs the rule.',
      'Lost parcels: none since May, and clients noticed. Every depot runs the rule.',
      'Three clients came back who had left. Every depot runs the rule.',
      'Clients wait a day less. Every depot runs the rule.',
    ],
  },
];
