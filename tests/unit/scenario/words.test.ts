import { describe, expect, it } from 'vitest';
import { countWords, secondsToSay, WORDS_PER_MINUTE } from '@/lib/domain/scenario/words';

describe('countWords', () => {
  it.each<[text: string, words: number]>([
    ['', 0],
    ['  \n ', 0],
    ['one', 1],
    ['hearing-aid batteries', 2],
    ['we waited - and waited - all day', 6],
    ['0.3% of $8K', 3],
    ['“Who’s there?”', 2],
    ['Größe, naïveté, 東京', 3],
    ['line\nbreaks\tand  gaps', 4],
  ])('finds in "%s" %i', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});

describe('secondsToSay', () => {
  it('takes a minute for as many words as are said in one', () => {
    expect(secondsToSay('word '.repeat(WORDS_PER_MINUTE))).toBe(60);
  });

  it('follows the pace it is given', () => {
    expect(secondsToSay('word '.repeat(50), 100)).toBe(30);
  });
});
