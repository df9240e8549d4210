import type { Clause } from './clauses';
import { ELSEWHERE, LASTING, OTHERS } from './lexicon/adoption';
import { ADVERBS, DETERMINERS, STOP_WORDS } from './lexicon/function-words';
import { HABIT_EXCEPTIONS, WISHES } from './lexicon/habits';
import { PEOPLE } from './lexicon/people';
import { SECONDS } from './lexicon/units';
import { ADOPT, COMMUNICATE, TAKE_OVER, WORK } from './lexicon/verbs';
import { readNumber } from './number-words';
import { findPattern } from './pattern';
import { isPerson } from './persons';
import { hasCue, isChange } from './signals';
import { stem, stems } from './stem';
import type { Token } from './text';

/** Whether a clause of the Result tells of something that outlasts the fix. */
export function isAdoption(clause: Clause): boolean {
  const known = JUDGED.get(clause);
  if (known !== undefined) return known;
  const isOne = judgeAdoption(clause);
  JUDGED.set(clause, isOne);
  return isOne;
}

/** Several rules and the splitter ask the same of a clause, and again after each keystroke. */
const JUDGED = new WeakMap<Clause, boolean>();

function judgeAdoption(clause: Clause): boolean {
  if (isRuleForAll(clause) || isCondition(clause)) return true;
  if (clause.negated || isWishful(clause) || isImpression(clause)) return false;
  if (clause.actor === 'i' && !clause.passive) return false;
  if (alsoDoes(clause)) return true;
  const isOver = ENDED.has(clause.verb) && !clause.passive;
  return !isBareState(clause) && (STAYS.some((stays) => stays(clause)) || (!isOver && isTaken(clause)));
}

/** How things are done or kept, now or since. */
const STAYS = [isFixture, isHolding, isDoneForAll, isDoneNow];

function isTaken(clause: Clause): boolean {
  return (
    reachesOthers(clause) ||
    isHabitOfAll(clause) ||
    isHabitOfOthers(clause) ||
    isTakenOver(clause) ||
    hasCue(clause.tokens, 'adoption')
  );
}

/** "won't open a refund without it", "nothing leaves the yard until it is signed". */
function isCondition({ actor, negated, isPast, verb, tokens }: Clause): boolean {
  if (actor !== 'other' || !negated || isPast || verb === '') return false;
  return tokens.some(({ lower }, i) => lower === 'without' && !/ing$/.test(tokens[i + 1]?.lower ?? ''));
}

/** "put the same lane in at two other centres", "brought it to the other four shops", "run through the same list now". */
function reachesOthers({ actor, passive, verb, isPast, rest, subject, tokens }: Clause): boolean {
  if ((actor !== 'other' && !passive) || isPronoun(subject) || !SPREADS.has(verb)) return false;
  const isSameNow = !isPast && ['same', 'now'].every((word) => tokens.some(({ lower }) => lower === word));
  const place = findPattern(rest, ELSEWHERE);
  return isSameNow || (place !== undefined && !isPeriod(rest[place.to]));
}

/** What people say or feel about it, or cards and awards, is no taking over. */
function isImpression(clause: Clause): boolean {
  return hasCue(clause.tokens, 'hearsay') || hasCue(clause.tokens, 'mood');
}

/** "every campaign must pass it", "no form may ask", "whoever moves lists it": how things are done by all. */
function isRuleForAll(clause: Clause): boolean {
  const words = clause.subject.filter((token) => !ADVERBS.has(token.lower));
  const isSince = clause.link === 'since' || /^(since|from)$/.test(words[0]?.lower ?? '');
  const first = isSince ? words.find((token) => ALL.has(token.lower)) : words[0];
  if (!first || !ALL.has(first.lower) || clause.isPast || clause.verb === '') return false;
  if (isChange(clause) || HABIT_EXCEPTIONS.has(clause.verb)) return false;
  const isBan = first.lower === 'no' && /^(may|can)$/.test(clause.modal);
  return (
    isBan || clause.modal === '' || clause.modal === 'must' || clause.tokens.some((token) => token.lower === 'now')
  );
}

