import type { Clause } from '../clauses';
import { meansTheSame } from '../lexicon/synonyms';
import { isPerson } from '../persons';
import type { Token } from '../text';
import { clauseAt, type Item, type Parsed } from './parsed';

/** A word of the phrase and its match in the sentence. */
export interface Pair {
  item: Item;
  found: Item;
  /** Found with the opposite meaning: "agree" for "disagreed". */
  isFlipped: boolean;
}

/** Whoever does it in the phrase does it in the sentence. */
export function sameActor(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  const clause = wanted.clauses[0];
  const verb = clause && pairs.find(({ item }) => item.token.stem === clause.verb);
  const told = verb && clauseAt(said, verb.found.token);
  if (!clause || !verb || !told) return true;
  if (clause.actor === 'i' || clause.actor === 'we') return doerOf(told) === clause.actor;
  if (clause.subject.length === 0 || verb.item.at === 0)
    return clause.passive || isOpenPassive(wanted) || !isSomebodyElse(told);
  return clause.passive ? samePatient(clause, told) : sameSubject(clause, told);
}

export function doerOf(clause: Clause): Clause['actor'] | undefined {
  return clause.passive ? clause.agent : clause.actor;
}

/** "adopted by other teams" */
export function isOpenPassive({ tokens }: Parsed): boolean {
  return tokens.some((token) => token.lower === 'by') && /(?:ed|en)$/.test(tokens[0]?.lower ?? '');
}

/** A phrase that opens with its verb is about the speaker, or about the thing made: never about another person. */
function isSomebodyElse(clause: Clause): boolean {
  if (doerOf(clause) !== 'other') return false;
  return clause.subject.some((token) => /^(he|she|they)$/.test(token.lower) || isPerson(token));
}

/** "customers were waiting" is not said by "we were waiting for the customers". */
function sameSubject(wanted: Clause, told: Clause): boolean {
  const heads = wanted.subject.filter(isContent);
  if (heads.length === 0 || told.passive) return true;
  const isIn = (tokens: Token[]) => heads.some((head) => tokens.some((token) => meansTheSame(token.stem, head.stem)));
  return isIn(told.subject) || !isIn(told.rest);
}

/** "the pilot was cancelled" is not said by "the pilot cancelled his flight". */
function samePatient(wanted: Clause, told: Clause): boolean {
  const heads = wanted.subject.filter(isContent);
  if (heads.length === 0 || told.passive) return true;
  return !told.subject.some((token) => heads.some((head) => meansTheSame(token.stem, head.stem)));
}

function isContent(token: Token): boolean {
  return token.kind === 'word' && token.lower.length > 2;
}
