import type { Clause } from './clauses';
import { ADOPTION } from './lexicon/adoption';
import { CHASING, CONTACT } from './lexicon/contact';
import { EFFORT_IDIOM } from './lexicon/effort';
import { STOP_WORDS } from './lexicon/function-words';
import { GENERIC, LESSON_VERB } from './lexicon/generic';
import { HEARSAY, MOOD, OUTPUT, PENDING } from './lexicon/outcome';
import { ASSIGNMENT, OWNERSHIP } from './lexicon/ownership';
import { COMPONENT, PROBLEM } from './lexicon/problem';
import { COMMUNICATE, EFFORT, FALL, LIGHT, RISE, SAVE, SHIFT, SOLVE, STATIVE, WORK } from './lexicon/verbs';
import type { ParsedSentence } from './parse';
import { findPattern, hasPattern, type PatternIndex } from './pattern';
import type { Quantity } from './quantity';
import { stem, stems } from './stem';
import type { Token } from './text';

/** What a clause does in a story, asked by several rules and by the splitter. */

export function isOwnWork(clause: Clause): boolean {
  return clause.actor === 'i' && isWork(clause) && !isHollow(clause) && !isMessageOnly(clause);
}

/** Verbs that make something in one sentence and only pass on words in another: "copied my boss", "logged a ticket". */
function isMessageOnly(clause: Clause): boolean {
  return isMessage(clause) && !COMMUNICATE.has(clause.verb);
}

/** "made sure", "took care", "did a lot": a light verb without anything of this story. */
function isHollow(clause: Clause): boolean {
  if (isEffortIdiom(clause)) return true;
  if (KEEPING_EYE.has(clause.verb)) return contentStems(clause.rest).length === 0;
  return LIGHT.has(clause.verb) && contentStems(clause.rest).every((key) => GENERIC.has(key) || MEETING.has(key));
}

export function isWork(clause: Clause): boolean {
  if (clause.form.endsWith('ing') || clause.passive || clause.negated || clause.modal !== '' || !clause.isPast)
    return false;
  return WORK.has(clause.verb) || isOtherDeed(clause) || WORK.has(complementOf(clause));
}

/** "ended up rewriting", "managed to fix", "began to count": the second verb tells the deed. */
function complementOf({ verb, rest }: Clause): string {
  if (!LEADS_IN.has(verb)) return '';
  const at = rest[0]?.lower === 'to' || rest[0]?.lower === 'up' ? 1 : 0;
  const next = rest[at];
  return next && (at === 1 || next.lower.endsWith('ing')) ? next.stem : '';
}

const LEADS_IN = stems('end start begin keep finish manage help go continue');

/** Stories come from any trade: a verb nobody listed is a deed when it has an object of its own. */
function isOtherDeed(clause: Clause): boolean {
  const isListed = NO_DEED.some((verbs) => verbs.has(clause.verb)) && !(clause.actor === 'i' && SAVE.has(clause.verb));
  return !isListed && contentStems(clause.rest).some((key) => !GENERIC.has(key));
}

/** What happens to people, and what they feel, is no deed. */
const SUFFERED = stems(
  'lose miss receive hear wait wonder realise expect fear worry notice struggle suffer join arrive leave stay return become turn happen start begin learn remember forget know meet',
);
const NO_DEED = [COMMUNICATE, EFFORT, STATIVE, SUFFERED, new Set([...FALL, ...RISE, ...SHIFT, ...SAVE])];

export function isMessage(clause: Clause): boolean {
  return clause.actor === 'i' && !clause.passive && (isTalk(clause) || isTicket(clause));
}

/** "logged a defect", "put it in the backlog". */
function isTicket({ verb, rest }: Clause): boolean {
  return TICKETING.has(verb) && rest.some((token) => TICKET.has(token.stem));
}

const TICKETING = stems('log open create file raise put submit add write register place');
const TICKET = stems('ticket issue defect incident case request backlog queue tracker complaint jira');

function isTalk(clause: Clause): boolean {
  return COMMUNICATE.has(clause.verb) || startsWith(clause, CONTACT);
}

/** "chased them twice", "marked it urgent": what somebody does who waits for others to act. */
export function isChasing(clause: Clause): boolean {
  return clause.actor === 'i' && !clause.passive && startsWith(clause, CHASING);
}

/** Whether a pattern begins at the verb of a clause. */
function startsWith({ tokens, rest }: Clause, index: PatternIndex): boolean {
  return findPattern(tokens, index)?.from === tokens.length - rest.length - 1;
}

export function isEffort(clause: Clause): boolean {
  return clause.actor === 'i' && !clause.passive && (EFFORT.has(clause.verb) || isEffortIdiom(clause));
}

/** "lived and breathed it", "put my heart into it"; with a figure that can be checked it is more than effort. */
export function isEffortIdiom(clause: Clause): boolean {
  const isIdiom = startsWith(clause, EFFORT_IDIOM) || startsWith(deedOf(clause), EFFORT_IDIOM);
  return isIdiom && !clause.rest.some(isCheckable) && !saysHow(clause.rest);
}

