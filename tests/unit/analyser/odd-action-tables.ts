import type { FlawTable } from './flaw-table';

/** The same flaws in idioms and in roundabout words. */
export const ODD_ACTION_TABLES: FlawTable[] = [
  {
    rule: 'opportunistic-motive',
    step: 'action',
    finds: [
      'My calendar was wide open that month. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'I figured it would get me noticed upstairs. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'It was raining and I had nothing better to do. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'The puzzle intrigued me, that was really all. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'I wanted something shiny for my performance review. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'We were in a hiring freeze and I was twiddling my thumbs. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'I was dying to try out the new drone. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'There was a cash prize for ideas. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'With my project cancelled I had a gap to fill. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'I was simply curious about how it worked. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'I needed to learn Python anyway. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'I did it mainly to get promoted. I weighed the parcels, found the wrong scale and wrote a rule for it.',
    ],
    spares: [
      'Customers were stuck at the border. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'The children had nothing to do while they waited. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'I had no time for it but the parcels were rotting. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'It cost us $400 a day. I weighed the parcels, found the wrong scale and wrote a rule for it.',
      'Nobody else was going to help these people. I weighed the parcels, found the wrong scale and wrote a rule for it.',
    ],
  },
  {
    rule: 'passive-handoff',
    step: 'action',
    finds: [
      'I made the depot manager aware of it, and he solved it with the courier.',
      'I put it in the backlog of the scanner team, and two sprints later they shipped a fix.',
      'I wrote to the hotline. A technician came and swapped the scale.',
      'I brought it up in the weekly meeting and the lead took it from there.',
      'I delegated it to Tom, who fixed it.',
      'I logged a defect with the supplier and they replaced the part.',
    ],
    spares: [
      'I brought it up in the weekly meeting with a chart I had drawn from ninety parcels, and I fitted the new scale.',
      'I wrote to ninety clients, sorted their answers and rewrote the label.',
    ],
  },
  {
    rule: 'vague-action',
    step: 'action',
    finds: [
      'I gave it everything I had and never lost faith.',
      'I kept pushing, I kept everyone in the loop, and I made it happen.',
      'I was hands-on and solution-oriented the whole time.',
      'I put in long hours and went above and beyond.',
      'I took the lead, faced the challenge and overcame it.',
      'I aligned the stakeholders and drove the initiative forward.',
      'I did whatever it took.',
    ],
    spares: [
      'I put in long hours at the scale and weighed 400 parcels.',
      'I took the lead pipe out and soldered a copper one.',
      'I aligned the two rails with a laser and drilled new holes.',
    ],
  },
  {
    rule: 'we-in-action',
    step: 'action',
    finds: [
      'We rang the clients one after the other and we noted down what was missing.',
      'The team and I weighed every parcel and we rewrote the rule.',
      'What we did was weigh the parcels, and then we changed the scale.',
      'We ended up rewriting the rule from scratch.',
      'Our squad dug through the logs and our squad shipped the rule.',
    ],
    spares: [
      'We share a scale with the bakery, so I weighed the parcels at night and wrote the rule alone.',
      'I weighed the parcels, so that we knew which scale was off, and I wrote the rule.',
    ],
  },
  {
    rule: 'passive-action',
    step: 'action',
    finds: [
      'Weights were recorded for a month, the deviation was calculated and a rule was introduced.',
      'A decision was made to weigh twice. Staff were informed and the scale was replaced.',
      'The whole thing was redone from scratch.',
      'Tests were run, bugs were fixed and the rule was shipped.',
    ],
    spares: [
      'The parcels were stacked to the roof, so I carried them out and weighed each.',
      'I weighed the parcels; the scale was calibrated by the county office.',
    ],
  },
];
