import type { Clause } from './clauses';
import { ADJECTIVES } from './lexicon/adjectives';
import { BE } from './lexicon/function-words';
import { CHARGE, IN_CHARGE, OWN_GOAL, OWNED_FIELD } from './lexicon/ownership';
import type { ParsedSentence } from './parse';
import { hasPattern } from './pattern';
import { hasCue, isEffortIdiom } from './signals';
import { stem } from './stem';

/** Whether a sentence says whose work something is, or where the speaker's own work ends. */
export function saysOwnership(sentence: Pick<ParsedSentence, 'tokens' | 'clauses'>): boolean {
  return (
    hasCue(sentence.tokens, 'ownership') ||
    endsWithOwner(sentence) ||
    sentence.clauses.some(isPossession) ||
    sentence.clauses.some(narrowsOwnPart)
  );
}

/** Says it in passing: enough inside a Task, where anything but a bare goal is about who does what. */
export function hintsOwnership(sentence: ParsedSentence): boolean {
  if (hasPattern(sentence.tokens, OWN_GOAL)) return saysOwnership(sentence);
  return sentence.clauses.some(
    (clause) =>
      (clause.actor === 'other' && !clause.isPast && clause.modal === '') ||
      (clause.actor === 'i' &&
        BE.has(clause.form) &&
        !ADJECTIVES.states.has(clause.rest[0]?.lower ?? '') &&
        clause.rest[1]?.lower !== 'to'),
  );
}

/** "the gate's head office's": an owner with nothing owned behind it. */
function endsWithOwner({ tokens }: Pick<ParsedSentence, 'tokens'>): boolean {
  return tokens.some((token, i) => {
    const next = tokens[i + 1];
    return (
      token.lower === "'s" &&
      token.stem !== 'be' &&
      i > 1 &&
      !/^(before|after|until|by|since)$/.test(tokens[i - 2]?.lower ?? '') &&
      (!next || next.kind === 'mark' || next.lower === 'and')
    );
  });
}

/** "mailing lists are marketing's", "that lock is the manager's job", "guest safety has its own team". */
function isPossession(clause: Clause): boolean {
  if (clause.actor === 'i') return false;
  const { rest } = clause;
  if (clause.verb === 'hav') return rest.some((t, i) => t.lower === 'own' && OWNED_FIELD.has(rest[i + 1]?.stem ?? ''));
  if (clause.passive && clause.agent === 'other') return IN_CHARGE.has(clause.verb);
  if (!BE.has(clause.form)) return false;
  return rest.some((token, i) => {
    const isOwner = token.lower === "'s" || (token.lower === "'" && /s$/.test(rest[i - 1]?.lower ?? ''));
    const owned = rest.slice(i + 1);
    return isOwner && (owned.length === 0 || owned.slice(0, 3).some((t) => CHARGE.has(t.stem)));
  });
}

const HAVE = stem('have');

/** "I programmed only the app", "I just do translations". */
export function narrowsOwnPart(clause: Clause): boolean {
  if (clause.actor !== 'i' || isEffortIdiom(clause) || (clause.isPast && clause.verb === HAVE)) return false;
  const near = [...clause.subject, ...clause.rest.slice(0, 2), ...clause.tokens.slice(0, 4)];
  return (
    near.some((token) => token.lower === 'only' || token.lower === 'just') &&
    !near.some((token) => token.lower === 'one')
  );
}
