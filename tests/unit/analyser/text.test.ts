import { describe, expect, test } from 'vitest';
import { splitSentences, tokenise } from '../../../lib/domain/analyser/text';

const wordsOf = (text: string) => tokenise(text).map((token) => token.lower);
const sentencesOf = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('tokenise', () => {
  test.each([
    ["I didn't, um, check", ['i', 'did', 'not', 'check']],
    ['I fixed, like, about forty', ['i', 'fixed', 'about', 'forty']],
    ['I like forty', ['i', 'like', 'forty']],
    ["I'd changed it", ['i', 'had', 'changed', 'it']],
    ["I'd change it", ['i', 'would', 'change', 'it']],
    ['dont ask', ['do', 'not', 'ask']],
    ['seventy-five', ['seventy', 'five']],
    ['I sort of helped', ['i', 'sort-of', 'helped']],
    ['some sort of leak', ['some', 'sort', 'of', 'leak']],
    ['It cost $8,000.50!', ['it', 'cost', '$8,000.50', '!']],
  ])('%s', (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  test('offsets point into the whole text', () => {
    const text = "We couldn't see 34%.";
    expect(tokenise(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'We',
      'could',
      "n't",
      'see',
      '34%',
      '.',
    ]);
  });
});

describe('splitSentences', () => {
  test.each([
    ['It rose by 2.5 points. Then it fell.', ['It rose by 2.5 points.', 'Then it fell.']],
    ['Dr. Ray came at 9 a.m. and left.', ['Dr. Ray came at 9 a.m. and left.']],
    ['It came at 9 a.m. Then it left.', ['It came at 9 a.m.', 'Then it left.']],
    ['Well... maybe not. "Yes." No?', ['Well... maybe not.', '"Yes."', 'No?']],
    ['one line\nanother line', ['one line', 'another line']],
    ['  spaces   around.  ', ['spaces   around.']],
  ])('%s', (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  test('a long stretch without marks is cut where a new statement begins', () => {
    const text =
      'the pump stopped every night at two and the whole ward was cold so I read the log of the last month and I saw that the timer was set by hand and then I replaced it with a new one and after that the ward stayed warm';
    expect(sentencesOf(text).length).toBeGreaterThan(2);
  });
});

describe('a text that is no answer', () => {
  test('has few sentences however many lines it has, and all of it is in them', () => {
    const text = 'a\n'.repeat(10_000);
    const sentences = splitSentences(text);
    expect(sentences.length).toBeLessThan(1200);
    expect(sentences.at(-1)?.end).toBe(text.trimEnd().length);
    expect(sentences.flatMap(({ tokens }) => tokens)).toHaveLength(10_000);
  });
});
