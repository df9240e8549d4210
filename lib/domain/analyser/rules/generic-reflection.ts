import type { Clause } from '../clauses';
import { LESSON_VERB } from '../lexicon/generic';
import { type ParsedSentence, sentencesOf } from '../parse';
import { hasPattern, patterns } from '../pattern';
import { type Rule, shown } from '../rule';
import { contentStems, isGenericWord } from '../signals';

/** Frames that say that something counts, rather than how it works. */
const FRAME = patterns(`
  be very|so|really|always|the|a|most? most? important|key|everything|essential|crucial|vital|critical|necessary|golden
  matter
  always|never
  =learned|learnt|learn
  teach me
  pay|pays off
  the importance|value|power of
  how important|valuable|much|crucial|powerful|essential
  more important than
  come|comes first
  no substitute
`);

/** A lesson that would fit any story: nothing in it, or at most one word, belongs to this one. */
export const genericReflection: Rule = {
  id: 'generic-reflection',
  weight: 'minor',
  find(answer) {
    const sentences = sentencesOf(answer, 'reflection');
    const told = answer.sentences.filter((sentence) => !sentences.includes(sentence));
    const story = new Set(told.flatMap((sentence) => contentStems(sentence.tokens)));
    const isGeneric = (sentence: ParsedSentence) => fitsAnyStory(sentence) || isMaxim(sentence, story);
    return sentences.length > 0 && sentences.every(isGeneric) ? shown('reflection', sentences) : [];
  },
};

function fitsAnyStory({ tokens, clauses }: ParsedSentence): boolean {
  if (tellsStory(clauses)) return false;
  const content = contentStems(tokens);
  const specific = content.filter((key) => !isGenericWord(key)).length;
  if (specific === 0) return true;
  return hasPattern(tokens, FRAME) && (specific === 1 || specific / content.length <= 0.26);
}

/** Somebody or something else did something: that happened once, in this story. */
function tellsStory(clauses: Clause[]): boolean {
  return clauses.some(
    (clause) =>
      clause.actor === 'other' &&
      clause.isPast &&
      (clause.verb !== 'be' || clause.subject.some(({ lower }) => PARTS.has(lower))) &&
      !LESSON_VERB.has(clause.verb),
  );
}

/** "Both systems were careful": such a subject was counted in the story. */
const PARTS = new Set(['both', 'each', 'neither', 'two', 'three', 'four']);

/** Says how things always are, in words the story never used. */
function isMaxim({ tokens, clauses }: ParsedSentence, story: ReadonlySet<string>): boolean {
  const tellsPast = clauses.some((clause) => clause.isPast && clause.actor !== 'you' && !LESSON_VERB.has(clause.verb));
  const content = contentStems(tokens).filter((key) => !isGenericWord(key) && !ABSTRACT_NOUN.test(key));
  return !tellsPast && content.length <= 2 && !content.some((key) => story.has(key));
}

const ABSTRACT_NOUN = /(?:iti|tion|sion|nes|ism|ship|ment|ance|ence)$/;
