import type { Clause } from './clauses';
import { ADJECTIVES } from './lexicon/adjectives';
import type { ParsedSentence } from './parse';
import { hasPattern, patterns } from './pattern';
import { isPerson } from './persons';
import { hasCue } from './signals';
import { stems } from './stem';
import type { Token } from './text';

/** Whether a sentence rests on what somebody said, or on how it looked or felt. */
export function isHearsay({ tokens, clauses }: ParsedSentence): boolean {
  if (hasCue(tokens, 'hearsay') && !hasPattern(tokens, NAMED)) return true;
  return tokens.some(isComparative) && clauses.some((clause) => isReport(clause) || isImpression(clause));
}

/** "the director mentioned it in his speech" is praise and no report. */
const NAMED = patterns('mention|name it|this|me|us|my|our in|at');

/** "the operators tell me that it goes 20 percent quicker": the only figure is what somebody said. */
export function isToldByOthers({ clauses, quantities }: ParsedSentence): boolean {
  const [first, second] = clauses;
  if (!first || second?.link !== 'that' || !isReport(first) || !TELLS.has(first.verb)) return false;
  return quantities.length === 1 && second.tokens.some(isComparative);
}

const TELLS = stems('tell say think feel find');

/** "the clerks think it's less work", "one passenger wrote that it went quicker". */
function isReport({ actor, verb, passive, negated, subject }: Clause): boolean {
  return actor === 'other' && !passive && !negated && SAYS.has(verb) && subject.some(isSomebody);
}

/** Verbs of saying and judging. */
export const SAYS = stems(
  'say tell mention write think find feel report confirm comment remark swear reckon claim agree notice',
);

function isSomebody(token: Token): boolean {
  return (
    isPerson(token) || /^(they|he|she|somebody|someone|one|two|guy|guys|girl|girls|lads?|folks?)$/.test(token.lower)
  );
}

/** "the queue looked shorter". */
function isImpression({ verb, rest }: Clause): boolean {
  return LOOKS.has(verb) && rest.slice(0, 4).some(isComparative);
}

const LOOKS = stems('look feel seem sound appear');

function isComparative({ lower }: Token): boolean {
  return ADJECTIVES.comparatives.has(lower);
}
