import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figuresIn } from '@/lib/domain/scenario/figures';
import { holds } from '../../support/property';

describe('figuresIn', () => {
  it.each<[text: string, figures: number[]]>([
    ['nothing to count', []],
    ['$8,000 or 8K or eight thousand', [8000, 8000, 8000]],
    ['of 67,000 messages, about two hundred', [67_000, 200]],
    ['0.3% had gone to zero', [0.3]],
    ['1.5 million in 20 minutes', [1_500_000, 20]],
    ['2 billion', [2e9]],
    ['two hundred and six', [206]],
    ['three hundred forty-five thousand and twelve', [345_012]],
    ['forty one', [41]],
    ['forty and then eleven', [40, 11]],
    ['twenty thirty', [20, 30]],
    ['three four', [3, 4]],
    ['between forty and fifty', [40, 50]],
    ['one shop and two buyers, then 1 or 2', []],
    ['a hundred or so, hundreds even', []],
    ['p95 and v2.5 and 24h', []],
    ['from 30 to 12.5', [30, 12.5]],
    ['in 2026, at 10 ms', [2026, 10]],
  ])('reads "%s"', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it.each<[text: string, figures: number[]]>([
    ['We lost two hundred. Four came back.', [200, 4]],
    ['two hundred, three hundred, four hundred', [200, 300, 400]],
  ])('does not read across a comma or a full stop: "%s"', (text, figures) => {
    expect(figuresIn(text)).toEqual(figures);
  });

  it('reads a number the same in digits, with commas and in words', () => {
    holds(
      fc.property(fc.integer({ min: 3, max: 999_999_999 }), (number) => {
        expect(figuresIn(`about ${number} of them`)).toEqual([number]);
        expect(figuresIn(`about ${number.toLocaleString('en')} of them`)).toEqual([number]);
        expect(figuresIn(`about ${inWords(number)} of them`)).toEqual([number]);
      }),
    );
  });
});

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function inWords(number: number): string {
  for (const [size, name] of [
    [1e6, 'million'],
    [1000, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (number < size) continue;
    const rest = number % size;
    return `${inWords(Math.floor(number / size))} ${name}${rest > 0 ? ` and ${inWords(rest)}` : ''}`;
  }
  if (number < 20) return UNITS[number] ?? '';
  const unit = number % 10;
  return `${TENS[Math.floor(number / 10)]}${unit > 0 ? `-${UNITS[unit]}` : ''}`;
}
