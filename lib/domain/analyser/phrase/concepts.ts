import { CONCEPT_TABLES } from '../lexicon/concepts';
import { meansTheSame } from '../lexicon/synonyms';
import { findPattern, findPatterns, type Match } from '../pattern';
import { isDeniedOrNothing } from './denial';
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

/** All of the phrase is one expression, and the sentence has a word or another expression for the same. */
export function sharesIdiom(wanted: Parsed, said: Parsed): boolean {
  const heavy = wanted.items.filter(({ weight }) => weight === 1);
  const whole = (wanted.items[0]?.expressions ?? []).concat(wanted.items[1]?.expressions ?? []);
  const meanings = new Set(
    whole
      .filter(({ places }) => heavy.every(({ at }) => places.includes(at)) && !isDeniedBefore(wanted, places))
      .map(({ meaning }) => meaning),
  );
  if (meanings.size === 0) return false;
  return meaningPlaces(said, meanings).some((place) => !isTurnedDown(said, place) && isOwn(wanted, said, place));
}

const isDeniedBefore = (parsed: Parsed, places: number[]) => isDeniedOrNothing(parsed, places[0] ?? 0);

function meaningPlaces({ items }: Parsed, meanings: ReadonlySet<number>): Match[] {
  return items.flatMap((item) => {
    const isWord = [...item.meanings].some((meaning) => meanings.has(meaning));
    const places = item.expressions.filter(({ meaning }) => meanings.has(meaning)).map((e) => e.places);
    return [...(isWord ? [[item.at]] : []), ...places].map((p) => ({ from: p[0] ?? 0, to: (p.at(-1) ?? 0) + 1 }));
  });
}

/** What the phrase says besides the idea must be in the sentence as well. */
function isRestSaid(wanted: Parsed, { from, to }: Match, said: Parsed): boolean {
  const rest = wanted.items.filter(({ at }) => at < from || at >= to);
  return rest.every(({ token }) => said.items.some((other) => meansTheSame(token.stem, other.token.stem)));
}

const OWN_NEGATION = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'noone',
  'without',
  'none',
  'nothing',
  'hardly',
  'barely',
  'outside',
  'beyond',
]);

/** "It wasn't my own initiative": the idea is named to be denied. */
function isTurnedDown(said: Parsed, { from, to }: Match): boolean {
  if (said.tokens.slice(from, to).some((token) => OWN_NEGATION.has(token.lower))) return false;
  return said.tokens.slice(from, to).some((_, i) => isDeniedOrNothing(said, from + i));
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
