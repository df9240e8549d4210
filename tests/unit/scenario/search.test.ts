import { describe, expect, it } from 'vitest';
import { createSearch } from '@/lib/domain/scenario/search';
import type { IndexEntry, SearchText } from '@/lib/model/pack';

const entry = (id: string, question: string, title: string, principleName: string): IndexEntry => ({
  id,
  question,
  title,
  principle: principleName.toLowerCase().replaceAll(' ', '-'),
  principleName,
  level: 'sde-ii',
  quiz: [],
});

const ENTRIES = [
  entry('a/webhooks', 'When did a goal pull against the good of others?', 'Dropped webhooks', 'Broad Responsibility'),
  entry('a/labels', 'What have you repaired that was not yours?', 'Labels nobody could read', 'Ownership'),
  entry('a/freezer', 'Which number did you not believe?', 'The freezer that was cold on paper', 'Dive Deep'),
  entry('a/oddity', 'Tell of an oddity you followed.', 'A café in the logs', 'Learn and Be Curious'),
];
const TEXTS: SearchText['scenarios'] = [
  {
    id: 'a/webhooks',
    phrases: 'no ticket · a webhook lost · hearing-aid batteries',
    text: 'Parcels were late. A cut in the budget.',
  },
  { id: 'a/labels', phrases: 'worn roller', text: 'It took ownership of the number of labels to a new place.' },
  { id: 'a/freezer', phrases: 'cold on paper', text: 'A webhook told us about the vaccine.' },
];

const search = createSearch(ENTRIES, TEXTS);
const found = (query: string) => search(query).map(({ id }) => id.slice(2));

describe('search', () => {
  it.each([
    ['a word of the title', 'labels', ['labels']],
    ['a part of a word, where the title counts more than the text', 'webhook', ['webhooks', 'freezer']],
    ['the name of a principle', 'ownership', ['labels']],
    ['a letter left out', 'webhok', ['webhooks', 'freezer']],
    ['two letters that changed places', 'ownershpi', ['labels']],
    ['the beginning of a word', 'free', ['freezer']],
    ['a single letter', 'v', ['freezer']],
    ['a key phrase', 'hearing-aid', ['webhooks']],
    ['capitals', 'FREEZER', ['freezer']],
    ['words from two fields, all of which must be there', 'worn ownership', ['labels']],
    ['nothing when one of the words is nowhere', 'worn zebra', []],
    ['nothing when no word is there', 'zebra', []],
    ['signs of a regular expression', '.*', []],
    ['the question before the text', 'number', ['freezer', 'labels']],
  ])('finds %s: "%s"', (_what, query, ids) => {
    expect(found(query)).toEqual(ids);
  });

  it.each(['', '  ', '\t'])('gives everything in the order of the index for an empty query: "%s"', (query) => {
    expect(search(query)).toEqual(ENTRIES);
  });

  it('allows no edit in a word of three letters', () => {
    expect(found('cut')).toEqual(['webhooks']);
    expect(found('cot')).toEqual([]);
  });

  it('works before the texts are there, over the index alone', () => {
    const early = createSearch(ENTRIES);
    expect(early('vaccine')).toEqual([]);
    expect(early('ownership').map(({ id }) => id)).toEqual(['a/labels']);
  });

  it('finds nothing in nothing', () => {
    expect(createSearch([])('webhook')).toEqual([]);
    expect(createSearch([])('')).toEqual([]);
  });
});
