import { expect, it } from 'vitest';
import { emptyProgress, foldEvents } from '@/lib/domain/progress/fold';
import { openCards } from '@/lib/domain/quiz/due';
import { reviewed } from '../../support/events';

it('asks for every card that was never answered, in the order given', () => {
  expect(openCards(['b', 'a'], emptyProgress())).toEqual(['b', 'a']);
});

it.each([
  { says: 'a right answer closes a card', ratings: [3], open: [] },
  { says: 'a hard one closes it too', ratings: [2], open: [] },
  { says: 'a wrong one leaves it open', ratings: [1], open: ['a'] },
  { says: 'a right one after a wrong one closes it', ratings: [1, 3], open: [] },
  { says: 'a wrong one after a right one opens it again', ratings: [3, 1], open: ['a'] },
])('$says', ({ ratings, open }) => {
  const progress = foldEvents(ratings.map((rating, index) => reviewed(index + 1, { card: 'a', rating })));
  expect(openCards(['a'], progress)).toEqual(open);
});

it('looks only at the cards asked for', () => {
  const progress = foldEvents([reviewed(1, { card: 'other', rating: 1 })]);
  expect(openCards([], progress)).toEqual([]);
});
