import { isAdoption } from './adoption';
import type { Clause } from './clauses';
import { ADJECTIVES } from './lexicon/adjectives';
import { IMPROVED } from './lexicon/outcome';
import { saysOwnership } from './ownership';
import type { ParsedSentence } from './parse';
import { hasPattern } from './pattern';
import { isPerson } from './persons';
import { hasCue, isChange, isMessage, isOwnWork, isSolvedByOthers, magnitudes } from './signals';

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
  const told = sentences.slice(0, index + 1);
  if (index === 0 || told.some((sentence, i) => (i > 0 && tellsTask(sentence)) || sentence.clauses.some(isOwnWork)))
    return false;
  if (!told.at(-1)?.clauses.every((clause) => clause.isPast && clause.actor === 'other' && !clause.agent)) return false;
  return sentences.slice(index + 1, index + 1 + TASK_REACH).some(tellsTask);
}

const TASK_REACH = 3;

function tellsTask(sentence: ParsedSentence): boolean {
  return saysOwnership(sentence) || hasCue(sentence.tokens, 'assignment');
}

/** The last sentence, when what came of it was told before and this one adds nothing to it. */
function closesStory(sentences: ParsedSentence[], index: number): boolean {
  const sentence = sentences[index];
  if (!sentence || index < sentences.length - 1 || index < 2) return false;
  return sentences.slice(Math.max(0, index - 3), index).some(addsOutcome) && !addsOutcome(sentence);
}

function tellsOutcome(sentence: ParsedSentence): boolean {
  return sentence.clauses.some((clause) => isChange(clause) && clause.isPast) && magnitudes(sentence).length > 0;
}

function addsOutcome(sentence: ParsedSentence): boolean {
  const cues = ['mood', 'output', 'pending'] as const;
  return (
    cues.some((cue) => hasCue(sentence.tokens, cue)) ||
    sentence.tokens.some(({ lower }) => NOW.has(lower)) ||
    sentence.clauses.some((clause) => isAdoption(clause) && !(clause.isPast && clause.passive)) ||
    saysBetter(sentence) ||
    tellsOutcome(sentence)
  );
}

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
