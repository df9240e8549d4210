import { OTHERS } from './lexicon/adoption';
import { PEOPLE } from './lexicon/people';
import type { Token } from './text';

/** Endings of words for people ("growers", "therapist"), and words that only look like them. */
const ENDING =
  /(?:ists?|icians?|arians?|orians?|grammers?|ees?|eers?|wrights?|smiths?|men|man|women|woman|folk|keepers?|[a-z]{2}ers|[a-z]{2}ors)$/;
const THINGS = new Set(
  `three threes agree coffee numbers servers orders papers letters computers hours printers papers offers powers layers errors sensors doors floors
  mirrors parameters filters counters meters containers clusters headers folders brokers routers trackers timers buffers
  checklist checklists playlist playlists waitlist waitlists shortlist shortlists colors factors vectors monitors motors indoors outdoors others matters members answers covers corners dinners drawers
  fingers flowers gutters ladders levers lockers markers newsletters quarters scanners sellers shutters spinners stickers
  tenders tickers triggers wrappers registers readers fee fees trees degrees bees knees coffees committee committees employee
  emulators generators validators editors selectors iterators operators processors connectors refrigerators`.split(
    /\s+/,
  ),
);
const STILL_PEOPLE = new Set('members sellers readers editors operators employee'.split(' '));

/** Whether a word names people or a body of people. */
export function isPerson(token: Token): boolean {
  if (PEOPLE.has(token.stem) || OTHERS.has(token.stem) || STILL_PEOPLE.has(token.lower)) return true;
  return token.kind === 'word' && token.lower.length > 4 && ENDING.test(token.lower) && !isThing(token.lower);
}

function isThing(word: string): boolean {
  return THINGS.has(word) || THINGS.has(`${word}s`);
}

/** "caretaker", "chemist": somebody, by an ending that hardly any thing has. */
export function isDoer({ kind, lower }: Token): boolean {
  return kind === 'word' && /[a-z]{3}(?:taker|keeper|worker|leader|sitter|ist|man|woman)$/.test(lower);
}
