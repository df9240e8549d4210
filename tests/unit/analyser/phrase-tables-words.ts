import type { PhraseTable } from './phrase-tables';

/** What a phrase says, in the words people use for it when they talk. */
export const PHRASE_WORDS: PhraseTable[] = [
  {
    phrase: 'shortage of gloves',
    said: ["We didn't have enough gloves."],
    notSaid: ['There were gloves for everybody.', 'I wore short gloves.'],
  },
  {
    phrase: 'too expensive',
    said: ['It cost too much.', "We couldn't afford it."],
    notSaid: ['It was cheap.'],
  },
  {
    phrase: 'complaints stopped',
    said: ['Nobody complained any more.', 'There were no more complaints.'],
    notSaid: ['Complaints kept coming.'],
  },
  {
    phrase: 'waits got shorter',
    said: ['People waited less.', 'The waiting time went down.'],
    notSaid: ['Waits got longer.'],
  },
  {
    phrase: 'I replaced the lock',
    said: ['I put in a new lock.', 'I changed the lock.', 'I fitted another lock.'],
    notSaid: ['I kept the old lock.'],
  },
  {
    phrase: 'I paid for it myself',
    said: ['It came out of my own pocket.', 'I used my own money.', 'I footed the bill.'],
    notSaid: ['The firm paid for it.'],
  },
  {
    phrase: 'we were short-staffed',
    said: ["We didn't have enough people.", 'There were too few of us.', 'We were two people down.'],
    notSaid: ['We were fully staffed.', 'The staff were short.'],
  },
  {
    phrase: 'by mistake',
    said: ['It was an accident.', "We didn't mean to."],
    notSaid: ['It was on purpose.'],
  },
  {
    phrase: 'in secret',
    said: ['Nobody was told.', 'They kept it quiet.', 'Behind closed doors.'],
    notSaid: ['It was done in the open.'],
  },
  {
    phrase: 'nobody was hurt',
    said: ['There were no injuries.', 'Everyone was unharmed.', 'Everyone was fine.'],
    notSaid: ['Two people were hurt.'],
  },
  {
    phrase: 'lost parcels',
    said: ['Parcels kept disappearing.', 'Parcels went missing.'],
    notSaid: ['No parcel was lost.'],
  },
  {
    phrase: 'twice as fast',
    said: ['It takes half the time.', 'It is 2x faster.'],
    notSaid: ["It's twice as slow.", 'I went there twice, and fast.'],
  },
  {
    phrase: 'quarter of a tonne',
    said: ['It weighed 250 kilos.', 'We shift 0.25 tonnes a day.'],
    notSaid: ["It's a quarter of a kilo.", 'He was in the tone-deaf quarter of the choir.'],
  },
  {
    phrase: 'every second patient',
    said: ['Half of the patients.', 'It was one patient in two.'],
    notSaid: ['It was every tenth patient.', 'The patient waited every second of it.'],
  },
  {
    phrase: 'I borrowed a scanner',
    said: ['The archive let me use their scanner.', "I'd been borrowing a scanner from the archive."],
    notSaid: ['The archive borrowed a scanner from me.', 'I had no scanner to borrow.'],
  },
  {
    phrase: 'trust was gone',
    said: ['They no longer trusted us.'],
    notSaid: ['They still trusted us.'],
  },
  {
    phrase: 'nobody checked the fridge',
    said: ['No one had looked at the fridge.', "The fridge hadn't been checked by anyone."],
    notSaid: ['The cook checked the fridge every hour.', 'Nobody checked in at the desk by the fridge.'],
  },
  {
    phrase: 'I cancelled my holiday',
    said: ['I called off my holiday.', 'My holiday, well, I cancelled it.'],
    notSaid: ['My boss cancelled my holiday.', 'I nearly cancelled my holiday.'],
  },
  {
    phrase: 'shorter shifts',
    said: ["The shifts don't last as long as they used to.", 'Shifts got shorter.'],
    notSaid: ['The shifts are longer now.', 'I shifted the shorter ladder.'],
  },
  {
    phrase: 'it became standard',
    said: ["It's the norm now.", 'It was made a rule.'],
    notSaid: ['Nobody uses it now.'],
  },
  {
    phrase: 'sixty people',
    said: ['There were 60 of us.', 'About sixty people came.'],
    notSaid: ['Sixteen people came.'],
  },
];
