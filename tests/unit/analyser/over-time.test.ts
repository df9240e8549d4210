import { expect, test } from 'vitest';
import { analyse } from '../../../lib/domain/analyser/analyse';
import { FLAWLESS } from './flaw-table';

const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;
const overIn = (input: Parameters<typeof analyse>[0]) =>
  analyse(input)
    .findings.filter(({ rule }) => rule === 'over-time')
    .map(({ step }) => step);

test('a step is over time from a quarter above its target, at 140 words a minute', () => {
  const targets = { situation: 30 };
  expect(overIn({ steps: { ...FLAWLESS, situation: words(87) }, targets })).toEqual([]);
  expect(overIn({ steps: { ...FLAWLESS, situation: words(95) }, targets })).toEqual(['situation']);
});

test('a slower speaker needs fewer words', () => {
  const steps = { ...FLAWLESS, situation: words(70) };
  expect(overIn({ steps, targets: { situation: 30 }, wordsPerMinute: 100 })).toEqual(['situation']);
});

test('an answer told in one piece is held against its total alone', () => {
  const targets = { situation: 1, total: 120 };
  expect(overIn({ text: words(200), targets })).toEqual([]);
  expect(overIn({ text: words(360), targets })).toEqual(['total']);
});

test('without targets nothing is over time', () => {
  expect(overIn({ text: words(2000) })).toEqual([]);
});
