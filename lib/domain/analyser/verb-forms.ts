import { ADJECTIVES } from './lexicon/adjectives';
import {
  ADVERBS,
  DETERMINERS,
  EVERYTHING,
  OBJECT_PRONOUNS,
  POSSESSIVES,
  PREPOSITIONS,
  PRONOUNS,
  STOP_WORDS,
} from './lexicon/function-words';
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST } from './lexicon/irregular';
import { COMMON_VERBS } from './lexicon/verbs';
import { readNumber } from './number-words';
import type { Token } from './text';

/** Telling verbs from the nouns and adjectives that look like them, by their form and their neighbours. */

export function isParticiple(word: string): boolean {
  return IRREGULAR_PARTICIPLE.has(word) || (/[a-z]{2}ed$/.test(word) && !NOT_PAST.has(word));
}

const NOT_PAST = new Set(
  'need speed seed feed weed hundred indeed bed red shed sacred naked exceed proceed embed'.split(' '),
);

export function isPastForm(word: string): boolean {
  return IRREGULAR_PAST.has(word) || (/[a-z]{2}ed$/.test(word) && !NOT_PAST.has(word));
}

/** Past forms that are more often a noun or adjective. */
const AMBIGUOUS_PAST = new Set(
  'run left set cut put read lead hit cost let split shut spread ground bound wound lay light'.split(' '),
);

export function isFiniteVerb(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word' || token.isJoined || isHedge(tokens, i) || lowerAt(tokens, i + 1) === 'ones') return false;
  if (STOP_WORDS.has(token.lower) && token.lower !== 'own') return isGotOrMade(tokens, i);
  const subject = lastSubjectWord(tokens, i);
  if (isModifierSlot(tokens, i)) return false;
  if (isPastForm(token.lower))
    return subject === '' ? i === 0 || isAfterAdverbs(tokens, i) : isPastAfter(tokens, i, subject);
  if (PRONOUNS.has(subject)) return isPresentAfterPronoun(tokens, i, subject);
  return isPresentAfterNoun(tokens, i);
}

const BELIEVE = new Set(['think', 'guess', 'suppose', 'believe', 'reckon', 'hope']);

/** "I think I fixed it" is about fixing. */
function isHedge(tokens: Token[], i: number): boolean {
  const next = tokens[i + 1]?.lower ?? '';
  const word = tokens[i]?.lower ?? '';
  return BELIEVE.has(word) && tokens[i - 1]?.lower === 'i' && PRONOUNS.has(next);
}

/** "got" and "made" are stop words for matching, yet verbs here. */
function isGotOrMade(tokens: Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  return /^(got|made|gets|makes|get|make)$/.test(word) && tokens[i - 1]?.lower !== 'to' && !isModifierSlot(tokens, i);
}

function isAfterAdverbs(tokens: Token[], i: number): boolean {
  return tokens.slice(0, i).every((token) => ADVERBS.has(token.lower));
}

function lastSubjectWord(tokens: Token[], i: number): string {
  for (let k = i - 1; k >= 0; k--) {
    const word = tokens[k]?.lower ?? '';
    if (!ADVERBS.has(word)) return word;
  }
  return '';
}

/** After a determiner, preposition, "to" or adjective a word describes or names, it does not state. */
export function isModifierSlot(tokens: Token[], i: number): boolean {
  const previous = tokens[i - 1];
  if (!previous) return false;
  const word = previous.lower;
  const form = tokens[i]?.lower ?? '';
  if (word === 'to' || (PREPOSITIONS.has(word) && !previous.isJoined) || POSSESSIVES.has(word)) return true;
  if (DETERMINERS.has(word)) return !['this', 'that', 'these', 'those', 'all', 'each', 'both', 'her'].includes(word);
  if (previous.kind === 'number') return !isPastForm(tokens[i]?.lower ?? '');
  const isPlainPast = IRREGULAR_PAST.has(form) && !IRREGULAR_PARTICIPLE.has(form);
  return ADJECTIVES.common.has(word) && !isPlainPast;
}

function isPastAfter(tokens: Token[], i: number, subject: string): boolean {
  const word = tokens[i]?.lower ?? '';
  const isObject = OBJECT_PRONOUNS.has(subject) && !PRONOUNS.has(subject);
  if (isObject && tokens[i - 2]?.lower !== 'of') return false;
  if (AMBIGUOUS_PAST.has(word) && !PRONOUNS.has(subject)) {
    const next = tokens[i + 1]?.lower ?? '';
    return DETERMINERS.has(next) || PREPOSITIONS.has(next) || OBJECT_PRONOUNS.has(next);
  }
  return true;
}

function isPresentAfterPronoun(tokens: Token[], i: number, subject: string): boolean {
  const token = tokens[i];
  if (!token || (ADJECTIVES.common.has(token.lower) && token.lower !== 'own')) return false;
  const isThird = ['he', 'she', 'it', 'who', 'everybody', 'everyone', 'nobody', 'someone', 'somebody'].includes(
    subject,
  );
  return isThird ? /s$/.test(token.lower) || COMMON_VERBS.has(token.stem) : /[a-z]/.test(token.lower);
}

const OBJECT_OPENERS = [EVERYTHING, DETERMINERS, PREPOSITIONS, ADVERBS, OBJECT_PRONOUNS, ADJECTIVES.common];

function isPresentAfterNoun(tokens: Token[], i: number): boolean {
  const token = tokens[i];
  const previous = tokens.slice(0, i).findLast((word) => !ADVERBS.has(word.lower));
  if (!token || previous?.kind !== 'word' || !COMMON_VERBS.has(token.stem) || token.lower.endsWith('ing')) return false;
  const next = tokens[i + 1];
  if (!next) return false;
  const opensObject = readNumber(tokens, i + 1) !== undefined || OBJECT_OPENERS.some((words) => words.has(next.lower));
  const isPlural = PLURALS.has(previous.lower) || (previous.lower.endsWith('s') && previous.lower !== "'s");
  return opensObject && (token.lower.endsWith('s') !== isPlural || BODIES.has(previous.lower));
}

function lowerAt(tokens: Token[], i: number): string {
  return tokens[i]?.lower ?? '';
}

/** Plurals that do not end in "s". */
const PLURALS = new Set('people men women children folk police staff'.split(' '));

/** Bodies of people whose names look plural: "operations walks each district". */
const BODIES = new Set(
  'operations facilities estates logistics sales ops hr it finance security transport admissions'.split(' '),
);
