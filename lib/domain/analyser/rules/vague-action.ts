import type { Clause } from '../clauses';
import { OBJECT_PRONOUNS } from '../lexicon/function-words';
import { GENERIC } from '../lexicon/generic';
import { SOLVE, STATIVE, WORK } from '../lexicon/verbs';
import { clausesOf } from '../parse';
import { findPattern, patterns } from '../pattern';
import { type Rule, shown } from '../rule';
import { contentStems, isEffort, isEffortIdiom, isMessage, isOwnWork } from '../signals';
import { stems } from '../stem';

/** First person, but effort and attitude in place of steps. */
export const vagueAction: Rule = {
  id: 'vague-action',
  weight: 'major',
  find(answer) {
    const own = clausesOf(answer, 'action').filter((clause) => clause.actor === 'i' && !clause.passive);
    const vague = own.filter(isVague);
    const concrete = own.filter(
      (clause) => !isVague(clause) && (isOwnWork(clause) || (isMessage(clause) && clause.modal === '')),
    );
    const isEffortTold = vague.some((clause) => isEffort(clause) || WORK.has(clause.verb));
    return isEffortTold && concrete.length === 0 ? shown('action', vague) : [];
  },
};

/** An effort verb, or any verb whose objects could stand in any story. */
function isVague(whole: Clause): boolean {
  if (isEffortIdiom(whole)) return true;
  const manner = findPattern(whole.rest, MANNER);
  const clause = manner ? { ...whole, rest: whole.rest.slice(0, manner.from) } : whole;
  if (isMessage(clause) || isLook(clause)) return false;
  const amounts = clause.rest.filter((token) => token.kind === 'number').length;
  const specific = amounts + contentStems(clause.rest).filter((key) => !GENERIC.has(key)).length;
  if (isEffort(clause) || STATIVE.has(clause.verb)) return specific <= 1;
  const content = contentStems(clause.rest).filter((key) => !MANNERS.test(key));
  if (content.length === 0) return !pointsAtObject(clause) || SOLVE.has(clause.verb) || !WORK.has(clause.verb);
  if (WORK.has(clause.verb)) return content.every((key) => ABSTRACT.has(key));
  return content.every((key) => GENERIC.has(key));
}

/** Stems of "flawlessly", "professionally". */
const MANNERS = /[a-z]{3}li$/;

/** How hard, and at what price: no object of the work. */
const MANNER = patterns(`
  at all|any cost|price
  at every step|turn|stage
  with full|great|all|maximum|much|utmost|total|lot|real|my .. energy|force|power|effort|strength|speed|commitment|focus|passion|heart|dedication|care
  to the best|fullest|maximum|end
  along the way
  day and night
  under =pressure|stress
  in record|no time
  as .. as possible
  from the start|beginning|begin
  step by step
  by all means
`);

/** "weighed each", "sorted them": the object was named before. */
function pointsAtObject({ rest }: Clause): boolean {
  return rest.some((token) => OBJECT_PRONOUNS.has(token.lower) || ['each', 'both', 'all', 'one'].includes(token.lower));
}

/** "had a look at the slides" */
function isLook({ verb, rest }: Clause): boolean {
  return verb === 'hav' && rest.some((token) => token.lower === 'look');
}

const ABSTRACT = stems(
  'problem issue situation everything anything something solution work task project matter goal challenge thing stuff rest lot job question topic all',
);
