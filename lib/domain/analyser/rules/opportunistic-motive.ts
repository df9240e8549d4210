import type { Clause } from '../clauses';
import { NEGATIONS } from '../lexicon/function-words';
import { MOTIVE } from '../lexicon/motive';
import { sentencesOf } from '../parse';
import { findPattern } from '../pattern';
import { type Rule, shown } from '../rule';

/** Acting because there was time, fun or gain in it, and not for those who had the problem. */
export const opportunisticMotive: Rule = {
  id: 'opportunistic-motive',
  weight: 'minor',
  find(answer) {
    const clauses = sentencesOf(answer, 'task', 'action').flatMap((sentence) => sentence.clauses);
    const stated = clauses.filter((clause, i) => {
      const isOutweighed = clauses[i + 1]?.link === 'but' && clauses[i + 1]?.actor !== 'i';
      return !isOutweighed && statesMotive(clause);
    });
    return shown('action', stated.slice(0, 3));
  },
};

function statesMotive(clause: Clause): boolean {
  const match = findPattern(clause.tokens, MOTIVE);
  if (!match || !isAboutSpeaker(clause)) return false;
  const isInside = clause.tokens.slice(match.from, match.to).some((token) => NEGATIONS.has(token.lower));
  return !clause.negated || isInside || clause.subject[0]?.lower === 'nothing';
}

/** Somebody else's free time is no motive; "it was a slow month" is the speaker's. */
function isAboutSpeaker(clause: Clause): boolean {
  if (clause.actor !== 'other') return true;
  if (clause.subject.some((token) => GAIN.has(token.lower))) return true;
  const words = [...clause.subject, ...clause.tokens].map((token) => token.lower);
  return (
    words.some((word) => OWN.has(word)) || /^(it|there|things|nothing|work)$/.test(clause.subject.at(-1)?.lower ?? '')
  );
}

const OWN = new Set(['i', 'my', 'me', 'us', 'our']);

const GAIN = new Set(['bonus', 'prize', 'reward', 'promotion', 'raise']);
