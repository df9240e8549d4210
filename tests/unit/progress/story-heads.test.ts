import { describe, expect, it } from 'vitest';
import { addEvent, emptyProgress, foldEvents } from '@/lib/domain/progress/fold';
import type { LogEvent } from '@/lib/model/event';
import { storyAt, storyPlace } from '@/lib/model/story-place';
import { anEvent, reviewed, undone } from '../../support/events';
import { aStory, STORY, storyRemoved, storySaved } from '../../support/story';

const headsOf = (events: LogEvent[], story = STORY) =>
  foldEvents(events).stories?.[story]?.heads.map(({ event }) => event);

describe('a story', () => {
  const first = storySaved(1);
  const second = storySaved(2, { parents: [first], content: aStory({ title: 'Second' }) });
  const apart = storySaved(3, { parents: [first], content: aStory({ title: 'Apart' }) }, { replica: 'bbbbbbbb' });

  it('is its newest revision', () => {
    expect(foldEvents([second, first]).stories?.[STORY]?.heads).toEqual([
      { event: second.id, time: second.time, at: second.at, parents: [first.id], content: aStory({ title: 'Second' }) },
    ]);
  });

  it('edited apart has both edits side by side, newest first, until a save joins them', () => {
    expect(headsOf([first, second, apart])).toEqual([apart.id, second.id]);
    const joined = storySaved(4, { parents: [second, apart] });
    expect(headsOf([first, second, apart, joined])).toEqual([joined.id]);
    expect(headsOf([first, second, apart, storySaved(4, { parents: [second] })])).toContain(apart.id);
  });

  it('that was removed has no heads', () => {
    expect(headsOf([first, second, storyRemoved(4, [second])])).toEqual([]);
  });

  it('that was removed against an edit nobody had seen keeps the edit', () => {
    expect(headsOf([first, second, apart, storyRemoved(4, [second])])).toEqual([apart.id]);
  });

  it('comes back when its removal is taken back, or when it is saved from the removal', () => {
    const removed = storyRemoved(4, [second]);
    expect(headsOf([first, second, removed, undone(5, removed)])).toEqual([second.id]);
    const again = storySaved(5, { parents: [removed], content: aStory() });
    expect(headsOf([first, second, removed, again])).toEqual([again.id]);
  });

  it('has the revision before, when the last was taken back', () => {
    expect(headsOf([first, second, undone(3, second)])).toEqual([first.id]);
  });

  it('is not disturbed by another story, nor by a review', () => {
    const other = storySaved(5, { story: 'another1' });
    expect(headsOf([first, other, reviewed(6)])).toEqual([first.id]);
  });

  it('of a shape not known here is passed over', () => {
    const odd = [
      anEvent(1, 'story saved', { story: '__proto__', parents: [], content: aStory() }),
      anEvent(2, 'story saved', { story: STORY, parents: [], content: { title: 'x' } }),
      anEvent(3, 'story saved', { story: STORY, parents: [], content: aStory({ title: '' }) }),
    ];
    const progress = emptyProgress();
    for (const event of odd) expect(addEvent(progress, event)).toBe(true);
    expect(progress).toEqual(emptyProgress());
  });
});

it('the place of a story is told apart from that of a scenario', () => {
  expect(storyAt(storyPlace(STORY))).toBe(STORY);
  expect(storyAt('amazon-leadership-principles/dropped-webhooks')).toBeUndefined();
});
