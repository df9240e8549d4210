import fc from 'fast-check';
import { expect, it } from 'vitest';
import { phraseMarks, stretchesOf, type TextMark } from '@/lib/domain/stories/stretches';
import { holds } from '../../support/property';

const marks = fc.array(
  fc.record({
    start: fc.integer({ min: -2, max: 30 }),
    end: fc.integer({ min: -2, max: 30 }),
    kind: fc.constantFrom('major' as const, 'minor' as const, 'phrase' as const),
    key: fc.constantFrom('a', 'b'),
  }),
  { maxLength: 6 },
);

it('the stretches of a text joined are the text, whatever is marked', () => {
  holds(
    fc.property(fc.string({ maxLength: 24 }), marks, (text, list) => {
      expect(
        stretchesOf(text, list)
          .map((stretch) => stretch.text)
          .join(''),
      ).toBe(text);
    }),
  );
});

it('marks that overlap are both on the words that they share', () => {
  const list: TextMark[] = [
    { start: 0, end: 8, kind: 'major', key: 'a' },
    { start: 3, end: 12, kind: 'phrase', key: 'b' },
  ];
  expect(stretchesOf('we found leaks', list).map(({ text, keys }) => [text, keys.join('')])).toEqual([
    ['we ', 'a'],
    ['found', 'ab'],
    [' lea', 'b'],
    ['ks', ''],
  ]);
});

it('a phrase is found across a line break, and with signs that mean something in a pattern', () => {
  expect(phraseMarks('It cost $4 (once)\n a week', ['$4 (once) a week', 'gone'])).toEqual([
    { start: 8, end: 25, kind: 'phrase', key: '$4 (once) a week' },
  ]);
});