const ALL = new Set(['every', 'each', 'all', 'no', 'any', 'whoever', 'whenever']);

/** "the second bakery has it in the catalogue too", "two further ports have taken the button". */
function alsoDoes(clause: Clause): boolean {
  if (clause.actor !== 'other' || clause.passive || clause.verb === '' || isChange(clause)) return false;
  const { subject, rest } = clause;
  if (isPronoun(subject) || isAmount(rest)) return false;
  if (subject.some((token) => FURTHER.has(token.lower)) && (isOngoing(clause) || ADOPT.has(clause.verb))) return true;
  const isElsewhere = rest.some(({ lower }) => lower === 'other');
  return (
    (namesOthers(clause) || isElsewhere) &&
    (rest.some((token) => ALSO.has(token.lower)) || keepsIt(clause)) &&
    clause.verb !== 'be'
  );
}

/** "has the page in its portal", "has a switch of its own now". */
function keepsIt({ form, rest }: Clause): boolean {
  if (form !== 'has' && form !== 'have') return false;
  return rest.some(
    ({ lower }, i) =>
      lower === 'now' || lower === 'own' || (/^(in|on)$/.test(lower) && DETERMINERS.has(rest[i + 1]?.lower ?? '')),
  );
}

/** "take thirty fewer calls" tells how much, not that somebody took it over. */
function isAmount(rest: Token[]): boolean {
  return rest.some((token, i) => {
    const number = readNumber(rest, i);
    const beside = [rest[i - 1], rest[i + (number?.length ?? 0)]].map((word) => word?.lower ?? '');
    return /^(fewer|less|more)$/.test(token.lower) || (number !== undefined && !beside.some((word) => OTHER.has(word)));
  });
}

const OTHER = new Set(['other', 'further', 'neighbouring', 'sister', 'all']);

const FURTHER = new Set(['further', 'other', 'another', 'second', 'next', 'neighbouring', 'sister', 'more', 'both']);
const ALSO = new Set(['too', 'also', 'same', 'likewise', 'well', 'together', 'everywhere', 'throughout', 'over']);

/** In the present, or done by now: "have taken it". */
function isOngoing({ isPast, tokens, rest, form }: Clause): boolean {
  const before = tokens.slice(0, tokens.length - rest.length);
  return !isPast || (form !== 'had' && before.some((token) => token.lower === 'has' || token.lower === 'have'));
}

/** "users are happier now" tells how things stand; "it is now in every contract" tells where it lives on. */
function isBareState(clause: Clause): boolean {
  if (clause.verb !== 'be' || clause.passive) return false;
  return !clause.rest.some((token) => LASTING.has(token.stem) || FIXED.has(token.lower));
}

/** "a restore drill is a clause in the contract now". */
function isFixture({ verb, isPast, modal, rest }: Clause): boolean {
  if (verb !== 'be' || isPast || modal !== '') return false;
  return rest.some(({ lower }) => lower === 'now') && rest.some(({ stem }) => LASTING.has(stem));
}

/** "the clinic has a checklist". */
function isHolding({ verb, isPast, actor, rest }: Clause): boolean {
  return verb === HAVE && !isPast && actor !== 'i' && rest.slice(0, 4).some(({ stem }) => LASTING.has(stem));
}

/** "the centre has taken the same list", "the bank has withdrawn it from all readers". */
function isDoneForAll({ actor, verb, passive, tokens, rest, subject }: Clause): boolean {
  const at = tokens.findIndex(({ lower }) => lower === 'has' || lower === 'have');
  if (actor !== 'other' || passive || verb === HAVE || at < 0 || at >= tokens.length - rest.length) return false;
  const isIt =
    rest.some(({ lower }) => /^(it|them|this|mine)$/.test(lower)) && !isPronoun(subject) && SPREADS.has(verb);
  return isIt || rest.some(({ stem, lower }) => LASTING.has(stem) || /^(same|all|every|each)$/.test(lower));
}

