import { expect, it } from 'vitest';
import { numbersIn, storyCardNames } from '@/lib/domain/quiz/cards/story-names';
import { aStory } from '../../support/story';

it.each([
  ['Waits fell from 12 minutes to 3.5, a 70% cut.', ['12', '3.5', '70%']],
  ['It saved $8K, then $1,250 a week.', ['$8K', '$1,250']],
  ['Forty of them, twice a day; forty again.', ['Forty', 'twice', 'forty']],
  ['One of us looked, and someone wrote.', []],
])('finds the numbers of "%s"', (text, numbers) => {
  expect(numbersIn(text)).toEqual(numbers);
});

it('a step without phrases or numbers gives no card, nor does a phrase that the text has no longer', () => {
  const { steps } = aStory();
  const only = { ...steps, situation: { text: 'It rained.', phrases: ['gone'] } };
  expect(storyCardNames(only).filter((name) => /situation|reflection/.test(name))).toEqual([]);
});
