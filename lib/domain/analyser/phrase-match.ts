import { NEGATIONS, NEGATIVE_SUBJECTS } from './lexicon/function-words';
import { meansTheOpposite } from './lexicon/synonyms';
import { parseSentences } from './parse';
import { amountPlaces, saysAmounts } from './phrase/amounts';
import { anchorsOf, type Candidate, type Choice, chooseCandidates, findChoices } from './phrase/candidates';
import { saysByChange } from './phrase/change';
import { type Ideas, ideasOf, sharesIdea } from './phrase/concepts';
import { isDeniedOrNothing } from './phrase/denial';
import { hasSameForm } from './phrase/form';
import { sharesFrequency, withoutFrequency } from './phrase/frequency';
import { saysNoMore } from './phrase/no-more';
import { clauseAt, type Item, joinSentences, type Parsed, withItems } from './phrase/parsed';
import { isOpenPassive, type Pair, sameActor } from './phrase/roles';
import { sharesScale } from './phrase/scale';
import { sameOrder, standTogether } from './phrase/together';
import type { Token } from './text';

/** Share of the phrase's weight that must be found again. */
const ENOUGH = 0.74;
/** An amount that is right vouches for a looser telling of the rest. */
const ENOUGH_WITH_AMOUNT = 0.6;

/**
 * Whether a sentence conveys a key phrase as true of the story. Inflection, order, fillers, number formats and close
 * paraphrase do not matter; another actor for "I …", a denial, another amount or unit, or an opposite do.
 */
export function saysPhrase(phrase: string, sentence: string): boolean {
  return findSaid([phrase], sentence)[0] ?? false;
}

/** For each of the phrases, whether a text says it, within a sentence or two that follow one another. */
export function findSaid(phrases: readonly string[], text: string): boolean[] {
  const sentences = parseSentences(text);
  const single = sentences.map(withItems);
  const pairs = new Map<number, Parsed>();
  const pairAt = (i: number) => {
    const pair = pairs.get(i) ?? joinSentences(sentences.slice(i, i + 2));
    pairs.set(i, pair);
    return pair;
  };
  return phrases.map((phrase) => {
    const wanted = joinSentences(parseSentences(phrase));
    const ideas = ideasOf(wanted);
    const isIn = (said: Parsed) => conveys(wanted, ideas, said);
    return single.some(isIn) || single.slice(1).some((_, i) => isIn(pairAt(i)));
  });
}

function conveys(wanted: Parsed, ideas: Ideas, said: Parsed): boolean {
  const isAsOften = sharesFrequency(wanted, said);
  if (isAsOften === undefined) return conveysWords(wanted, ideas, said);
  const rest = isAsOften ? withoutFrequency(wanted) : undefined;
  return isAsOften && (!rest || conveysWords(rest, ideas, said));
}

function conveysWords(wanted: Parsed, ideas: Ideas, said: Parsed): boolean {
  if (saysByChange(wanted, said) || sharesScale(wanted, said) || saysNoMore(wanted, said)) return true;
  if (!saysAmounts(wanted, said) || !isAboutTheSame(wanted, said) || !saysExcess(wanted, said)) return false;
  if (isCompared(wanted) && !COMPARED.test(said.tokens.map(({ lower }) => lower).join(' '))) return false;
  if (sharesIdea(wanted, ideas, said)) return true;
  const choices = findChoices(wanted, said);
  const best = choices.map((choice) =>
    choice.options.length > 0 ? { ...choice.fallback, share: 1 } : choice.fallback,
  );
  return coversEnough(wanted, best) && anchorsOf(choices).some((near) => conveysFrom(wanted, said, choices, near));
}

