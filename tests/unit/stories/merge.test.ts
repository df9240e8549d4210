import { describe, expect, it } from 'vitest';
import { compareTexts } from '@/lib/domain/stories/compare';
import { joinStories, mergeStories } from '@/lib/domain/stories/merge';
import { mergeTexts, takeSides } from '@/lib/domain/stories/merge-texts';
import type { Story } from '@/lib/model/story';
import { aStory } from '../../support/story';

const BASE = 'I timed each call and I wrote the list down. The queue fell by half.';
const MINE = 'I timed every call and I wrote the list down. The queue fell by half.';
const THEIRS = 'I timed each call and I wrote the list down. The queue fell from ten to five.';

describe('edits of different words', () => {
  it('join without a question', () => {
    const regions = mergeTexts(BASE, MINE, THEIRS);
    expect(regions.every(({ kind }) => kind === 'clean')).toBe(true);
    expect(takeSides(regions)).toBe('I timed every call and I wrote the list down. The queue fell from ten to five.');
  });
});

describe('edits of the same words', () => {
  const theirs = 'I timed all calls and I wrote the list down. The queue fell by half.';

  it('are one conflict, with what is the same around it left alone', () => {
    expect(mergeTexts(BASE, MINE, theirs)).toEqual([
      { kind: 'clean', text: 'I timed' },
      { kind: 'conflict', mine: ' every call', theirs: ' all calls' },
      { kind: 'clean', text: ' and I wrote the list down. The queue fell by half.' },
    ]);
  });

  it('are settled by the side that the user takes', () => {
    const regions = mergeTexts(BASE, MINE, theirs);
    expect(takeSides(regions, ['theirs'])).toBe(theirs);
    expect(takeSides(regions, ['both'])).toContain('I timed every call all calls and');
  });
});

it('a comparison shows what went and what came', () => {
  expect(compareTexts('The queue fell by half.', 'The queue fell from ten to five.')).toEqual([
    { kind: 'same', text: 'The queue fell' },
    { kind: 'gone', text: ' by half.' },
    { kind: 'new', text: ' from ten to five.' },
  ]);
});

describe('two edits of a story', () => {
  const base = aStory({ tags: ['kiosk', 'old'] });
  const mine = aStory({ tags: ['kiosk', 'mine'], level: 'senior' });
  const theirs: Story = {
    ...aStory({ tags: ['kiosk', 'old', 'theirs'], title: 'The kiosk in the rain' }),
    principles: [
      { principle: 'ownership', strength: 5 },
      { principle: 'dive-deep', strength: 2 },
      { principle: 'frugality', strength: 1 },
    ],
  };

  it('take over what only one changed, field by field', () => {
    const merged = mergeStories(base, mine, theirs);
    expect(merged.conflicts).toBe(0);
    expect(joinStories(merged)).toMatchObject({
      title: 'The kiosk in the rain',
      level: 'senior',
      tags: ['kiosk', 'mine', 'theirs'],
      principles: [
        { principle: 'ownership', strength: 5 },
        { principle: 'dive-deep', strength: 2 },
        { principle: 'frugality', strength: 1 },
      ],
    });
  });

  it('drop a phrase that one of them dropped, and keep what the other added', () => {
    const step = (phrases: string[]) => ({ ...base.steps.action, phrases });
    const dropped = { ...base, steps: { ...base.steps, action: step(['the heat log']) } };
    const added = { ...base, steps: { ...base.steps, action: step(['wrote down each jam', 'the heat log', 'new']) } };
    expect(joinStories(mergeStories(base, dropped, added)).steps.action.phrases).toEqual(['the heat log', 'new']);
  });

  it('keep the findings that either has dismissed', () => {
    const says = (reason: string, rule: string) => ({ rule, step: 'action' as const, quote: 'x', reason });
    const one = { ...base, dismissed: [says('They know.', 'hedging')] };
    const other = { ...base, dismissed: [says('It was asked.', 'blame')] };
    expect(joinStories(mergeStories(base, one, other)).dismissed).toHaveLength(2);
  });
});
