import type { Clause } from '../clauses';
import { BUILD, COMMUNICATE, DELIVER, DIAGNOSE, EFFORT } from '../lexicon/verbs';
import { clausesOf } from '../parse';
import { type Rule, shown } from '../rule';
import { isOwnWork, isWork } from '../signals';
import { stem } from '../stem';

/** Agreeing takes two, and hides nobody's work. */
const AGREE = stem('agree');

/** One thing done together among so many of one's own hides nothing. */
const FEW = 3;

/** Key work done by "we": nobody can tell which part was the speaker's. */
export const weInAction: Rule = {
  id: 'we-in-action',
  weight: 'major',
  find(answer) {
    const clauses = clausesOf(answer, 'action');
    const group = clauses.filter(isGroupWork);
    const own = clauses.filter(isOwnWork);
    return group.length * FEW > own.length ? shown('action', group) : [];
  },
};

function isGroupWork(clause: Clause): boolean {
  if (clause.passive) return clause.agent === 'we';
  if (clause.actor !== 'we' || !clause.isMain || clause.link === 'so') return false;
  if (DELIVER.has(clause.verb) && !BUILD.has(clause.verb) && !DIAGNOSE.has(clause.verb)) return false;
  if (clause.verb === AGREE) return false;
  if (COMMUNICATE.has(clause.verb) && clause.isPast && !clause.negated) return true;
  return isWork(clause) || (EFFORT.has(clause.verb) && clause.verb !== 'be' && clause.isPast && !clause.negated);
}
