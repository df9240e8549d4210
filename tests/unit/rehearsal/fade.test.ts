import { describe, expect, it } from 'vitest';
import { firstLetters } from '@/lib/domain/rehearsal/fade';

describe('firstLetters', () => {
  it.each([
    ['I traced it to a race', 'I t… it to a r…'],
    ['hearing-aid batteries', 'h… b…'],
    ['can’t complain to us', 'c… c… to us'],
    ["can't complain", 'c… c…'],
    ['$8K of sales a week', '$8K of s… a w…'],
    ['67,000 messages', '6… m…'],
    ['stop at "sent"', 's… at "s…"'],
    ['Größe zählt, sagt Ngozi', 'G… z… s… N…'],
    ['東京 𠮷野家店舗', '東京 𠮷…'],
    ['', ''],
  ])('makes of "%s": "%s"', (phrase, letters) => {
    expect(firstLetters(phrase)).toBe(letters);
  });

  it('leaves short words whole before a comma or a full stop', () => {
    expect(firstLetters('yes, but how?')).toBe('yes, but how?');
    expect(firstLetters('all day. And you')).toBe('all day. And you');
  });

  it('shows as many words as there are', () => {
    const phrase = 'from thirty people a day to none at all';
    expect(firstLetters(phrase).split(' ')).toHaveLength(phrase.split(' ').length);
  });
});
