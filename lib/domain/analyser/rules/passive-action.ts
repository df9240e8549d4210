import type { Clause } from '../clauses';
import { clausesOf } from '../parse';
import { type Rule, shown } from '../rule';
import { isOwnWork } from '../signals';
import { stems } from '../stem';

/** Key work without anybody who did it: "the report was rebuilt". */
export const passiveAction: Rule = {
  id: 'passive-action',
  weight: 'major',
  find(answer) {
    const clauses = clausesOf(answer, 'action');
    const hidden = clauses.filter(isHiddenWork);
    const own = clauses.filter(isOwnWork);
    return hidden.length > own.length ? shown('action', hidden) : [];
  },
};

function isHiddenWork(clause: Clause): boolean {
  if (!clause.passive || clause.agent || clause.negated || !clause.isMain || !clause.isPast) return false;
  if (clause.actor === 'i' || clause.actor === 'we') return false;
  return !BEFALLS.has(clause.verb);
}

/** What happens to a system or is true of it, rather than what somebody did about it. */
const BEFALLS =
  stems(`lose break block miss close stick damage affect delay fail drop freeze corrupt expose ignore forget call name
  need require want expect know see hear suppose allow force leave involve catch hit flood shut overload confuse hurt mean base use adopt`);
