import type { Clause } from '../clauses';
import { ARTEFACT } from '../lexicon/artefacts';
import { clausesOf } from '../parse';
import { type Rule, shown } from '../rule';
import { isChasing, isMessage, isOwnWork, isSolvedByOthers } from '../signals';
import { stems } from '../stem';
import type { Token } from '../text';

/** Told, filed or escalated, and then somebody else solved it. */
export const passiveHandoff: Rule = {
  id: 'passive-handoff',
  weight: 'major',
  find(answer) {
    const action = clausesOf(answer, 'action');
    const messages = action.filter((clause) => isMessage(clause) && !isDelivery(clause));
    const own = action.filter(
      (clause) => (isOwnWork(clause) && !isMessage(clause) && !isChasing(clause)) || isDelivery(clause),
    );
    if (messages.length === 0 || own.length > 0) return [];
    const solved = clausesOf(answer, 'action', 'result').filter(isSolvedByOthers);
    const others = action.filter(
      (clause) =>
        clause.actor === 'other' && !clause.passive && clause.isPast && clause.verb !== 'be' && !isEarlier(clause),
    );
    const waits = action.filter((clause) => isChasing(clause) || (clause.actor === 'i' && WAIT.has(clause.verb)));
    const ended = [...new Set([...others, ...solved])];
    return ended.length + waits.length > 0 ? shown('action', [...messages, ...ended]) : [];
  },
};

const WAIT = stems('wait follow chase check stay leave let hope trust');

/** "she had complained from Porto": it came before the message. */
function isEarlier({ tokens, form }: Clause): boolean {
  return form !== 'had' && tokens.some((token) => token.lower === 'had');
}

/** Sending a tested change is more than a message. */
function isDelivery(clause: Clause): boolean {
  return isMessage(clause) && clause.rest.some((token, i, rest) => ARTEFACT.has(token.stem) && !isAside(rest, i));
}

/** "notified them by the form", "told them about the report": named as the way or the matter of a message. */
function isAside(rest: Token[], at: number): boolean {
  return rest.slice(Math.max(0, at - ASIDE_REACH), at).some((token) => ASIDE.has(token.lower));
}

const ASIDE_REACH = 4;
const ASIDE = new Set(['by', 'via', 'through', 'about', 'in', 'on', 'over', 'of', 'for', 'per']);