function conveysFrom(wanted: Parsed, said: Parsed, choices: Choice[], near: number): boolean {
  const candidates = chooseCandidates(choices, near, said);
  if (!coversEnough(wanted, candidates)) return false;
  if (wanted.quantities.length > 0 && isDeedMissing(wanted, candidates)) return false;
  if (candidates.some(({ item, found }) => !found && (hasOpposite(item, said) || isDirection(wanted, item))))
    return false;
  const pairs = candidates.flatMap(({ found, ...rest }) => (found ? [{ ...rest, found }] : []));
  const isAbout = standTogether(wanted, said, pairs) && sameOrder(pairs) && hasSameForm(wanted, said, pairs);
  return (
    isAbout && samePolarity(wanted, said, pairs) && sameActor(wanted, said, pairs) && sameOwner(wanted, said, pairs)
  );
}

function coversEnough(wanted: Parsed, candidates: Candidate[]): boolean {
  const amounts = wanted.quantities.length;
  const total = amounts + sum(candidates.map(({ item }) => item.weight));
  const matched = amounts + sum(candidates.map(({ item, share }) => item.weight * share));
  return total > 0 && matched / total >= (amounts > 0 ? ENOUGH_WITH_AMOUNT : ENOUGH);
}

const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** With an amount less of the rest is enough, but not without what was done: "I hired two" is not "I saw two". */
function isDeedMissing({ clauses }: Parsed, candidates: Candidate[]): boolean {
  const own = clauses.find(({ actor, verb }) => verb !== '' && (actor === 'i' || actor === 'we'));
  return candidates.some(({ item, found }) => !found && item.weight === 1 && item.token.stem === own?.verb);
}

/** "40% fewer tickets" is not "40% of the tickets". */
function isDirection({ quantities }: Parsed, { token }: Item): boolean {
  return quantities.some(({ value }) => value > 0) && DIRECTIONS.has(token.lower);
}

const DIRECTIONS = new Set(
  'fewer less more down up faster slower higher lower cheaper shorter longer early late extra'.split(' '),
);

/** The phrase falls and the sentence rises. */
function hasOpposite(item: Item, said: Parsed): boolean {
  return said.items.some((other) => meansTheOpposite(item.token.stem, other.token.stem));
}

/** What is denied in one must be denied in the other. */
function samePolarity(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  if (wanted.quantities.some(({ value }) => value === 0)) return saysNone(said, pairs);
  if (isAmountDenied(said, wanted) || isWouldNot(wanted, said, pairs)) return false;
  const heavy = heaviest(pairs);
  const judged = heavy.map(({ item, found, itemAt, foundAt, isFlipped }) => {
    const expected = isDeniedOrNothing(wanted, itemAt) !== isFlipped;
    // In "we didn't have enough gloves" the "not" belongs to the shortage, not to the gloves.
    const isOwn = !expected && isDeniedByTelling(said, pairs, foundAt);
    return { isVerb: item.isVerb && found.isVerb, expected, isDenied: isDeniedOrNothing(said, foundAt) && !isOwn };
  });
  // "nobody checked it" and "it wasn't checked by anyone": the denial reaches other words, the verb is what is denied.
  // "no lid on the tank": and of a thing without a verb it is the first noun.
  const isThing = heavy.every(({ item }) => !item.isVerb);
  const isVerbDenied = judged.some(
    ({ isVerb, expected, isDenied }, i) => (isVerb || (isThing && i === 0)) && expected && isDenied,
  );
  return judged.every(({ expected, isDenied }) => expected === isDenied || (isVerbDenied && expected));
}

/** "14 of 16 stores haven't got it": what is denied of an amount is not said with it. */
function isAmountDenied(said: Parsed, wanted: Parsed): boolean {
  if (wanted.clauses.some(({ negated }) => negated)) return false;
  return amountPlaces(wanted, said).some(({ from }) => {
    const token = said.tokens[from];
    const clause = token && clauseAt(said, token);
    return clause !== undefined && clause.verb !== '' && clause.tokens.some(isNegation) && !isBounded(said, from);
  });
}

/** The denial is a part of how another word of the phrase is told: "not have enough gloves", "gave up smoking". */
function isDeniedByTelling({ tokens }: Parsed, pairs: Pair[], at: number): boolean {
  return pairs.some(({ isTold, found, foundAt }) => {
    if (!isTold || foundAt >= at) return false;
    const ends = found.expressions.map(({ places }) => places.at(-1) ?? at);
    return isDenial(tokens[foundAt]) || ends.some((end) => end < at && end >= at - TELLING_REACH);
  });
}