const TRY = stem('try');

/** "managed to turn it around": what was managed. */
function deedOf(clause: Clause): Clause {
  const { verb, rest } = clause;
  return (LEADS_IN.has(verb) || verb === TRY) && rest[0]?.lower === 'to' ? { ...clause, rest: rest.slice(2) } : clause;
}

/** "made sure by running the export twice" */
function saysHow(rest: Token[]): boolean {
  const at = rest.findIndex(({ lower }, i) => lower === 'by' && /ing$/.test(rest[i + 1]?.lower ?? ''));
  return at >= 0 && contentStems(rest.slice(at + 2)).some((key) => !GENERIC.has(key));
}

function isCheckable(token: Token, i: number, rest: Token[]): boolean {
  return token.kind === 'number' && !/%$/.test(token.lower) && !/^(percent|per|%)$/.test(rest[i + 1]?.lower ?? '');
}

const KEEPING_EYE = stems('follow watch check');

/** Arranging to talk is not yet work on the thing. */
const MEETING = stems('call meeting session channel thread chat ticket issue email message appointment up');

const TURN = new Set([...FALL, ...RISE, ...SHIFT, ...SAVE]);

/** Something other than the speaker changed: "waits fell", "it saved", "were cut". */
export function isChange(clause: Clause): boolean {
  if (clause.actor === 'i' || clause.form.endsWith('ing')) return false;
  if (FALL.has(clause.verb) || RISE.has(clause.verb) || SAVE.has(clause.verb)) return !clause.negated;
  const ways = WAYS.get(clause.verb);
  return ways !== undefined && clause.rest.some(({ lower }) => ways.has(lower));
}

/** "went from nine to two", "came down", "passed from 7 minutes to 90 seconds". */
const WAYS = new Map([
  [stem('go'), new Set(['from', 'down', 'up', 'to', 'away'])],
  [stem('come'), new Set(['down'])],
  [stem('pass'), new Set(['from'])],
]);

export function isSolvedByOthers(clause: Clause): boolean {
  if (!SOLVE.has(clause.verb) || clause.negated || !clause.isPast) return false;
  return clause.passive ? clause.agent === 'other' : clause.actor === 'other';
}

export function contentStems(tokens: Token[]): string[] {
  return tokens.filter((t) => t.kind === 'word' && !STOP_WORDS.has(t.lower)).map((t) => t.stem);
}

export function countOf(tokens: Token[], words: ReadonlySet<string>): number {
  return tokens.filter((token) => words.has(token.stem)).length;
}

/** Amounts that could measure an outcome: no dates, versions or bare small counts of people. */
export function magnitudes(sentence: ParsedSentence): Quantity[] {
  return sentence.quantities.filter((quantity) => quantity.kind !== 'calendar');
}

const CUE_TABLES = {
  ownership: OWNERSHIP,
  assignment: ASSIGNMENT,
  mood: MOOD,
  output: OUTPUT,
  hearsay: HEARSAY,
  pending: PENDING,
  adoption: ADOPTION,
};
export type Cue = keyof typeof CUE_TABLES;

export function hasCue(tokens: Token[], cue: Cue): boolean {
  const known = ASKED.get(tokens) ?? {};
  const found = known[cue] ?? hasPattern(tokens, CUE_TABLES[cue]);
  known[cue] = found;
  ASKED.set(tokens, known);
  return found;
}

/** Several rules and the splitter ask the same of a clause, and again after each keystroke. */
const ASKED = new WeakMap<Token[], Partial<Record<Cue, boolean>>>();

export function saysLesson(sentence: ParsedSentence): boolean {
  return sentence.clauses.some((clause) => LESSON_VERB.has(clause.verb) && clause.actor !== 'other');
}

/** Comparatives go with their adjective: "stronger" says no more than "strong". */
export function isGenericWord(key: string): boolean {
  return GENERIC.has(key) || (key.endsWith('er') && GENERIC.has(key.slice(0, -2)));
}

/** Share of the content words that any lesson could be made of. */
export function genericShare(tokens: Token[]): number {
  const content = contentStems(tokens);
  return content.length === 0 ? 1 : content.filter(isGenericWord).length / content.length;
}

export function saysProblem(tokens: Token[]): boolean {
  return countOf(tokens, PROBLEM) > 0 || tokens.some((t, i) => t.lower === 'not' || (t.lower === 'no' && i > 0));
}

export function countComponents(tokens: Token[]): number {
  return tokens.filter(({ stem, lower, isCapital }) => COMPONENT.has(stem) && (isCapital || !EVERYDAY.has(lower)))
    .length;
}

/** Names of tools that are everyday words as well. */
const EVERYDAY = new Set(['go', 'goes', 'going', 'went', 'gone', 'rest', 'rests', 'spring', 'rust', 'lake']);

export { TURN };
