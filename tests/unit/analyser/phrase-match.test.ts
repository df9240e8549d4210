import { describe, expect, test } from 'vitest';
import { findSaid, saysPhrase } from '../../../lib/domain/analyser/phrase-match';
import { PLAIN_PHRASES } from './phrase-tables';
import { PHRASE_SUMS } from './phrase-tables-amounts';
import { PHRASE_AMOUNTS, PHRASE_FORMS } from './phrase-tables-forms';
import { MORE_PHRASES } from './phrase-tables-more';
import { PHRASE_SENSES } from './phrase-tables-senses';
import { PHRASE_WORDS } from './phrase-tables-words';

describe.each([
  ...PLAIN_PHRASES,
  ...MORE_PHRASES,
  ...PHRASE_FORMS,
  ...PHRASE_AMOUNTS,
  ...PHRASE_SUMS,
  ...PHRASE_SENSES,
  ...PHRASE_WORDS,
])('$phrase', ({ phrase, said, notSaid }) => {
  test.each([...said, `So, um, ${phrase}.`])('is said by: %s', (sentence) => {
    expect(saysPhrase(phrase, sentence)).toBe(true);
  });

  test.each(notSaid)('is not said by: %s', (sentence) => {
    expect(saysPhrase(phrase, sentence)).toBe(false);
  });

  test.each(['', 'It rained all week.'])('is not said by: %s', (sentence) => {
    expect(saysPhrase(phrase, sentence)).toBe(false);
  });
});

test('phrases are found in a story of many sentences, also in two that follow one another', () => {
  const story = 'The queue was long. I measured it on Friday. It fell by forty percent. Nobody had asked me to.';
  expect(findSaid(['I measured', 'down 40%', 'without being asked', 'I apologised'], story)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
