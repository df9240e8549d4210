import { type Actor, actorOf } from './actor';
import {
  ADVERBS,
  BE,
  CLAUSE_MARKS,
  COORDINATORS,
  DETERMINERS,
  NEGATIONS,
  NEGATIVE_SUBJECTS,
  PREPOSITIONS,
  SUBORDINATORS,
} from './lexicon/function-words';
import { MONTHS } from './lexicon/units';
import type { Sentence, Token } from './text';
import { findVerbGroup, type VerbGroup } from './verb-group';

/** A stretch of a sentence with at most one finite verb, and who does what in it. */
export interface Clause extends Omit<VerbGroup, 'from' | 'at' | 'subjectLength' | 'inner'> {
  tokens: Token[];
  start: number;
  end: number;
  actor: Actor;
  subject: Token[];
  /** The word that ties the clause to the one before ("because", "and", ","); empty for the first. */
  link: string;
  /** Neither a relative, reported, reason or purpose clause. */
  isMain: boolean;
  /** Tokens after the verb. */
  rest: Token[];
}

interface Chunk {
  link: string;
  tokens: Token[];
}

/** Clauses in order. Together they hold every word of the sentence, except the linking words. */
export function splitClauses(sentence: Sentence): Clause[] {
  const clauses: Clause[] = [];
  let lead: Token[] = [];
  for (const chunk of chunksOf(sentence.tokens)) {
    const group = findVerbGroup(chunk.tokens, clauses.length === 0 && lead.length === 0);
    if (group && isOwnClause(chunk, group, clauses.at(-1), lead)) {
      clauses.push(...makeClauses(chunk, group, clauses, lead));
      lead = [];
    } else if (clauses.length === 0) lead = [...lead, ...chunk.tokens];
    else extend(clauses, chunk.tokens);
  }
  return clauses.length === 0 && lead.length > 0 ? [verbless(lead)] : clauses;
}

/** The clause of a chunk, after what led up to it and any clause inside its subject. */
function makeClauses(chunk: Chunk, group: VerbGroup, before: Clause[], lead: Token[]): Clause[] {
  const made = standsAlone(lead, chunk, group) ? [verbless(lead)] : [];
  if (group.inner) made.push(innerClause(chunk, group, group.inner));
  const clause = makeClause(chunk, group, before, lead);
  const contact = contactClause(clause);
  return contact ? [...made, clause, contact] : [...made, clause];
}

function chunksOf(tokens: Token[]): Chunk[] {
  const chunks: Chunk[] = [{ link: '', tokens: [] }];
  for (const [i, token] of tokens.entries()) {
    const current = chunks.at(-1);
    if (!current) continue;
    if (!isBarrier(tokens, i)) current.tokens.push(token);
    else if (current.tokens.length > 0) chunks.push({ link: token.lower, tokens: [] });
    else if (isWeakLink(current.link, token)) current.link = token.lower;
  }
  return chunks.filter((chunk) => chunk.tokens.length > 0);
}

/** ", and" is an "and"; in "so, they" the mark adds nothing. */
function isWeakLink(link: string, next: Token): boolean {
  return link === '' || link === ',' || (COORDINATORS.has(link) && next.kind !== 'mark');
}

function isBarrier(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (!token) return false;
  if (token.kind === 'mark') return CLAUSE_MARKS.has(token.lower);
  const next = tokens[i + 1]?.lower ?? '';
  const previous = tokens[i - 1];
  if (token.lower === 'so') return !ADVERBS.has(next) && previous?.kind !== 'number';
  if (token.lower === 'that') return i > 0 && isLinkingThat(previous, next);
  if (token.lower === 'than' || token.lower === 'as') return false;
  return COORDINATORS.has(token.lower) || isSubordinator(token, previous);
}

/** "the till" is a thing. */
function isSubordinator({ lower }: Token, previous: Token | undefined): boolean {
  return SUBORDINATORS.has(lower) && !(lower === 'till' && DETERMINERS.has(previous?.lower ?? ''));
}

/** Not the "that" of "so that's four hundred" or "in that". */
function isLinkingThat(previous: Token | undefined, next: string): boolean {
  const isPronoun = COORDINATORS.has(previous?.lower ?? '') && (BE.has(next) || next === 'means' || next === 'saves');
  return previous?.kind !== 'mark' && !PREPOSITIONS.has(previous?.lower ?? '') && !isPronoun;
}

const LINKS_MAIN = new Set(['', ',', ';', ':', '—', '–', '-', '.', '(', 'and', 'but', 'so', 'then', 'yet', 'or']);

/** A participle that only describes the noun before the break ("the template, corrected twice") starts no clause. */
function isOwnClause(chunk: Chunk, group: VerbGroup, previous: Clause | undefined, lead: Token[]): boolean {
  const opensWithVerb = group.from === 0;
  if (!opensWithVerb) return true;
  if (!previous) return lead.length > 0 || !group.isBareParticiple;
  return LINKS_MAIN.has(chunk.link) || SUBORDINATORS.has(chunk.link);
}

