import type { Clause } from '../clauses';
import { NEGATIONS } from '../lexicon/function-words';
import { MOTIVE } from '../lexicon/motive';
import { type ParsedSentence, sentencesOf } from '../parse';
import { findPattern } from '../pattern';
import { isPerson } from '../persons';
import { type Rule, shown } from '../rule';
import { contentStems, isOwnWork } from '../signals';
import { stems } from '../stem';
import type { Token } from '../text';

/** Acting because there was time, fun or gain in it, and not for those who had the problem. */
export const opportunisticMotive: Rule = {
  id: 'opportunistic-motive',
  weight: 'minor',
  find(answer) {
    const sentences = sentencesOf(answer, 'task', 'action');
    const stated = sentences.flatMap(({ clauses, tokens }) =>
      clauses.filter((clause, i) => statesMotive(clause) && !isOutweighed(clause, clauses[i + 1], tokens)),
    );
    if (stated.length > 0) return shown('action', stated.slice(0, 3));
    const begins = sentences.findIndex(({ clauses }) => clauses.some(isOwnWork));
    return shown('action', reasonToStart(sentences.slice(0, begins < 0 ? sentences.length : begins + 1)));
  },
};

/** "my report needed a chapter, so I took this": what led to the start is about the speaker alone. */
function reasonToStart(sentences: ParsedSentence[]): Clause[] {
  for (const { clauses } of sentences) {
    const start = clauses.findIndex(takesUp);
    if (start < 1) continue;
    const reasons = clauses.slice(0, start);
    const isOwn = reasons.some(({ actor, subject }) => actor === 'i' || subject[0]?.lower === 'my');
    const isForOthers = reasons.some(({ tokens, negated }) => negated || tokens.some((token) => isPerson(token)));
    if (isOwn && !isForOthers) return reasons;
  }
  return [];
}

/** "so I took it on", "so I had a go": a start, and nothing of the work. */
function takesUp({ actor, link, isPast, negated, verb, rest }: Clause): boolean {
  const isStart = actor === 'i' && link === 'so' && isPast && !negated && STARTS.has(verb);
  return isStart && contentStems(rest).every((key) => A_GO.has(key));
}

const STARTS = stems('take pick have begin give start offer volunteer jump try go');
const A_GO = stems('go try shot whirl chance');

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
