import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Marks, markText, type Stretch } from '@/lib/domain/scenario/mark';
import { holds } from '../../support/property';

const BRACKETS = { plain: ['', ''], stress: ['<', '>'], 'leave-out': ['(', ')'] } as const;

/** As text: [phrase], <stress>, (leave out). */
function drawn(stretches: Stretch[]): string {
  return stretches
    .map(({ text, phrase, tone }) => {
      const [before, after] = BRACKETS[tone];
      return `${before}${phrase ? `[${text}]` : text}${after}`;
    })
    .join('');
}

describe('markText', () => {
  it.each<[says: string, text: string, marks: Marks, drawn: string]>([
    ['leaves a text without marks in one piece', 'I counted', { phrases: [] }, 'I counted'],
    ['gives nothing for nothing', '', { phrases: ['I'] }, ''],
    ['marks a phrase each time it stands there', 'go and go', { phrases: ['go'] }, '[go] and [go]'],
    ['joins phrases that overlap', 'no ticket at all', { phrases: ['no ticket', 'ticket at'] }, '[no ticket at] all'],
    ['joins a phrase that overlaps itself', 'aaab', { phrases: ['aa'] }, '[aaa]b'],
    ['cuts a phrase where a lens begins', 'a b c', { phrases: ['a b'], stress: ['b c'] }, '[a ]<[b]>< c>'],
    ['lets stress win over leaving out', 'a b c', { phrases: [], stress: ['b'], leaveOut: ['a b c'] }, '(a )<b>( c)'],
    ['passes over what is not there', 'a b', { phrases: ['A', ''], stress: ['x'], leaveOut: [''] }, 'a b'],
  ])('%s', (_says, text, marks, expected) => {
    expect(drawn(markText(text, marks))).toBe(expected);
  });

  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🙂'), maxLength: 30 });
  const quotes = fc.array(fc.string({ unit: fc.constantFrom('a', 'b', ' ', '🙂'), maxLength: 4 }), { maxLength: 4 });
  const marks = fc.record({ phrases: quotes, stress: quotes, leaveOut: quotes });

  it('joined together is the text, without empty stretches or two alike in a row', () => {
    holds(
      fc.property(letters, marks, (text, given) => {
        const stretches = markText(text, given);
        expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
        stretches.forEach((stretch, index) => {
          const { text: part, ...drawing } = stretch;
          expect(part.isWellFormed()).toBe(true);
          expect(part).not.toBe('');
          const next = stretches[index + 1];
          expect(next && { phrase: next.phrase, tone: next.tone }).not.toEqual(drawing);
        });
      }),
    );
  });

  it('marks every place of every phrase', () => {
    holds(
      fc.property(letters, quotes, (text, phrases) => {
        const marked = markText(text, { phrases }).flatMap(({ text: part, phrase }) =>
          part.split('').map(() => phrase),
        );
        for (const phrase of phrases.filter(Boolean)) {
          for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1))
            expect(marked.slice(at, at + phrase.length)).not.toContain(false);
        }
      }),
    );
  });
});