function makeClause(chunk: Chunk, group: VerbGroup, before: Clause[], lead: Token[]): Clause {
  const subject = chunk.tokens.slice(0, group.subjectLength);
  const bare = subject.filter((token) => !ADVERBS.has(token.lower));
  const inherited = bare.length === 0 ? sharedSubject(chunk, before, lead) : undefined;
  const joint = chunk.link === 'and' && before.length === 0 && lead.length <= PARTNER_WORDS ? lead : [];
  const first = chunk.tokens[0];
  const last = chunk.tokens.at(-1);
  const own = actorOf([...joint, ...subject]);
  const actor = inherited?.actor ?? own;
  return {
    ...group,
    tokens: chunk.tokens,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    actor: isPartnership(actor, joint) ? 'we' : actor,
    subject: inherited?.subject ?? subject,
    link: chunk.link,
    isMain: LINKS_MAIN.has(chunk.link),
    negated: group.negated || isNegativeSubject(subject),
    rest: chunk.tokens.slice(group.at + 1),
  };
}

function isNegativeSubject(subject: Token[]): boolean {
  return subject.some(
    (token, i) => NEGATIVE_SUBJECTS.has(token.lower) || (token.lower === 'no' && i === 0 && !subject[1]?.isJoined),
  );
}

function sharedSubject(chunk: Chunk, before: Clause[], lead: Token[]): Pick<Clause, 'actor' | 'subject'> | undefined {
  if (['which', 'who', 'that', 'what'].includes(chunk.link))
    return { actor: 'other', subject: before.at(-1)?.rest ?? [] };
  if (before.length === 0 && lead.length > 0) return { actor: actorOf(lead), subject: lead };
  const source = [...before].reverse().find((clause) => clause.isMain) ?? before.at(-1);
  return source && { actor: source.actor, subject: source.subject };
}

function extend(clauses: Clause[], tokens: Token[]): void {
  const last = clauses.at(-1);
  if (!last) return;
  last.tokens.push(...tokens);
  last.rest.push(...tokens);
  last.end = tokens.at(-1)?.end ?? last.end;
}

/** "the first one I told": a clause that hangs on a noun without a link. */
function contactClause({ rest }: Clause): Clause | undefined {
  const at = rest.findIndex((token, i) => i > 0 && CONTACT.has(token.lower) && rest[i - 1]?.kind === 'word');
  const group = at < 0 ? undefined : findVerbGroup(rest.slice(at));
  if (group?.from !== 1) return undefined;
  const tokens = rest.slice(at);
  const { from: _from, at: verbAt, subjectLength: _length, inner: _inner, ...verb } = group;
  return {
    ...verb,
    tokens,
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    actor: actorOf(tokens.slice(0, 1)),
    subject: tokens.slice(0, 1),
    link: 'that',
    isMain: false,
    rest: tokens.slice(verbAt + 1),
  };
}

const CONTACT = new Set(['i', 'we', 'they', 'he', 'she']);

/** The relative clause inside "the test I wrote got copied". */
function innerClause(chunk: Chunk, group: VerbGroup, { at, ...verb }: VerbGroup): Clause {
  const tokens = chunk.tokens.slice(group.subjectLength, group.from);
  return {
    ...verb,
    tokens,
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    actor: actorOf(tokens.slice(0, 1)),
    subject: tokens.slice(0, 1),
    link: 'that',
    isMain: false,
    rest: chunk.tokens.slice(at + 1, group.from),
  };
}

const PARTNER_WORDS = 4;

/** "Ana and I", "me and two colleagues". */
function isPartnership(actor: Actor, joint: Token[]): boolean {
  return (actor === 'i' && namesSomebody(joint)) || joint.at(-1)?.lower === 'me';
}

/** "Ana and I": the words before the "and" are a partner rather than an adverb. */
function namesSomebody(joint: Token[]): boolean {
  return (
    joint.some((token) => token.isCapital || DETERMINERS.has(token.lower)) &&
    !joint.some((token) => MONTHS.has(token.lower))
  );
}

/** Words before the first verb that are neither its subject nor joined to it. */
function standsAlone(lead: Token[], chunk: Chunk, group: VerbGroup): boolean {
  return lead.length > 0 && chunk.link !== 'and' && group.from > 0;
}

function verbless(tokens: Token[]): Clause {
  return {
    tokens: [...tokens],
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    actor: 'none',
    subject: tokens,
    link: '',
    isMain: true,
    verb: '',
    form: '',
    passive: false,
    agent: undefined,
    negated: tokens.some((token) => NEGATIONS.has(token.lower) || token.lower === 'no'),
    modal: '',
    isPast: false,
    isBareParticiple: false,
    rest: [...tokens],
  };
}
