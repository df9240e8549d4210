import { expect, it } from 'vitest';
import { cardId } from '@/lib/domain/quiz/card-ids';
import { quizCards } from '@/lib/domain/quiz/cards/quiz';
import { aScenarioFile } from '../../support/scenario';

it('names a card by the ids of the content, never by a position', () => {
  expect(cardId('pharmacy/smudged-labels', 'quiz', 'why')).toBe('pharmacy/smudged-labels#quiz/why');
  const reordered = aScenarioFile(({ quiz }) => quiz.reverse());
  expect(quizCards(reordered).map(({ id }) => id)).toEqual(
    quizCards(aScenarioFile())
      .map(({ id }) => id)
      .reverse(),
  );
});

it('puts the right option first, each with its reason', () => {
  const [card] = quizCards(aScenarioFile());
  expect(card).toEqual({
    id: 'pharmacy/smudged-labels#quiz/the-action',
    question: 'Which line is best for the-action?',
    options: [
      { text: 'I laid the labels out by hour.', why: 'It can be checked.' },
      { text: 'We laid it all out together.', why: 'Nobody can check it.' },
      { text: 'The labels were looked into.', why: 'Nobody can check it.' },
      { text: 'I worked very hard at it all.', why: 'Nobody can check it.' },
    ],
  });
});
