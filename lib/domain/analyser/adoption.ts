import type { Clause } from './clauses';
import { LASTING } from './lexicon/adoption';
import { STOP_WORDS } from './lexicon/function-words';
import { HABIT_EXCEPTIONS, WISHES } from './lexicon/habits';
import { SECONDS } from './lexicon/units';
import { COMMUNICATE, TAKE_OVER, WORK } from './lexicon/verbs';
import { isPerson } from './persons';
import { hasCue } from './signals';
import type { Token } from './text';

/** Whether a clause of the Result tells of something that outlasts the fix. */
export function isAdoption(clause: Clause): boolean {
  if (clause.negated || isWishful(clause)) return false;
  if (clause.actor === 'i' && !clause.passive) return false;
  if (isBareState(clause)) return false;
  return isHabitOfAll(clause) || isHabitOfOthers(clause) || isTakenOver(clause) || hasCue(clause.tokens, 'adoption');
}

/** "users are happier now" tells how things stand; "it is now in every contract" tells where it lives on. */
function isBareState(clause: Clause): boolean {
  if (clause.verb !== 'be' || clause.passive) return false;
  return !clause.rest.some((token) => LASTING.has(token.stem) || FIXED.has(token.lower));
}

const FIXED = new Set('part required mandatory compulsory permanent'.split(' '));

/** "could use it", "I suggested that they use it". */
function isWishful(clause: Clause): boolean {
  if (clause.passive) return clause.modal !== '';
  if (clause.modal !== '' && clause.modal !== 'can' && clause.modal !== 'must') return true;
  return WISHES.has(clause.verb) || (clause.actor !== 'other' && clause.verb === 'want');
}

/** "since then all menus are planned with the list" */
function isHabitOfAll(clause: Clause): boolean {
  if (!clause.passive || clause.isPast || clause.modal !== '') return false;
  return clause.subject.some((token) => ['all', 'every', 'each'].includes(token.lower));
}

/** "Estates put the divider into the tender". */
function isTakenOver(clause: Clause): boolean {
  if (clause.actor !== 'other' || clause.passive || !TAKE_OVER.has(clause.verb) || clause.rest.length === 0)
    return false;
  return namesOthers(clause);
}

/** "The authority publishes the age of each feed": what somebody else does, told in the present, is how it is done now. */
function isHabitOfOthers(clause: Clause): boolean {
  if (clause.actor !== 'other' || clause.isPast || clause.passive || clause.verb === '' || clause.modal !== '')
    return false;
  if (clause.rest.some((token, i) => EVERY_TIME.has(token.lower) && !isPeriod(clause.rest[i + 1])))
    return !isPronoun(clause.subject) || clause.subject[0]?.lower === 'it';
  if (HABIT_EXCEPTIONS.has(clause.verb)) return false;
  return namesOthers(clause) || (ACTS.has(clause.verb) && !isPronoun(clause.subject));
}

const NOBODY_IN_PARTICULAR = new Set(['everything', 'nothing', 'something', 'such']);

function isName(token: Token): boolean {
  return token.isCapital && token.lower.length > 2 && !STOP_WORDS.has(token.lower);
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
