import type { FlawTable } from './flaw-table';

/** One row for each class of language a rule knows, from stories that shaped none of them. */
export const CLASS_ACTION_TABLES: FlawTable[] = [
  {
    rule: 'passive-handoff',
    step: 'action',
    finds: [
      'I gave the plumber a ring and he had new valves in by Tuesday.',
      'I got in touch with the bus company and chased them twice. They changed the timetable.',
      'I had a word with the warden, who moved the bins.',
      'I put it on the agenda of the parents, and they wrote a new rule.',
      'I made the foreman aware of it and attached a photo. His people rebuilt the step.',
    ],
    spares: [
      'I got in touch with the bus company, rode the line for a day and drew a timetable that they could print.',
      'I gave the plumber a ring, held the lamp, and fitted the last two valves with him.',
      'I had a word with the warden and then moved the bins behind the shed.',
    ],
  },
  {
    rule: 'vague-action',
    step: 'action',
    finds: [
      'I poured my soul into it and I never let go.',
      'I left no stone unturned, stayed calm and saw it through.',
      'I went the extra mile, stood up for the tenants and gave it two hundred percent.',
      'I took full responsibility and I dealt with whatever came.',
      'I drove the topic forward and kept everyone motivated.',
    ],
    spares: [
      'I gave it two evenings and sewed forty name tags.',
      'I took full responsibility and paid back the nine deposits from my own budget.',
      'I stayed calm and counted the lamps on each floor.',
    ],
  },
  {
    rule: 'opportunistic-motive',
    step: 'action',
    finds: [
      'My calendar was empty that week, so I sewed the name tags.',
      'There was a voucher going for the best idea, so I wrote the rule.',
      'I had plenty of time in the winter and wanted to learn weaving. I wove a sample for each loom.',
      "I'd been itching to try a plotter, so I drew the map with it.",
      'I needed something for my portfolio, so I drew the map.',
    ],
    spares: [
      'Between two villages the bus was empty, so I counted the seats for a week.',
      'The pump sat idle all winter and the gardens froze, so I drained it and wrote a card for it.',
      'The gardens had little time before the frost, so I drained the pump that night.',
      'My own sister had been locked out there, and forty others had too, so I drew the map that evening.',
    ],
  },
  {
    rule: 'blame',
    step: 'action',
    finds: [
      "The tailors couldn't run a bath. I counted the lamps and wrote a rule.",
      'The caretaker waved it through without looking. I counted the lamps and wrote a rule.',
      'All the landlord cares about is his rent. I counted the lamps and wrote a rule.',
      'Their secretary should have noticed that. I counted the lamps and wrote a rule.',
      'The chemists would rather chat than work. I counted the lamps and wrote a rule.',
    ],
    spares: [
      'The guests said that the lift was slow. I counted the lamps and wrote a rule.',
      "The tenants couldn't open a window. I counted the lamps and wrote a rule.",
      'Two hundred visitors complained about the dark. I counted the lamps and wrote a rule.',
      'The camera had flagged honest people as thieves. I counted the lamps and wrote a rule.',
      'The caretaker was afraid of another fire. I counted the lamps and wrote a rule.',
    ],
  },
];
