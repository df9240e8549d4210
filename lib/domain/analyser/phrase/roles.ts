import type { Clause } from '../clauses';
import { ADJECTIVES } from '../lexicon/adjectives';
import { ADVERBS, AUXILIARIES, NEGATIONS, OBJECT_PRONOUNS, PREPOSITIONS } from '../lexicon/function-words';
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST } from '../lexicon/irregular';
import { meansTheSame } from '../lexicon/synonyms';
import { COMMON_VERBS } from '../lexicon/verbs';
import { isPerson } from '../persons';
import { stems } from '../stem';
import type { Token } from '../text';
import { isParticiple } from '../verb-forms';
import { clauseAt, type Item, LINKING, type Parsed, senseOf } from './parsed';

/** A word of the phrase and its match in the sentence. */
export interface Pair {
  item: Item;
  found: Item;
  /** Where a denial of either would be looked for. */
  itemAt: number;
  foundAt: number;
  /** Found with the opposite meaning: "agree" for "disagreed". */
  isFlipped: boolean;
  /** Found by an expression, whose words have an order of their own. */
  isTold: boolean;
}

/** Whoever does it in the phrase does it in the sentence. */
export function sameActor(wanted: Parsed, said: Parsed, pairs: Pair[]): boolean {
  const clause = wanted.clauses[0];
  if (clause?.actor === 'i' && pairs.some(({ found }) => isAskedOfOthers(said, found, pairs))) return false;
  const opener = pairs.find(({ item }) => item.at === 0 && item.isVerb && !item.token.lower.endsWith('ing'));
  const verb = pairs.find(({ item }) => item.token.stem === clause?.verb) ?? opener ?? predicateOf(wanted, pairs);
  const told = verb && tellingClause(said, verb.found);
  return (
    !clause ||
    !told ||
    isDoneToMe(verb, said) ||
    sameParts(wanted, said, { clause, told, verb, isOpener: verb === opener })
  );
}

/** The clause that says who does it: "having checked it, I …" and "I was the one who checked" leave that to another. */
function tellingClause(said: Parsed, { token }: Item): Clause | undefined {
  const own = clauseAt(said, token);
  const at = own ? said.clauses.indexOf(own) : -1;
  if (!own || own.passive) return own;
  const inverted = invertedActor(own);
  if (inverted) return { ...own, actor: inverted };
  const isParticiple =
    own.subject.every(({ lower }) => lower === 'having') || (own.verb === '' && isGerund(own, token));
  const source = isParticiple ? said.clauses[at + 1] : isTheOne(own) ? said.clauses[at - 1] : undefined;
  return source ? { ...own, actor: source.actor, subject: source.subject } : own;
}

/** "not once did we meet": the subject stands behind its auxiliary. */
function invertedActor({ tokens }: Clause): Clause['actor'] | undefined {
  const at = tokens.findIndex(
    ({ lower }, i) => AUXILIARIES.has(lower) && /^(?:i|we)$/.test(tokens[i + 1]?.lower ?? ''),
  );
  const before = tokens.slice(0, Math.max(at, 0)).map(({ lower }) => lower);
  const isOpen = at >= 0 && before.every((word) => ADVERBS.has(word) || NEGATIONS.has(word));
  return isOpen ? (tokens[at + 1]?.lower === 'i' ? 'i' : 'we') : undefined;
}

/** "comparing them, I …" */
const isGerund = ({ tokens }: Clause, token: Token) => token.lower.endsWith('ing') && tokens[0] === token;

const isTheOne = ({ link, subject }: Clause) =>
  /^(?:who|that)$/.test(link) && /^(?:one|person|people|ones)$/.test(subject.at(-1)?.lower ?? '');

/** In "I was wrong" being wrong is what is told of somebody. */
function predicateOf({ clauses }: Parsed, pairs: Pair[]): Pair | undefined {
  const clause = clauses[0];
  if (clauses.length !== 1 || !clause || !LINKING.has(clause.verb)) return undefined;
  return pairs.find(({ item }) => clause.rest.includes(item.token));
}

interface Telling {
  clause: Clause;
  told: Clause;
  verb: Pair;
  /** The phrase opens with its verb. */
  isOpener: boolean;
}

