import { CONCEPT_TABLES } from '../lexicon/concepts';
import { isNounOrVerb, meansTheSame } from '../lexicon/synonyms';
import { findPattern, findPatterns, type Match, type PatternIndex } from '../pattern';
import { isDeniedOrNothing } from './denial';
import { type Expression, takesNoObject } from './expressions';
import { clauseAt, type Item, type Parsed } from './parsed';
import { doerOf } from './roles';

/** What the whole of a phrase stands for. */
export interface Ideas {
  concepts: { table: PatternIndex; match: Match }[];
  /** Meanings of expressions that cover the whole phrase, and what smaller words it has besides. */
  meanings: ReadonlyMap<number, Item[]>;
  /** Stem of the verb of an expression that has no object: who "pushed back" pushed nothing. */
  verb: string | undefined;
}

export function ideasOf(wanted: Parsed): Ideas {
  const concepts = CONCEPT_TABLES.flatMap((table) => {
    const match = findPattern(wanted.tokens, table);
    return match ? [{ table, match }] : [];
  });
  const heavy = wanted.items.filter(({ weight }) => weight === 1);
  const whole = wanted.items
    .slice(0, 2)
    .flatMap(({ expressions }) => expressions)
    .filter(({ places }) => heavy.every(({ at }) => places.includes(at)) && !isDeniedBefore(wanted, places));
  const first = wanted.items[0];
  const particle = wanted.tokens[(first?.at ?? 0) + 1]?.lower ?? '';
  return {
    verb: first && takesNoObject(first.token.stem, particle) ? first.token.stem : undefined,
    concepts: wanted.quantities.length > 0 ? [] : concepts,
    meanings: new Map(whole.map(({ meaning, places }) => [meaning, restOf(wanted, places)])),
  };
}

const restOf = ({ items }: Parsed, places: number[]) =>
  items.filter(({ at, weight }) => weight > 0 && !places.includes(at));

/** The whole phrase names an idea, and the sentence has words for the same idea. */
export function sharesIdea(wanted: Parsed, { concepts, meanings, verb }: Ideas, said: Parsed): boolean {
  const places = concepts.flatMap(({ table, match }) =>
    isRestSaid(wanted, match, said) ? findPatterns(said.tokens, table) : [],
  );
  const meantToo = [...meanings].filter(
    ([meaning, rest]) =>
      said.meanings.has(meaning) && rest.every((item) => said.items.some((other) => isSaidBy(item, other))),
  );
  const isMeant = meantToo.length > 0 && !hasSameWords(wanted, said);
  const meant = isMeant ? meaningPlaces(said, new Set(meantToo.map(([meaning]) => meaning)), verb) : [];
  return [...places, ...meant].some((place) => !isTurnedDown(said, place) && isOwn(wanted, said, place));
}

const isDeniedBefore = (parsed: Parsed, places: number[]) => isDeniedOrNothing(parsed, places[0] ?? 0);

function meaningPlaces({ items, tokens }: Parsed, meanings: ReadonlySet<number>, verb: string | undefined): Match[] {
  return items.flatMap((item) => {
    const isWord = item.token.stem !== verb && [...item.words].some((meaning) => meanings.has(meaning));
    const isOther = ({ places, isSplit }: Expression) => isSplit && tokens[places[0] ?? 0]?.stem === verb;
    const places = item.expressions.filter((e) => meanings.has(e.meaning) && !isOther(e)).map((e) => e.places);
    return [...(isWord ? [[item.at]] : []), ...places].map((p) => ({ from: p[0] ?? 0, to: (p.at(-1) ?? 0) + 1 }));
  });
}

/** With the very words of the phrase it is their form that counts. */
function hasSameWords(wanted: Parsed, said: Parsed): boolean {
  const heavy = wanted.items.filter(({ weight }) => weight > 0);
  return heavy.length > 1 && heavy.every(({ token }) => said.stems.has(token.stem));
}

/** What the phrase says besides the idea must be in the sentence as well. */
function isRestSaid(wanted: Parsed, { from, to }: Match, said: Parsed): boolean {
  const rest = wanted.items.filter(({ at }) => at < from || at >= to);
  return rest.every((item) => said.items.some((other) => isSaidBy(item, other)));
}

/** "I took the train" trained nobody. */
function isSaidBy({ token, isVerb }: Item, other: Item): boolean {
  if (token.stem !== other.token.stem) return meansTheSame(token.stem, other.token.stem);
  return isVerb === other.isVerb || isNounOrVerb(token.stem);
}

const OWN_NEGATION = new Set([
  'not',
  'never',
  'no',
  'nobody',
  'noone',
  'without',
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

const FIRST = new Set(['i', 'my', 'me', 'mine', 'myself']);
const NOT_MINE = new Set(['not', 'outside', 'beyond', 'else']);

/** "they laughed at it" is not said by "we laughed at it". */
function isOurDeed(said: Parsed, from: number): boolean {
  const token = said.tokens[from];
  const clause = token && clauseAt(said, token);
  const isOurs = clause?.actor === 'i' || clause?.actor === 'we';
  return isOurs && !clause.passive && clause.verb === token?.stem;
}

/** "we were wrong" is not said by "they were wrong". */
function isAboutThem(said: Parsed, from: number): boolean {
  const token = said.tokens[from];
  const clause = token && clauseAt(said, token);
  const isThey = /^(?:they|he|she)$/.test(clause?.subject.at(-1)?.lower ?? '');
  return isThey && !said.tokens.some(({ lower }) => /^(?:we|us|our|ours)$/.test(lower));
}

function isOfOthers({ tokens }: Parsed, said: Parsed, from: number): boolean {
  const subject = tokens[0]?.lower ?? '';
  if (subject === 'we') return isAboutThem(said, from);
  return /^(?:they|he|she)$/.test(subject) && isOurDeed(said, from);
}

/** An idea told of the speaker must be told of the speaker. */
function isOwn(wanted: Parsed, said: Parsed, { from, to }: Match): boolean {
  if (isOfOthers(wanted, said, from)) return false;
  if (!wanted.tokens.some((token) => FIRST.has(token.lower))) return true;
  const inside = said.tokens.slice(from, to);
  const others = inside.some((token) => /^(his|her|their|your)$/.test(token.lower));
  const token = said.tokens[from];
  const clause = token && clauseAt(said, token);
  if (others) return false;
  if (wanted.tokens.some(({ lower }) => NOT_MINE.has(lower))) return true;
  if (wanted.tokens[0]?.lower !== 'i' || !clause)
    return inside.some((t) => FIRST.has(t.lower)) || !clause || doerOf(clause) !== 'other' || clause.negated;
  return (
    doerOf(clause) === 'i' ||
    inside.some((t, i) => /^(my|mine|myself)$/.test(t.lower) || (t.lower === 'me' && inside[i - 1]?.lower === 'on'))
  );
}
