import { stem } from '../stem';
import { CHANGE_AND_AMOUNT } from './meanings/change-and-amount';
import { EVERYDAY } from './meanings/everyday';
import { FIND_AND_MEASURE } from './meanings/find-and-measure';
import { MAKE_AND_MEND } from './meanings/make-and-mend';
import { MORE_PLAIN_VERBS } from './meanings/more-plain-verbs';
import { OTHER_VERBS } from './meanings/other-verbs';
import { PEOPLE_AND_DUTY } from './meanings/people-and-duty';
import { PLAIN_THINGS } from './meanings/plain-things';
import { PLAIN_VERBS } from './meanings/plain-verbs';
import { QUALITIES } from './meanings/qualities';
import { SET_PHRASES } from './meanings/set-phrases';
import { TALK_AND_DECIDE } from './meanings/talk-and-decide';
import { TIME_AND_ORDER } from './meanings/time-and-order';
import { WAYS_TO_SAY } from './meanings/ways-to-say';

/** One word of an expression, or a gap that up to three words may fill. */
export interface Slot {
  /** Stems that fit; empty for a gap. */
  keys: ReadonlySet<string>;
  isGap: boolean;
}

export interface Idiom {
  meaning: number;
  slots: Slot[];
  /** "pull the plug": the verb alone means something else. */
  changesVerb: boolean;
}

/**
 * Words and expressions that may stand for one another when somebody recalls a key phrase: one meaning a line,
 * expressions parted by commas, `a|b` either, `..` up to three words. A word may have several meanings.
 */
const LINES = [
  FIND_AND_MEASURE,
  MAKE_AND_MEND,
  CHANGE_AND_AMOUNT,
  TIME_AND_ORDER,
  TALK_AND_DECIDE,
  PEOPLE_AND_DUTY,
  EVERYDAY,
  QUALITIES,
  WAYS_TO_SAY,
  PLAIN_VERBS,
  MORE_PLAIN_VERBS,
  PLAIN_THINGS,
  SET_PHRASES,
  OTHER_VERBS,
]
  .join('\n')
  .split('\n')
  .filter(Boolean);

const WORDS = new Map<string, Set<number>>();
/** By the stems of the first word and of the last. */
const IDIOMS = new Map<string, Map<string, Idiom[]>>();

for (const [meaning, line] of LINES.entries()) {
  const expressions = line.split(',').flatMap((expression) => variantsOf(expression.trim().split(/\s+|(?='s)/)));
  const bare = new Set(expressions.flatMap((words) => (words.length === 1 ? [stem(words[0] ?? '')] : [])));
  for (const words of expressions.flatMap(withNoOne)) addExpression(words, meaning, bare);
}

function addIdiom(key: string, idiom: Idiom): void {
  const byLast = IDIOMS.get(key) ?? new Map<string, Idiom[]>();
  IDIOMS.set(key, byLast);
  for (const last of idiom.slots.at(-1)?.keys ?? []) byLast.set(last, [...(byLast.get(last) ?? []), idiom]);
}

/** "say-yes|agree" are two expressions: words joined by a hyphen are looked for one by one. */
function variantsOf(words: string[]): string[][] {
  const at = words.findIndex((word) => word.includes('-'));
  if (at < 0) return [words];
  const rest = variantsOf(words.slice(at + 1));
  const choices = (words[at] ?? '').split('|').map((word) => word.split('-'));
  return choices.flatMap((choice) => rest.map((tail) => [...words.slice(0, at), ...choice, ...tail]));
}

/** "no one" is said as often as "nobody". */
function withNoOne(words: string[]): string[][] {
  const at = words.findIndex((word) => word.split('|').includes('nobody'));
  return at < 0 ? [words] : [words, [...words.slice(0, at), 'no', 'one', ...words.slice(at + 1)]];
}

function addExpression(words: string[], meaning: number, bare: ReadonlySet<string>): void {
  const slots = words.map((word) => ({
    keys: new Set(word === '..' ? [] : word.split('|').flatMap(keysOf)),
    isGap: word === '..',
  }));
  for (const key of slots[0]?.keys ?? []) {
    if (slots.length === 1) WORDS.set(key, (WORDS.get(key) ?? new Set()).add(meaning));
    else addIdiom(key, { meaning, slots, changesVerb: !bare.has(key) });
  }
}

/** What is "not" so may "never" be so. */
function keysOf(word: string): string[] {
  return word === 'not' ? [word, 'never'] : [stem(word)];
}

const NONE: ReadonlySet<number> = new Set();

/** Numbers of the meanings that a word has by itself; compare them only with one another. */
export function meaningsOf(key: string): ReadonlySet<number> {
  return WORDS.get(key) ?? NONE;
}

const NO_IDIOMS: ReadonlyMap<string, readonly Idiom[]> = new Map();

/** Expressions of several words whose first word has this stem, by the stems that their last word may have. */
export function idiomsFrom(key: string): ReadonlyMap<string, readonly Idiom[]> {
  return IDIOMS.get(key) ?? NO_IDIOMS;
}
