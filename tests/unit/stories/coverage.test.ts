import { describe, expect, it } from 'vitest';
import { foldEvents } from '@/lib/domain/progress/fold';
import { bestStories } from '@/lib/domain/stories/best-stories';
import { coverageOf, type StoryUse, storyUses } from '@/lib/domain/stories/coverage';
import { planLoop } from '@/lib/domain/stories/plan-loop';
import { storyPlace } from '@/lib/model/story-place';
import { anEvent, rehearsed } from '../../support/events';
import { aDebrief, aStory, STORY, storyRemoved, storySaved } from '../../support/story';

const DAY = 86_400;
const NOW = 1_793_610_000 + 10 * DAY;

const use = (id: string, strengths: Record<string, number>, told = 0): StoryUse => ({
  id,
  title: id,
  principles: Object.entries(strengths).map(([principle, strength]) => ({ principle, strength })),
  tags: [],
  restedDays: 0,
  use: { rehearsed: 0, planned: 0, told },
});

describe('stories and their use', () => {
  it('are counted from rehearsals, plans and interviews, and rest from the last edit or rehearsal', () => {
    const log = [
      storySaved(1),
      rehearsed(2, { scenario: storyPlace(STORY) }, { at: NOW - 3 * DAY - 60 }),
      anEvent(3, 'debriefed', aDebrief({ rounds: [{ ...aDebrief().rounds[0], stories: [STORY, STORY] } as never] })),
    ];
    const [found] = storyUses(foldEvents(log), new Map([[STORY, 2]]), NOW);
    expect(found).toMatchObject({ id: STORY, restedDays: 3, use: { rehearsed: 1, planned: 2, told: 1 } });
  });

  it('are no more once they are removed', () => {
    const saved = storySaved(1, { content: aStory() });
    expect(storyUses(foldEvents([saved, storyRemoved(2, [saved])]), new Map(), NOW)).toEqual([]);
  });

  it('are over-used when one is heard far more often than the others', () => {
    const of = (...told: number[]) =>
      coverageOf(
        [],
        told.map((times, index) => use(`s${index}`, {}, times)),
      ).stories.map(({ isOverUsed }) => isOverUsed);
    expect(of(4, 1, 1)).toEqual([true, false, false]);
    expect(of(4, 2, 2)).toEqual([false, false, false]);
    expect(of(3, 0, 0)).toEqual([false, false, false]);
    expect(of(9)).toEqual([false]);
  });
});

describe('a plan', () => {
  it('gives the strongest story away where another would otherwise have none', () => {
    const both = use('both', { a: 5, b: 2 });
    const { cells } = planLoop([{ principles: ['a'] }, { principles: ['b'] }], [both, use('only-a', { a: 3 })]);
    expect(cells.map(({ story }) => story)).toEqual(['only-a', 'both']);
    expect(cells.map(({ backup }) => backup)).toEqual(['both', undefined]);
  });

  it('takes of equal stories the one least told', () => {
    const { cells } = planLoop([{ principles: ['a'] }], [use('a-worn', { a: 4 }, 3), use('b-new', { a: 4 })]);
    expect(cells[0]).toMatchObject({ story: 'b-new', backup: 'a-worn' });
  });
});

describe('the best stories for a question', () => {
  it('say why: the principle, a lens, the angle, and how often they were heard', () => {
    const story = { ...use('one', { a: 4, b: 5 }, 1), tags: ['Failure'] };
    const [best] = bestStories({ principle: 'a', angle: 'failure', lenses: ['b', 'c'] }, [story]);
    expect(best).toEqual({
      story: 'one',
      fit: 'strong',
      score: 23,
      reasons: [
        { kind: 'principle', principle: 'a', strength: 4 },
        { kind: 'lens', principle: 'b', strength: 5 },
        { kind: 'angle', angle: 'failure' },
        { kind: 'heard', times: 1 },
      ],
    });
  });
});
