import type { Clause } from '../clauses';
import { COMMUNICATE, EFFORT, WORK } from '../lexicon/verbs';
import { clausesOf } from '../parse';
import { type Rule, shown } from '../rule';
import { isOwnWork } from '../signals';

/** Key work without anybody who did it: "the report was rebuilt". */
export const passiveAction: Rule = {
  id: 'passive-action',
  weight: 'major',
  find(answer) {
    const clauses = clausesOf(answer, 'action');
    const hidden = clauses.filter(isHiddenWork);
    const own = clauses.filter(isOwnWork);
    return hidden.length > own.length / 2 ? shown('action', hidden) : [];
  },
};

function isHiddenWork(clause: Clause): boolean {
  if (!clause.passive || clause.agent || clause.negated || !clause.isMain || !clause.isPast) return false;
  if (clause.actor === 'i' || clause.actor === 'we') return false;
  return WORK.has(clause.verb) || EFFORT.has(clause.verb) || COMMUNICATE.has(clause.verb);
}
