import type { FlawTable } from './flaw-table';

const DEED = 'I timed forty refunds.';

/** Sentences of a second hand that the rules of the Action had not heard before. */
export const FRESH_ACTION_TABLES: FlawTable[] = [
  {
    rule: 'passive-handoff',
    step: 'action',
    finds: [
      'I sent the logs to the platform group and they found the cause and rolled back.',
      'I handed the whole thing over to the security team with my notes, and they closed the hole.',
      "I gave the accountant a ring, told her the numbers didn't add up, and she redid the sheet.",
      'I raised it with the supplier and I pressed them twice. The supplier found a wet corner and dried it.',
      'I complained to the desk and I wrote to the newspaper. Then the harbour changed the form.',
      'I rang the office and forwarded them the list of refunds. Finance corrected the sums themselves.',
    ],
    spares: ['I sent the agency a script for the forty refunds, and they ran it.'],
  },
  {
    rule: 'vague-action',
    step: 'action',
    finds: [
      'I really took the bull by the horns and got stuck in.',
      'I kept everyone calm, I kept pushing, and I kept my eye on the ball.',
      'I brought people together, built trust and led from the front.',
      'I moved heaven and earth to get it done.',
      'I kept a cool head and I just tried to make it happen somehow.',
      'I owned the problem end to end and executed flawlessly.',
      'I applied myself completely, stayed positive and found a way.',
      'I just kind of jumped in, I hustled, and I pulled everyone along with me.',
    ],
    spares: [
      'I made sure of it by running the export twice and comparing the two files.',
      'I took ownership of the pager and silenced eleven alarms that nobody acted on.',
    ],
  },
  {
    rule: 'opportunistic-motive',
    step: 'action',
    finds: [
      `I had a few days to kill before my holiday. ${DEED}`,
      `It would look nice in my evaluation, so ${DEED}`,
      `My project had been paused and I did not want to sit around. ${DEED}`,
      `As I was without a task just then, I took this one. ${DEED}`,
      `I wanted to get my hands on the new laser cutter, so I offered to do it. ${DEED}`,
      `What drew me in was the puzzle of it. ${DEED}`,
      `I was hoping for a reference from the harbour, so I took it on. ${DEED}`,
      `Since I'd nothing on in the evenings, I started to note it down. ${DEED}`,
      `My report needed a second chapter, so I took this. ${DEED}`,
      `I was the fastest with a stopwatch, so I gave it a go. ${DEED}`,
      `I was studying for my exam anyway, and I thought it'd be good practice. ${DEED}`,
      `I did it for the overtime. ${DEED}`,
      `It was raining, so I had the afternoon to myself. ${DEED}`,
      `I had finished my own tickets early. ${DEED}`,
      `I wanted to get on the good side of the harbour master. ${DEED}`,
      `I was searching a theme for a talk at a conference, so I took that. ${DEED}`,
    ],
    spares: [
      `I had read the letters of forty passengers, so I took it on. ${DEED}`,
      `I was keen to have the money there before the holidays. ${DEED}`,
      `I rang all the no-shows of one week. ${DEED}`,
      `I have nothing to say in the counting of the desk. ${DEED}`,
      `I am the number cruncher, nothing to do with refunds. ${DEED}`,
    ],
  },
  {
    rule: 'blame',
    step: 'action',
    finds: [
      `The other team had obviously not tested anything. ${DEED}`,
      `My predecessor left a total mess behind. ${DEED}`,
      `The consultants took the money and did nothing. ${DEED}`,
      `The clerk is a person without any motivation. ${DEED}`,
      `These colleagues do the minimum and then they go home. ${DEED}`,
      `Whoever wrote that form should be ashamed. ${DEED}`,
      `The chief engineer has an ego as big as the ship. ${DEED}`,
      `Marta from finance simply ignored every mail. ${DEED}`,
      `The team before us did a terrible job. ${DEED}`,
      `The boss cares about his golf more than about passengers. ${DEED}`,
      `The deputy head couldn't run a bath. ${DEED}`,
      `It had waited a year because the chair could not be bothered to answer an email. ${DEED}`,
    ],
    spares: [
      `Refunds were slow. ${DEED}`,
      `Traffic was terrible on the pier. ${DEED}`,
      `The drivers of the garbage trucks were called at night. ${DEED}`,
      `The desk does nothing else in summer. ${DEED}`,
    ],
  },
  {
    rule: 'hedging',
    step: 'action',
    finds: [
      'I may have rewritten the form, if I remember correctly.',
      "I'm fairly sure I timed a few, and I kind of drew something up.",
    ],
    spares: ['I guess people hate forms, so I timed forty refunds and halved the page.'],
  },
];
