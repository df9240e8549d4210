import type { Clause } from '../clauses';
import { CHARGE, FAULT, FAULTY, INSULT, MILD, NAME_CALLING } from '../lexicon/blame';
import { ADVERBS, BE, PREPOSITIONS, STOP_WORDS } from '../lexicon/function-words';
import { findPattern, hasPattern } from '../pattern';
import { isDoer, isPerson } from '../persons';
import { type Rule, shown } from '../rule';
import { stems } from '../stem';
import type { Token } from '../text';

/** A person or team is faulted or insulted. */
export const blame: Rule = {
  id: 'blame',
  weight: 'major',
  find: (answer) => shown('action', answer.sentences.flatMap((sentence) => sentence.clauses).filter(isBlame)),
};

export function isBlame(clause: Clause): boolean {
  if (clause.actor === 'i' || clause.actor === 'we') return false;
  const isDenied = clause.negated && clause.tokens.some((token) => token.stem === 'fault' || token.stem === 'blam');
  if (isDenied) return false;
  const words = wordsOf(clause);
  if (hasPattern(words, NAME_CALLING) || hasPattern(words, FAULT)) return true;
  if (saysCharge(clause)) return isAboutPeople(clause);
  return (hasPattern(words, INSULT) || saysFlaw(clause)) && isAboutPeople(clause, isMild(clause));
}

/** "Traffic was terrible": a capital that opens a sentence makes no name, and such a word may be said of a thing. */
function isMild({ tokens, rest }: Clause): boolean {
  return tokens.slice(tokens.length - rest.length).some((token) => MILD.has(token.stem));
}

/** With its subject, which stands in the clause before when two clauses share it. */
function wordsOf({ subject, tokens }: Clause): Token[] {
  const isInside = subject[0] !== undefined && subject[0].start >= (tokens[0]?.start ?? 0);
  return isInside ? tokens : [...subject, ...tokens];
}

/** "is a liar", "are such a disaster": the noun is what somebody is called. */
function saysCharge({ verb, form, rest, passive }: Clause): boolean {
  const isBeing = !passive && (verb === 'be' || BE.has(form));
  const match = isBeing ? findPattern(rest, CHARGE) : undefined;
  return match !== undefined && match.from <= CHARGE_REACH;
}

const CHARGE_REACH = 4;

/** "they are lazy", but not "they said it was slow". */
function saysFlaw({ verb, form, passive, tokens, rest }: Clause): boolean {
  if (passive || (verb !== 'be' && !BE.has(form))) return false;
  return findPattern(tokens, FAULTY)?.from === tokens.length - rest.length - 1;
}

const GROUP = stems(
  'team group vendor squad department contractor supplier bookkeeper intern ops sales qa management predecessor lead boss director chief they he she guy bunch architect consultant designer marketing finance legal hr support security procurement engineering office administration lot desk company firm developer workshop rep folk reviewer tester programmer coder trainer planner organiser presenter hospital police officer coach chair chairman panel board committee council clerk foreman mayor colleague guard host head deputy principal warden verger sexton secretary treasurer registrar',
);

/** Whether the subject is somebody rather than something: the head of its first noun group says so. */
function isAboutPeople({ subject, link, tokens }: Clause, isNameNeeded = false): boolean {
  if (link === 'who') return true;
  const head = headOf(subject);
  if (!head) return link !== 'which' && link !== 'that';
  if (/^(it|this|that|there|what|everything|nothing|something)$/.test(head.lower)) return false;
  const isOpener = head.start === tokens[0]?.start && (isNameNeeded || head.lower.endsWith('s'));
  const isName = head.isCapital && head.lower.length > 2 && !STOP_WORDS.has(head.lower) && !isOpener;
  return isName || GROUP.has(head.stem) || isPerson(head) || isDoer(head);
}

/** "the guys in the depot": guys; "some of my colleagues": colleagues; "the search of the patients": search. */
function headOf(subject: Token[]): Token | undefined {
  const words = subject.filter((token) => token.kind === 'word');
  const from = words.findIndex(isNaming);
  if (from < 0) return undefined;
  const ends = words.findIndex((token, i) => i > from && !isNaming(token) && !isPartOf(words, i));
  return words.slice(0, ends < 0 ? words.length : ends).findLast(isNaming);
}

function isNaming({ lower }: Token): boolean {
  return lower !== 'who' && !PREPOSITIONS.has(lower) && !ADVERBS.has(lower);
}

/** The "of" in "some of my colleagues". */
function isPartOf(words: Token[], at: number): boolean {
  return words[at]?.lower === 'of' && SOME.has(words[at - 1]?.lower ?? '');
}

const SOME = new Set(['some', 'one', 'most', 'many', 'all', 'none', 'two', 'half', 'both', 'lot', 'bunch', 'few']);
