import type { PhraseTable } from './phrase-tables';

/** Sentences with the words of a phrase in another sense, or about another thing. */
export const PHRASE_SENSES: PhraseTable[] = [
  {
    phrase: 'I trained the volunteers',
    said: ['I had been training the volunteers for weeks.', 'I showed the volunteers how to do it.'],
    notSaid: ['The volunteers trained me.', 'I took the train with the volunteers.'],
  },
  {
    phrase: 'fewer falls on the ward',
    said: ['Patients on the ward fell less often.', 'The ward is having fewer falls now.'],
    notSaid: ['There were more falls on the ward.'],
  },
  {
    phrase: 'the till was short',
    said: ['The till was five pounds short.'],
    notSaid: ['The till was right to the penny.', 'I had a short chat at the till.'],
  },
  {
    phrase: 'water was leaking',
    said: ['There was water leaking from the roof.', 'The pipe was dripping water.'],
    notSaid: ['The pipe was dry.', 'The news about the water leaked out.'],
  },
  {
    phrase: 'double booking',
    said: ['We had double bookings every weekend.'],
    notSaid: ['There was no double booking.', 'I doubled my booking fee.'],
  },
  {
    phrase: 'labels fell off',
    said: ['The labels kept coming off.', 'The labels are falling off.'],
    notSaid: ['The labels stayed on.', 'I fell off the ladder while I stuck the labels on.'],
  },
  {
    phrase: 'I changed my plan',
    said: ['My plan changed after that; I changed it.'],
    notSaid: ['I stuck to my plan.'],
  },
  {
    phrase: 'we stopped printing',
    said: ["We don't print any more.", "We're stopping the printing this month."],
    notSaid: ['We kept printing.', 'We stopped at the printing shop.'],
  },
  {
    phrase: 'safe storage',
    said: [],
    notSaid: ['The storage was next to the safe.'],
  },
  {
    phrase: 'the right tool',
    said: ['It was the right tool for it.'],
    notSaid: ['The tool is on the right.'],
  },
  {
    phrase: 'the light load',
    said: ['The load was light.'],
    notSaid: ['The lights were loaded on the van.'],
  },
  {
    phrase: 'the present state',
    said: ['That is the state at present.'],
    notSaid: ['I stated that I got a present.'],
  },
  {
    phrase: 'the match was lost',
    said: ['We lost the match.'],
    notSaid: [],
  },
  {
    phrase: 'lost time',
    said: ['We lost a lot of time.'],
    notSaid: ['I lost my watch last time.'],
  },
  {
    phrase: 'fixed the pump',
    said: ["The pump's been fixed."],
    notSaid: ['My eyes were fixed on the pump.'],
  },
  {
    phrase: 'short notice',
    said: ['It was at short notice.'],
    notSaid: ['I noticed he was short.'],
  },
  {
    phrase: 'night shift',
    said: ['It was during the night shift.'],
    notSaid: ['I shifted it in the night.'],
  },
  {
    phrase: 'I balanced the books',
    said: ['The books were balanced by me.'],
    notSaid: ['I balanced on a pile of books.'],
  },
  {
    phrase: 'I covered the costs',
    said: ["I'm covering the costs."],
    notSaid: ['I covered my ears when I heard the cost.'],
  },
  {
    phrase: 'I ran the numbers',
    said: ["I'd been running the numbers all night."],
    notSaid: ['I ran for a number of reasons.'],
  },
  {
    phrase: 'first in line',
    said: ['She was, basically, the very first in line.'],
    notSaid: ['She was the last in line.'],
  },
  {
    phrase: 'at cost',
    said: ['We sold it at cost.'],
    notSaid: [],
  },
  {
    phrase: 'out of date',
    said: ['It was old.', "It hadn't been updated for years.", 'It was no longer current.'],
    notSaid: ['It was up to date.', 'I went out on a date.'],
  },
  {
    phrase: 'I took over',
    said: ['I stepped in and ran it.', 'I picked it up from her.'],
    notSaid: ['She took over from me.'],
  },
  {
    phrase: 'they thanked us',
    said: ['They were grateful.'],
    notSaid: ['We thanked them.'],
  },
  {
    phrase: 'I hired two nurses',
    said: ['I took on two nurses.', 'I brought two nurses on board.', 'I recruited two nurses.'],
    notSaid: ['I let two nurses go.', 'Two nurses hired me.'],
  },
  {
    phrase: 'I combined the two forms',
    said: ['I merged the two forms.', 'I put the two forms together.'],
    notSaid: ['I split the form in two.'],
  },
  {
    phrase: 'I would do it again',
    said: [],
    notSaid: ["I wouldn't do it again."],
  },
  {
    phrase: 'I wrote it down',
    said: ['I made a note of it.', 'I put it on paper.', 'I jotted it down.'],
    notSaid: ['I kept it in my head.', 'I wrote it off.'],
  },
  {
    phrase: 'the lift was out of order',
    said: ["The lift wasn't working.", "The lift's been out of order since June."],
    notSaid: ['The lift was in perfect order.', 'He gave the order to lift it out.'],
  },
  {
    phrase: 'I never gave up',
    said: ['I kept going to the end.', "I've never given up."],
    notSaid: ['I gave up in the end.', 'She never gave up.'],
  },
];