const TELLING_REACH = 2;

/** In "I gave up" there are only small words. */
function heaviest(pairs: Pair[]): Pair[] {
  const heavy = pairs.filter(({ item }) => item.weight === 1);
  return heavy.length > 0 ? heavy : pairs;
}

const isDenial = (token: Token | undefined) => token !== undefined && (isNegation(token) || token.lower === 'no');

/** "I would do it again" supposes, and is still denied by "I wouldn't". */
function isWouldNot(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  const isMeant = wanted.clauses.some(({ modal, negated }) => modal === 'would' && !negated);
  return isMeant && pairs.some(({ found }) => clauseAt(said, found.token)?.negated);
}

const isNegation = ({ lower }: Token) => NEGATIONS.has(lower) || NEGATIVE_SUBJECTS.has(lower);

/** "not more than nine" bounds the nine. */
function isBounded({ tokens }: Parsed, from: number): boolean {
  return tokens.slice(Math.max(0, from - 3), from).some(({ lower }) => lower === 'than');
}

/** "zero injuries" is said by a zero, or by a denial of the injuries. */
function saysNone(said: Parsed, pairs: Pair[]): boolean {
  if (said.quantities.some(({ value }) => value === 0)) return true;
  return pairs.length > 0 && heaviest(pairs).every(({ foundAt }) => isDeniedOrNothing(said, foundAt));
}

/** "outside my role" is not said by "outside her role". */
function sameOwner(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  const my = wanted.tokens.findIndex((token) => token.lower === 'my');
  if (my < 0) return true;
  const owned = pairs.find(({ item }) => item.at > my);
  const before = owned ? said.tokens.slice(Math.max(0, owned.found.at - 2), owned.found.at) : [];
  const owner = before.findLast((token) => /^(my|his|her|their|your|its|'s)$/.test(token.lower));
  if (owner && owner.lower !== 'my') return false;
  return said.tokens.some((token) => ['my', 'mine', 'me', 'i'].includes(token.lower));
}

/** "over-ordering" is said by "ordered too much", not by "ordered too little" or "leaned over and ordered". */
function saysExcess(wanted: Parsed, said: Parsed): boolean {
  const prefixes = wanted.tokens.filter((_, i) => wanted.tokens[i + 1]?.isJoined).map(({ lower }) => lower);
  const prefix = prefixes.find((word) => word === 'over' || word === 'under');
  if (!prefix) return true;
  const isJoined = said.tokens.some(({ lower }, i) => lower === prefix && said.tokens[i + 1]?.isJoined);
  const words = said.tokens.map(({ lower }) => lower).join(' ');
  return (
    isJoined ||
    said.tokens.some(({ lower }) => lower.startsWith(prefix) && lower !== prefix) ||
    EXCESS[prefix].test(words)
  );
}

/** "cheaper than new" is not said without anything to compare with. */
const isCompared = ({ tokens, quantities }: Parsed) =>
  quantities.length === 0 && tokens.some(({ lower }, i) => lower === 'than' && /er$/.test(tokens[i - 1]?.lower ?? ''));
const COMPARED =
  /\b(?:than|as|compared|used to|before|earlier|old|previous|previously|was|were|now|instead|against|beat|beats)\b/;

const EXCESS = {
  over: /\b(?:too (?:much|many|often)|more .*than|excess)/,
  under: /\b(?:too (?:little|few)|not .*enough|less than)\b/,
};

/** "adopted by other teams" is not said by "the other team adopted a dog": there it is about something new. */
function isAboutTheSame(wanted: Parsed, said: Parsed): boolean {
  if (!isOpenPassive(wanted)) return true;
  const verb = said.items.find((item) => item.token.stem === wanted.tokens[0]?.stem);
  return !verb || !/^an?$/.test(said.tokens[verb.at + 1]?.lower ?? '');
}
