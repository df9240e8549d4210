import type { Clause } from './clauses';
import { ADJECTIVES } from './lexicon/adjectives';
import { IMPROVED } from './lexicon/outcome';
import { saysOwnership } from './ownership';
import type { ParsedSentence } from './parse';
import { hasPattern } from './pattern';
import { isPerson } from './persons';
import { hasCue, isChange, isMessage, isOwnWork, isSolvedByOthers, magnitudes } from './signals';
import { stems } from './stem';

/** What a sentence is by its place and by the sentences around it. */
export function contextFeatures(sentences: ParsedSentence[], index: number) {
  return {
    ...placeFeatures(index, sentences.length),
    solvedAfterMessage: Number(isAnswerToMessage(sentences[index - 1], sentences[index])),
    afterResult: Number(closesStory(sentences, index)),
    ownWorkNext: Number(sentences[index + 1]?.clauses.some(isOwnWork) ?? false),
    beforeTask: Number(leadsToTask(sentences, index)),
  };
}

function placeFeatures(index: number, count: number) {
  return {
    first: index === 0 ? 1 : 0,
    second: index === 1 ? 1 : 0,
    last: index === count - 1 ? 1 : 0,
    secondLast: index === count - 2 ? 1 : 0,
    position: count > 1 ? index / (count - 1) : 0,
  };
}

/** Nobody has acted yet, and whose work it was is only said in one of the next sentences. */
function leadsToTask(sentences: ParsedSentence[], index: number): boolean {
  const isState = sentences[index]?.clauses.every(isStateOfThings) ?? false;
  if (index === 0 || !isState || !sentences.slice(index + 1, index + 1 + TASK_REACH).some(tellsTask)) return false;
  const told = sentences.slice(0, index + 1);
  return !told.some((sentence, i) => (i > 0 && tellsTask(sentence)) || sentence.clauses.some(isOwnWork));
}

function isStateOfThings({ isPast, actor, agent }: Clause): boolean {
  return isPast && actor === 'other' && !agent;
}

const TASK_REACH = 3;

function tellsTask(sentence: ParsedSentence): boolean {
  return saysOwnership(sentence) || hasCue(sentence.tokens, 'assignment');
}

/** The last sentence, when what came of it was told before: hardly anybody ends without saying what was learned. */
function closesStory(sentences: ParsedSentence[], index: number): boolean {
  const sentence = sentences[index];
  if (!sentence || index < sentences.length - 1 || index < 2) return false;
  const before = sentences.slice(Math.max(2, index - 3), index);
  return before.some(tellsOutcome) && !goesOn(sentence);
}

const OUTCOMES = ['mood', 'pending', 'hearsay'] as const;

function tellsOutcome(sentence: ParsedSentence): boolean {
  const { tokens, clauses } = sentence;
  if (clauses.some(isOwnWork)) return false;
  if (OUTCOMES.some((cue) => hasCue(tokens, cue))) return true;
  const amounts = magnitudes(sentence);
  return (
    amounts.length > 0 && (clauses.some(isChange) || amounts.some(({ kind }) => kind === 'money' || kind === 'share'))
  );
}

/** "the depot runs it now", "we hope to start in spring". */
function goesOn({ tokens, clauses }: ParsedSentence): boolean {
  return tokens.some(({ lower }) => NOW.has(lower)) || clauses.some(({ isPast, verb }) => !isPast && HOPES.has(verb));
}

const HOPES = stems('hope wait await expect');

/** "I filed it. They fixed it." is still what was done, not what came of it. */
function isAnswerToMessage(before: ParsedSentence | undefined, sentence: ParsedSentence | undefined): boolean {
  return (
    !!sentence &&
    !!before?.clauses.some(isMessage) &&
    !hasCue(sentence.tokens, 'mood') &&
    !magnitudes(sentence).some(({ kind }) => kind === 'share' || kind === 'money') &&
    sentence.clauses.some((clause) => isSolvedByOthers(clause) || isActOfSomebody(clause))
  );
}

function isActOfSomebody(clause: Clause): boolean {
  if (clause.actor !== 'other' || !clause.isPast || clause.passive || isChange(clause) || clause.verb === 'be')
    return false;
  return clause.subject.some((token) => isPerson(token) || /^(they|he|she|them)$/.test(token.lower));
}

/** Says how things stand now against how they were. */
export function saysBetter(sentence: ParsedSentence): boolean {
  return sentence.clauses.some((clause) => hasPattern(clause.tokens, IMPROVED)) || endsBetter(sentence);
}

/** "the bill is smaller", "waits are shorter now": how things stand, said by a comparative at the end. */
function endsBetter({ tokens, clauses }: ParsedSentence): boolean {
  const words = tokens.filter((token) => token.kind === 'word' && token.lower !== 'now').map((token) => token.lower);
  return clauses.length === 1 && clauses[0]?.verb === 'be' && ADJECTIVES.comparatives.has(words.at(-1) ?? '');
}

export const NOW = new Set(['now', 'today']);