function sameParts(wanted: Parsed, said: Parsed, { clause, told, verb, isOpener }: Telling): boolean {
  const objects = wanted.items.filter(({ at, weight }) => weight > 0 && at > verb.item.at).map(({ token }) => token);
  if (isOpener) return isLeftOpen(wanted, clause) || !(isReversed(objects, told) || isDoneForMe(told));
  if (clause.actor === 'i' || clause.actor === 'we')
    return doesIt(clause.actor, told) && isDone(verb, told)
      ? !isReversed(objects, told)
      : isClaimed(clause.actor, said, verb.found);
  const subjects = wanted.items
    .filter(({ at, weight, token }) => weight > 0 && at < verb.item.at && clause.subject.includes(token))
    .map(({ token }) => token);
  if (isPronounTurned(clause, told, verb.found)) return false;
  if (clause.passive) return samePatient(subjects, told);
  if (sameSubject(subjects, told)) return true;
  return objects.length === 0 && isObject(told, subjects, !verb.found.isVerb);
}

/** Told from the other side, by an expression with its own "me": I borrowed what "they let me use". */
function isDoneToMe({ item, found, isTold }: Pair, { tokens }: Parsed): boolean {
  const shared = found.expressions.filter(({ meaning }) => senseOf(item, meaning));
  return isTold && shared.some(({ places }) => places.some((at) => /^(?:me|us)$/.test(tokens[at]?.lower ?? '')));
}

const isLeftOpen = (wanted: Parsed, clause: Clause) => clause.passive || isOpenPassive(wanted);

/** "I did a check" checks, "I paid by check" does not. */
const isObjectOf = ({ rest }: Clause, { token }: Item) => rest.includes(token) && !ADJECTIVES.common.has(token.lower);

function isDone({ item, found, isTold }: Pair, told: Clause): boolean {
  const isNoun = item.isVerb && !found.isVerb && !isTold && told.verb !== found.token.stem && isObjectOf(told, found);
  return !isNoun || LIGHT_VERBS.has(told.verb);
}

const LIGHT_VERBS = stems(
  'do make take give have run hold carry perform conduct get start begin set put write offer lead raise file send issue submit call organise arrange place voice express publish schedule add show feel',
);

/** What "we" did may be told as "I". */
function doesIt(actor: 'i' | 'we', told: Clause): boolean {
  const doer = doerOf(told);
  return doer === actor || (actor === 'we' && doer === 'i');
}

/** The speaker does it without being the subject: "the one who fixed it was me". */
function isClaimed(actor: 'i' | 'we', said: Parsed, found: Item): boolean {
  const words = said.tokens.map(({ lower }) => lower);
  const before = words.slice(Math.max(0, found.at - 3), found.at);
  if (actor === 'i' && !found.isVerb && before.includes('my') && !before.includes("'s")) return true;
  if (found.isVerb ? false : FROM_ME.test(words.join(' '))) return actor === 'i';
  return OWN_DOING.test(words.join(' ')) && (actor === 'i') === !/\bwe\b/.test(words.join(' '));
}

/** "It was me who asked", "the repair was mine", "measuring is what I did". */
const OWN_DOING =
  /\b(?:me|i|myself) (?:who|that|alone)\b|\b(?:was|were|is|one|that) (?:all )?(?:me|mine|i)(?: |$)|\bwhat (?:i|we) (?:did|do)\b|\b(?:by|among|between) (?:me|us)\b/;
/** "an apology from me" */
const FROM_ME = /\bfrom me\b/;

const PEOPLE_MOVERS = stems(
  'ask tell get let make have want order force help watch see hear persuade convince need expect allow pay hire beg leave',
);

