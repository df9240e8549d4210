import type { Clause } from '../clauses';
import { ARTEFACT } from '../lexicon/artefacts';
import { clausesOf } from '../parse';
import { type Rule, shown } from '../rule';
import { isMessage, isOwnWork, isSolvedByOthers } from '../signals';
import { stems } from '../stem';

/** Told, filed or escalated, and then somebody else solved it. */
export const passiveHandoff: Rule = {
  id: 'passive-handoff',
  weight: 'major',
  find(answer) {
    const action = clausesOf(answer, 'action');
    const messages = action.filter((clause) => isMessage(clause) && !isDelivery(clause));
    const own = action.filter((clause) => (isOwnWork(clause) && !isMessage(clause)) || isDelivery(clause));
    if (messages.length === 0 || own.length > 0) return [];
    const solved = clausesOf(answer, 'action', 'result').filter(isSolvedByOthers);
    const others = action.filter(
      (clause) => clause.actor === 'other' && !clause.passive && clause.isPast && clause.verb !== 'be',
    );
    const waits = action.filter((clause) => clause.actor === 'i' && WAIT.has(clause.verb));
    const ended = [...new Set([...others, ...solved])];
    return ended.length + waits.length > 0 ? shown('action', [...messages, ...ended]) : [];
  },
};

const WAIT = stems('wait follow chase check stay leave let hope trust');

/** Sending a tested change is more than a message. */
function isDelivery(clause: Clause): boolean {
  return isMessage(clause) && clause.rest.some((token) => ARTEFACT.has(token.stem));
}
