import type { Clause } from '../clauses';
import { PREPOSITIONS } from '../lexicon/function-words';
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST } from '../lexicon/irregular';
import { meansTheSame } from '../lexicon/synonyms';
import { isPerson } from '../persons';
import type { Token } from '../text';
import { isParticiple } from '../verb-forms';
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
  const opener = pairs.find(({ item }) => item.at === 0 && item.isVerb);
  const verb = pairs.find(({ item }) => item.token.stem === clause?.verb) ?? opener;
  const told = verb && clauseAt(said, verb.found.token);
  if (!clause || !told) return true;
  const objects = wanted.items.filter(({ at }) => at > verb.item.at).map(({ token }) => token);
  if (verb === opener)
    return clause.passive || isOpenPassive(wanted) || (!isSomebodyElse(told) && !isReversed(objects, told));
  if (clause.actor === 'i' || clause.actor === 'we') return doerOf(told) === clause.actor && !isReversed(objects, told);
  const subjects = wanted.items.filter(({ at }) => at < verb.item.at).map(({ token }) => token);
  return clause.passive ? samePatient(subjects, told) : sameSubject(subjects, objects, told);
}

export function doerOf(clause: Clause): Clause['actor'] | undefined {
  return clause.passive ? clause.agent : clause.actor;
}

/** "adopted by other teams", "written into the policy": whoever did it is left open. */
export function isOpenPassive({ tokens }: Parsed): boolean {
  const [first, second] = tokens;
  if (!first || !isParticiple(first.lower)) return false;
  return (
    !IRREGULAR_PAST.has(first.lower) && (PREPOSITIONS.has(second?.lower ?? '') || IRREGULAR_PARTICIPLE.has(first.lower))
  );
}

/** A phrase that opens with its verb is about the speaker, or about the thing made: never about another person. */
function isSomebodyElse(clause: Clause): boolean {
  if (doerOf(clause) !== 'other') return false;
  return clause.subject.some((token) => /^(he|she|they)$/.test(token.lower) || isPerson(token));
}

/** "customers were waiting" is not said by "we were waiting for the customers". */
function sameSubject(subjects: Token[], objects: Token[], told: Clause): boolean {
  if (subjects.length === 0 || told.passive) return true;
  if (names(told.subject, subjects) || !names(told.rest, subjects)) return true;
  return objects.length === 0 && isObject(told, subjects);
}

/** "the deadline moved" is said by "they moved the deadline". */
function isObject({ rest }: Clause, heads: Token[]): boolean {
  const at = rest.findIndex((token) => names([token], heads));
  return at >= 0 && !rest.slice(0, at).some((token) => PREPOSITIONS.has(token.lower));
}

/** "the pilot was cancelled" is not said by "the pilot cancelled his flight". */
function samePatient(subjects: Token[], told: Clause): boolean {
  return told.passive || !names(told.subject, subjects);
}

/** "asked the drivers" is not said by "the drivers asked me". */
function isReversed(objects: Token[], told: Clause): boolean {
  return !told.passive && names(told.subject, objects) && !names(told.rest, objects);
}

function names(tokens: Token[], heads: Token[]): boolean {
  return heads.some((head) => tokens.some((token) => meansTheSame(token.stem, head.stem)));
}
