import { describe, expect, test } from 'vitest';
import { saysPhrase } from '../../../lib/domain/analyser/phrase-match';
import { PLAIN_PHRASES } from './phrase-tables';
import { MORE_PHRASES } from './phrase-tables-more';

describe.each([...PLAIN_PHRASES, ...MORE_PHRASES])('$phrase', ({ phrase, said, notSaid }) => {
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