/** "I asked Tom to check", "I let her design it": somebody else does it. */
function isAskedOfOthers(said: Parsed, { at, isVerb, token }: Item, pairs: Pair[]): boolean {
  if (!isVerb && !COMMON_VERBS.has(token.stem)) return false;
  const before = said.tokens.slice(Math.max(0, at - 5), at);
  const mover = before.findLastIndex(({ stem }) => PEOPLE_MOVERS.has(stem));
  // In "I let him go" the letting is what the phrase is about.
  if (pairs.some(({ found }) => found.at === at - before.length + mover)) return false;
  const between = before.slice(mover + 1).filter(({ lower }) => lower !== 'to' && lower !== 'not');
  if (
    mover < 0 ||
    between.length === 0 ||
    between.some(({ kind, lower }) => kind === 'mark' || lower === 'and' || lower === 'i')
  )
    return false;
  const isBare =
    ['to', 'not'].includes(before.at(-1)?.lower ?? '') ||
    /^(let|make|made|have|had|help|helped|watch|watched|saw|heard)$/.test(before[mover]?.lower ?? '');
  return isBare && between.some((other) => OTHER_PEOPLE.has(other.lower) || other.isCapital || isPerson(other));
}

const OTHER_PEOPLE = new Set([
  'him',
  'her',
  'them',
  'someone',
  'somebody',
  'everyone',
  'everybody',
  'people',
  'others',
  'you',
]);

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

/** A phrase that opens with its verb leaves open who did it, but not that the speaker only had the use of it. */
function isDoneForMe({ rest, actor }: Clause): boolean {
  const isMe = rest.some(({ lower }, i) => lower === 'for' && /^(?:me|us)$/.test(rest[i + 1]?.lower ?? ''));
  return actor === 'other' && isMe;
}

/** "customers were waiting" is not said by "we were waiting for the customers". */
function sameSubject(subjects: Token[], told: Clause): boolean {
  if (subjects.length === 0 || told.passive) return true;
  if (names(told.subject, subjects)) return names(headOf(told.subject), subjects);
  return !names(told.rest, subjects) && !/^(?:i|we|he|she)$/.test(told.subject.at(-1)?.lower ?? '');
}

/** "they thanked us" is not said by "we thanked them". */
function isPronounTurned({ subject, rest }: Clause, told: Clause, found: Item): boolean {
  const isThem = /^(?:they|he|she)$/.test(subject.at(-1)?.lower ?? '');
  const isToUs = rest.some(({ lower }) => /^(?:us|me|our|my)$/.test(lower));
  return (
    isThem && (isToUs || told.verb === found.token.stem) && !told.passive && (told.actor === 'i' || told.actor === 'we')
  );
}

/** "the news about the water leaked" says that the news did; "a lot of water", "the water at the desk" are water. */
function headOf(subject: Token[]): Token[] {
  const at = subject.findIndex(({ lower }, i) => i > 0 && lower !== 'of' && PREPOSITIONS.has(lower));
  return at < 0 ? subject : subject.slice(0, at);
}

/** "the deadline moved" is said by "they moved the deadline", "customers complained" by "complaints from customers". */
function isObject({ rest, verb }: Clause, heads: Token[], isNoun: boolean): boolean {
  const at = rest.findIndex((token) => names([token], heads));
  // "switched off the gas"
  const isParticle = verb !== 'be' && at > 0 && at <= 2 && /^(?:on|off|up|down|out)$/.test(rest[0]?.lower ?? '');
  const from = isParticle ? 1 : 0;
  const before = rest.slice(from, Math.max(at, 0)).findLast((token) => PREPOSITIONS.has(token.lower));
  return at >= 0 && (!before || (isNoun && (before.lower === 'from' || before.lower === 'by')));
}

/** "the pilot was cancelled" is not said by "the pilot cancelled his flight". */
function samePatient(subjects: Token[], told: Clause): boolean {
  return told.passive || told.verb === 'be' || !names(told.subject, subjects);
}

/** "asked the drivers" is not said by "the drivers asked me". */
function isReversed(objects: Token[], told: Clause): boolean {
  const isAct = objects.some(isPerson) || told.rest.some(({ lower }) => OBJECT_PRONOUNS.has(lower));
  const [object] = objects;
  // "My holiday, well, I cancelled it."
  if (told.actor === 'i' && told.subject.at(-1)?.lower === 'i') return false;
  return isAct && object !== undefined && !told.passive && names(told.subject, objects) && !names(told.rest, [object]);
}

function names(tokens: Token[], heads: Token[]): boolean {
  return heads.some((head) => tokens.some((token) => meansTheSame(token.stem, head.stem)));
}
