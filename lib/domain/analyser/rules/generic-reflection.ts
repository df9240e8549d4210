import type { Clause } from '../clauses';
import { LESSON_VERB } from '../lexicon/generic';
import { type ParsedSentence, sentencesOf } from '../parse';
import { hasPattern, patterns } from '../pattern';
import { type Rule, shown } from '../rule';
import { contentStems, isGenericWord } from '../signals';
import type { Token } from '../text';

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
  if (content.length > 2 || content.some((key) => story.has(key))) return false;
  const isBareThing = content.length > 0 && tokens.filter(({ kind }) => kind === 'word').length === 1;
  return hasPattern(tokens, PROVERB) || !(tellsPast || isBareThing || namesThing(tokens));
}

/** "at two in the morning nobody opens a menu", "the map is old": a thing with an article is one that was there. */
function namesThing(tokens: Token[]): boolean {
  return tokens.some((token, i) => {
    const isThing = contentStems([token]).some((key) => !isGenericWord(key) && !ABSTRACT_NOUN.test(key));
    const isHead = contentStems(tokens.slice(i + 1, i + 2)).every(isGenericWord);
    return isThing && isHead && /^(a|an|the|our|that|this)$/.test(tokens[i - 1]?.lower ?? '');
  });
}

/** Sayings that name things and mean anything. */
const PROVERB = patterns(`
  rough .. smooth
  marathon
  devil .. detail
  in disguise
  setback
  early bird
  two heads
  pick .. battle
  half the battle
  stay hungry
  haste
  iceberg
  measure twice
  better than cure
  where there be .. will
  journey .. destination
  outside the box
  open .. mind|eye
  in the same boat
  first .. impression
  glass half
  practice make
  every drop|penny|second|cent|vote|minute count
  weakest link
  low hanging
  day in a|one
  bird in the hand
  two birds
`);

const ABSTRACT_NOUN = /(?:iti|tion|sion|nes|ism|ship|ment|ance|ence)$/;
