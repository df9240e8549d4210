import { describe, expect, it } from 'vitest';
import { chosenEntries, OWN_STORIES } from '@/lib/domain/quiz/anki-choice';
import type { IndexEntry } from '@/lib/model/pack';
import { storyPlace } from '@/lib/model/story-place';

const entry = (id: string, principle: string): IndexEntry => ({
  ...{ id, principle, question: id, title: id, principleName: principle, level: 'sde-ii' as const },
  quiz: [],
});
const STORY = storyPlace('abc');
const INDEX = [
  entry('amazon/first', 'frugality'),
  entry('amazon/second', 'ownership'),
  entry('amazonia/first', 'ownership'),
  entry(STORY, 'ownership'),
];
const chosen = (choice: Parameters<typeof chosenEntries>[1], here = 'amazon/second') =>
  chosenEntries(INDEX, choice, here).map(({ id }) => id);

describe('cards for Anki are those of', () => {
  it('the scenario at hand', () => {
    expect(chosen('here')).toEqual(['amazon/second']);
  });

  it('its whole pack, and not of one whose name begins alike', () => {
    expect(chosen('pack')).toEqual(['amazon/first', 'amazon/second']);
  });

  it('the story at hand, or of all stories where one is', () => {
    expect(chosen('here', STORY)).toEqual([STORY]);
    expect(chosen('pack', STORY)).toEqual([STORY]);
  });

  it('the principles that were chosen, each of its own pack, in the order of the lists', () => {
    expect(chosen(['amazonia/ownership', 'amazon/frugality'])).toEqual(['amazon/first', 'amazonia/first']);
    expect(chosen([OWN_STORIES])).toEqual([STORY]);
    expect(chosen([])).toEqual([]);
  });
});
