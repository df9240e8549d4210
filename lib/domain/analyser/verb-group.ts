import { type Actor, actorOf } from './actor';
import { ADJECTIVES } from './lexicon/adjectives';
import {
  ADVERBS,
  AUXILIARIES,
  BE,
  DETERMINERS,
  EVERYTHING,
  HAVE,
  MODALS,
  NEGATIONS,
  OBJECT_PRONOUNS,
  PREPOSITIONS,
  PRONOUNS,
  STOP_WORDS,
} from './lexicon/function-words';
import { isLikelyVerb, isSharedVerb } from './likely-verbs';
import { stem } from './stem';
import type { Token } from './text';
import { isFiniteVerb, isParticiple, isPastForm } from './verb-forms';

export interface VerbGroup {
  /** In "the test I wrote got copied": the group of "wrote". */
  inner?: VerbGroup;
  /** Index of the first word of the group (an auxiliary, if any) and of its main verb. */
  from: number;
  at: number;
  /** How many of the words before it are its subject: fewer than `from` in "the test I wrote got copied". */
  subjectLength: number;
  /** Stem of the main verb, and the form said. */
  verb: string;
  form: string;
  passive: boolean;
  /** Who did it, when a passive says so ("by the auditor"). */
  agent: Actor | undefined;
  negated: boolean;
  /** "will", "could" …; empty when the clause states a fact. */
  modal: string;
  isPast: boolean;
  /** A past form that opens its stretch: "corrected twice" may be no verb at all. */
  isBareParticiple: boolean;
}

/**
 * The first finite verb group among the words of a stretch without clause marks. A stretch that opens a sentence has
 * its subject first, so "lost" in "lost orders sank" is no verb there.
 */
export function findVerbGroup(tokens: Token[], opensSentence = false): VerbGroup | undefined {
  const group =
    (opensSentence ? findFrom(tokens, 1) : undefined) ?? findFrom(tokens, 0) ?? findLoose(tokens, opensSentence);
  return group && (mainAfterRelative(tokens, group) ?? group);
}

const RELATIVE_SUBJECTS = new Set(['i', 'we', 'they', 'he', 'she']);

/** In "the test I wrote got copied" the first verb only describes the test: the second one states something. */
function mainAfterRelative(tokens: Token[], group: VerbGroup): VerbGroup | undefined {
  const subject = tokens[group.from - 1]?.lower ?? '';
  const head = tokens[group.from - 2];
  if (!RELATIVE_SUBJECTS.has(subject) || head?.kind !== 'word' || STOP_WORDS.has(head.lower) || head.lower === 'and')
    return undefined;
  const main = findFrom(tokens, group.at + 1);
  return main && { ...main, subjectLength: group.from - 1, inner: group };
}

function findFrom(tokens: Token[], from: number): VerbGroup | undefined {
  for (let i = from; i < tokens.length; i++) {
    if (isAuxiliary(tokens, i)) return auxiliaryGroup(tokens, i);
    if (isFiniteVerb(tokens, i)) return plainGroup(tokens, i);
  }
  return undefined;
}

/** Only for a stretch without any plainer verb. */
function findLoose(tokens: Token[], opensSentence: boolean): VerbGroup | undefined {
  const at = tokens.findIndex((_, i) => (i > 0 ? isLikelyVerb(tokens, i) : !opensSentence && isSharedVerb(tokens)));
  return at < 0 ? undefined : plainGroup(tokens, at);
}

function isAuxiliary(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (isGet(tokens, i)) return tokens[i - 1]?.lower !== 'to';
  if (!token || !AUXILIARIES.has(token.lower) || token.lower === 'being' || token.lower === 'having') return false;
  if (token.lower === 'be' || token.lower === 'been') return false;

  const previous = lowerAt(tokens, i - 1);
  if (previous === 'to' || (token.lower === 'may' && token.isCapital && (i > 0 || !PRONOUNS.has(lowerAt(tokens, 1)))))
    return false;
  if (token.lower === "'s") return isVerbalS(tokens, i);
  if (token.lower === 'can' || token.lower === 'will' || token.lower === 'might') return !DETERMINERS.has(previous);
  return true;
}

const S_SUBJECTS = new Set('it he she that there what who here everything nobody nothing'.split(' '));

/** "the job's a quarter faster" against "the desk's thing". */
function isVerbalS(tokens: Token[], i: number): boolean {
  const previous = tokens[i - 1]?.lower ?? '';
  const next = tokens[i + 1]?.lower ?? '';
  if (S_SUBJECTS.has(previous)) return true;
  const after = tokens[i + 2];
  const isFree = after?.kind !== 'word' || STOP_WORDS.has(after.lower);
  if (isFree && (isParticiple(next) || /[a-z]{3}ing$/.test(next))) return true;
  return (
    next === 'a' || next === 'the' || next === 'not' || next === 'been' || next === 'now' || PREPOSITIONS.has(next)
  );
}

