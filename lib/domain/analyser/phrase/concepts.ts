import { CONCEPT_TABLES } from '../lexicon/concepts';
import { meansTheSame } from '../lexicon/synonyms';
import { findPattern, findPatterns, type Match } from '../pattern';
import { isDenied } from '../polarity';
import { clauseAt, type Parsed } from './parsed';
import { doerOf } from './roles';

/** The whole phrase names an idea, and the sentence has words for the same idea. */
export function sharesConcept(wanted: Parsed, said: Parsed): boolean {
  return CONCEPT_TABLES.some((table) => {
    const match = findPattern(wanted.tokens, table);
    const found = match && isRestSaid(wanted, match, said) ? findPatterns(said.tokens, table) : [];
    return found.some((place) => !isTurnedDown(said, place) && isOwn(wanted, said, place));
  });
}

/** What the phrase says besides the idea must be in the sentence as well. */
function isRestSaid(wanted: Parsed, { from, to }: Match, said: Parsed): boolean {
  const rest = wanted.items.filter(({ at }) => at < from || at >= to);
  return rest.every(({ token }) => said.items.some((other) => meansTheSame(token.stem, other.token.stem)));
}

const OWN_NEGATION = new Set(['not', 'never', 'no', 'nobody', 'noone', 'without', 'none', 'outside', 'beyond']);

/** "It wasn't my own initiative": the idea is named to be denied. */
function isTurnedDown(said: Parsed, { from, to }: Match): boolean {
  if (said.tokens.slice(from, to).some((token) => OWN_NEGATION.has(token.lower))) return false;
  return said.tokens.slice(from, to).some((_, i) => isDenied(said.tokens, from + i, said.clauses));
}

const FIRST = new Set(['i', 'my', 'me', 'mine', 'myself', 'we', 'our']);

/** An idea told of the speaker must be told of the speaker. */
function isOwn(wanted: Parsed, said: Parsed, { from, to }: Match): boolean {
  if (!wanted.tokens.some((token) => FIRST.has(token.lower))) return true;
  const inside = said.tokens.slice(from, to);
  const others = inside.some((token) => /^(his|her|their|your)$/.test(token.lower));
  const token = said.tokens[from];
  const clause = token && clauseAt(said, token);
  if (others) return false;
  if (wanted.tokens[0]?.lower !== 'i' || !clause)
    return inside.some((t) => FIRST.has(t.lower)) || !clause || doerOf(clause) !== 'other' || clause.negated;
  return (
    doerOf(clause) === 'i' ||
    inside.some((t, i) => /^(my|mine|myself)$/.test(t.lower) || (t.lower === 'me' && inside[i - 1]?.lower === 'on'))
  );
}
