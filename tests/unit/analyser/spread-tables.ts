import type { FlawTable } from './flaw-table';

/** What goes to other places, eases the work of others, and what only looks like it. */
export const SPREAD_TABLES: FlawTable[] = [
  {
    rule: 'no-second-order-effect',
    step: 'result',
    finds: [
      'Refunds fell from nine days to two for passengers, and they got it on two other days.',
      'Refunds fell from nine days to two for passengers, and they fell at our three other piers.',
    ],
    spares: [
      'Refunds fell from nine days to two for passengers. The harbour master brought the form to the other three piers and two other offices.',
      'Refunds fell from nine days to two for passengers. A clerk has installed it in her three other shops.',
      'Refunds fell from nine days to two for passengers. The pier and the car deck run their refunds through the same form now.',
    ],
  },
  {
    rule: 'no-business-translation',
    step: 'result',
    finds: [
      'The error rate of the form fell from 9% to 1%. The agency has the form in its handbook.',
      'The error rate of the form fell from 9% to 1%. The supplier runs the check at every site.',
    ],
    spares: [
      'Blank forms fell from 9% to 1%, and reception takes sixty fewer calls a day. The agency has the form in its handbook.',
      'The error rate of the form fell from 9% to 1%, and nobody stands at the desk twice. The agency has the form in its handbook.',
    ],
  },
  {
    rule: 'vague-action',
    step: 'action',
    finds: [
      'I reacted immediately and with full energy. I took the control, I gave the maximum and I solved the problem at all costs.',
      'I drew on all of my experience and learned a great deal about myself along the way.',
    ],
    spares: ['I reacted immediately: I timed forty refunds and rewrote the form with great care.'],
  },
  {
    rule: 'opportunistic-motive',
    step: 'action',
    finds: ['The promotion round was coming up and I wanted something impressive to show. I timed forty refunds.'],
    spares: ['It was a quiet evening, but what moved me was the letters. I timed forty refunds.'],
  },
  {
    rule: 'scope-boundary-missing',
    step: 'task',
    finds: [
      'We wanted faster refunds, and the other person in the line was waiting too.',
      'I looked to the refunds of one month, and we were off by two.',
    ],
    spares: ['The form has an owner in the ministry of transport.', 'My mandate was limited to the timetable.'],
  },
  {
    rule: 'passive-handoff',
    step: 'action',
    finds: ['I flagged the refunds to finance and copied the union representative. The two of them repaired the form.'],
    spares: ['I flagged the refunds to finance, and I copied the forty refunds into a sheet and timed each of them.'],
  },
];