/** "the utility takes its samples at the tap now": whoever it is, it is how they do it since. */
function isDoneNow(clause: Clause): boolean {
  const { actor, isPast, passive, modal, verb, subject, rest, tokens } = clause;
  if (actor !== 'other' || isPast || passive || modal !== '' || isChange(clause) || isPronoun(subject)) return false;
  if (verb !== TAKE && HABIT_EXCEPTIONS.has(verb)) return false;
  const isCustomer = subject.some((token) => PEOPLE.has(token.stem) && !OTHERS.has(token.stem));
  return tokens.some(({ lower }) => lower === 'now') && rest.length > 1 && !isAmount(rest) && !isCustomer;
}

const HAVE = stem('have');
const ENDED = stems('launch complete finish');

const FIXED = new Set('part required mandatory compulsory obligatory permanent'.split(' '));

/** "could use it", "I suggested that they use it". */
function isWishful(clause: Clause): boolean {
  if (clause.passive) return clause.modal !== '';
  if (clause.modal !== '' && clause.modal !== 'can' && clause.modal !== 'must') return true;
  if (clause.verb === PLAN && !/^(to|for|on)$/.test(clause.rest[0]?.lower ?? '')) return false;
  return WISHES.has(clause.verb) || (clause.actor !== 'other' && clause.verb === 'want');
}

/** "since then all menus are planned with the list" */
function isHabitOfAll(clause: Clause): boolean {
  if (!clause.passive || clause.isPast || clause.modal !== '') return false;
  if (clause.rest.some((token) => /^(every|each)$/.test(token.lower))) return true;
  return clause.subject.some((token) => ['all', 'every', 'each'].includes(token.lower));
}

/** "Estates put the divider into the tender". */
function isTakenOver(clause: Clause): boolean {
  if (clause.actor !== 'other' || clause.passive || clause.rest.length === 0) return false;
  if (!TAKE_OVER.has(clause.verb) && !(clause.verb === TAKE && isOngoing(clause))) return false;
  if (isAmount(clause.rest)) return false;
  return namesOthers(clause);
}

/** "The authority publishes the age of each feed": what somebody else does, told in the present, is how it is done now. */
function isHabitOfOthers(clause: Clause): boolean {
  if (clause.actor !== 'other' || clause.isPast || clause.passive || clause.verb === '' || clause.modal !== '')
    return false;
  if (clause.rest.some((token, i) => EVERY_TIME.has(token.lower) && !isPeriod(clause.rest[i + 1])))
    return !isPronoun(clause.subject) || clause.subject[0]?.lower === 'it';
  if (HABIT_EXCEPTIONS.has(clause.verb) || clause.rest.some(({ lower }) => /^(fewer|less|more)$/.test(lower)))
    return false;
  return namesOthers(clause) || (ACTS.has(clause.verb) && !isPronoun(clause.subject));
}

const TAKE = stem('take');
const PLAN = stem('plan');

const SPREADS = new Set([...ADOPT, ...TAKE_OVER, ...stems('bring carry get give hang move pass set spread use')]);

const NOBODY_IN_PARTICULAR = new Set(['everything', 'nothing', 'something', 'such']);

function isName(token: Token): boolean {
  return token.isCapital && token.lower.length > 2 && !token.lower.endsWith('ing') && !STOP_WORDS.has(token.lower);
}

function namesOthers({ subject }: Clause): boolean {
  return subject.some((token) => isPerson(token) || (isName(token) && !NOBODY_IN_PARTICULAR.has(token.lower)));
}

function isPeriod(token: Token | undefined): boolean {
  return !!token && (SECONDS.has(token.stem) || token.lower === 'quarter');
}

const EVERY_TIME = new Set(['every', 'each', 'any', 'always', 'whenever']);

/** Things do not check or order anything; whoever does is worth a name. */
const ACTS = new Set([...WORK, ...COMMUNICATE, ...TAKE_OVER]);

function isPronoun(subject: Token[]): boolean {
  return subject.length === 1 && /^(it|that|this|which|who|there)$/.test(subject[0]?.lower ?? '');
}