function auxiliaryGroup(tokens: Token[], from: number): VerbGroup {
  const chain = readAuxiliaries(tokens, from);
  const last = tokens[chain.last]?.lower ?? '';
  const main = mainAfter(tokens[chain.end], last);
  const at = main ? chain.end : chain.last;
  const isPassive =
    main !== undefined &&
    (BE.has(last) || isGet(tokens, chain.last)) &&
    isParticiple(main.lower) &&
    !(last === "'s" && main.lower !== 'become' && isObject(tokens[chain.end + 1]));
  const verb = tokens[at];
  return {
    from,
    at,
    subjectLength: from,
    verb: verb?.stem ?? '',
    form: verb?.lower ?? '',
    passive: isPassive,
    agent: isPassive ? agentOf(tokens.slice(at + 1)) : undefined,
    negated: chain.negated || (HAVE.has(last) && tokens[chain.end]?.lower === 'no'),
    modal: chain.modal,
    isPast: /^(was|were|had|did|got)$/.test(lowerAt(tokens, from)) || (HAVE.has(lowerAt(tokens, from)) && at > from),
    isBareParticiple: false,
  };
}

/** "the hotel's bought some": a "has", as something is bought. */
function isObject(token: Token | undefined): boolean {
  return !!token && (DETERMINERS.has(token.lower) || OBJECT_PRONOUNS.has(token.lower));
}

/** The main verb after these auxiliaries; "was tired" and "was late" have none but "was". */
function mainAfter(word: Token | undefined, auxiliary: string): Token | undefined {
  const isState = BE.has(auxiliary) && ADJECTIVES.states.has(word?.lower ?? '');
  return word && !isState && mayFollow(auxiliary, word) ? word : undefined;
}

/** Runs over "would not have been": where its last auxiliary is, and the first word that is none. */
function readAuxiliaries(tokens: Token[], from: number) {
  const chain = { last: from, end: from, modal: '', negated: NEGATIONS.has(lowerAt(tokens, from - 1)) };
  for (; chain.end < tokens.length; chain.end++) {
    const word = lowerAt(tokens, chain.end);
    if (MODALS.has(word) && chain.end === chain.last) chain.modal = word;
    if (AUXILIARIES.has(word) || isGet(tokens, chain.end)) chain.last = chain.end;
    else if (NEGATIONS.has(word)) chain.negated = true;
    else if (!ADVERBS.has(word)) break;
  }
  return chain;
}

const lowerAt = (tokens: Token[], i: number) => tokens[i]?.lower ?? '';

function isGet(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1]?.lower ?? '';
  return token?.stem === 'get' && isParticiple(next) && next !== 'got';
}

/** Whether a word after an auxiliary is its main verb, rather than the start of an object or complement. */
function mayFollow(auxiliary: string, word: Token): boolean {
  if (word.kind !== 'word' || EVERYTHING.has(word.lower)) return false;
  if (BE.has(auxiliary)) return isParticiple(word.lower) || (word.lower.endsWith('ing') && word.lower.length > 4);
  if (HAVE.has(auxiliary)) return isParticiple(word.lower);
  if (isParticiple(word.lower) && auxiliary.startsWith('g')) return true;
  return !DETERMINERS.has(word.lower) && !PRONOUNS.has(word.lower) && !EVERYTHING.has(word.lower);
}

function plainGroup(tokens: Token[], i: number): VerbGroup {
  const token = tokens[i];
  const before = tokens.slice(Math.max(0, i - 2), i).map((t) => t.lower);
  return {
    from: i,
    at: i,
    subjectLength: i,
    verb: token?.stem ?? '',
    form: token?.lower ?? '',
    passive: false,
    agent: undefined,
    negated:
      before.some((word) => NEGATIONS.has(word)) || token?.stem === stem('fail') || token?.stem === stem('forget'),
    modal: '',
    isPast: isPastForm(token?.lower ?? ''),
    isBareParticiple: i === 0 && isPastForm(token?.lower ?? ''),
  };
}

const NOT_AGENTS = new Set(
  'hand email phone mail now then friday monday tuesday wednesday thursday saturday sunday noon midnight morning evening default accident mistake chance surprise itself far about over nearly almost half'.split(
    ' ',
  ),
);

function agentOf(rest: Token[]): Actor | undefined {
  const at = rest.findIndex((token) => token.lower === 'by');
  const next = rest[at + 1];
  if (at < 0 || !next || next.kind === 'number' || next.lower.endsWith('ing') || NOT_AGENTS.has(next.lower))
    return undefined;
  if (next.lower === 'me' || next.lower === 'myself') return 'i';
  if (next.lower === 'us') return 'we';
  const actor = actorOf(rest.slice(at + 1, at + 4));
  return actor === 'we' ? 'we' : 'other';
}
