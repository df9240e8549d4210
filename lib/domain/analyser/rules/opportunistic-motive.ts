import type { Clause } from '../clauses';
import { NEGATIONS } from '../lexicon/function-words';
import { MOTIVE } from '../lexicon/motive';
import { sentencesOf } from '../parse';
import { findPattern } from '../pattern';
import { type Rule, shown } from '../rule';
import type { Token } from '../text';

/** Acting because there was time, fun or gain in it, and not for those who had the problem. */
export const opportunisticMotive: Rule = {
  id: 'opportunistic-motive',
  weight: 'minor',
  find(answer) {
    const stated = sentencesOf(answer, 'task', 'action').flatMap(({ clauses, tokens }) =>
      clauses.filter((clause, i) => statesMotive(clause) && !isOutweighed(clause, clauses[i + 1], tokens)),
    );
    return shown('action', stated.slice(0, 3));
  },
};

/** "it was a quiet evening, but what got me moving was eleven people in the cold" */
function isOutweighed({ end }: Clause, next: Clause | undefined, tokens: Token[]): boolean {
  if (!next || next.actor === 'i') return false;
  return tokens.some(({ lower, start }) => lower === 'but' && start >= end && start <= next.start);
}

export function statesMotive(clause: Clause): boolean {
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
