import { describe, expect, it } from 'vitest';
import { emptyText, isBlank, isSameStory, storyOf, textOfStory } from '@/lib/domain/stories/draft';
import { plainText } from '@/lib/domain/stories/pasted';
import { lostPhrases, phraseAt, togglePhrase } from '@/lib/domain/stories/phrases';
import { placeBlock, splitBlock } from '@/lib/domain/stories/split';
import { storyTargets, TOTAL_SECONDS } from '@/lib/domain/stories/targets';
import { LEVELS } from '@/lib/model/steps';
import { STORY_LIMITS, StorySchema } from '@/lib/model/story';
import { aStory } from '../../support/story';

describe('a draft', () => {
  it('of a story is that story when it is saved', () => {
    expect(storyOf(textOfStory(aStory()))).toEqual(aStory());
    expect(isSameStory(storyOf(textOfStory(aStory())), aStory())).toBe(true);
    expect(isSameStory(aStory({ tags: [] }), aStory())).toBe(false);
  });

  it('with nothing typed is blank', () => {
    expect(isBlank(emptyText('sde-i'))).toBe(true);
    expect(isBlank({ ...emptyText('sde-i'), block: ' \n' })).toBe(true);
    expect(isBlank({ ...emptyText('sde-i'), tags: ['x'] })).toBe(false);
  });

  it('without a title is named after its first words', () => {
    const text = 'Our kiosk, at the north gate, swallowed tickets on Fridays.';
    const typed = { ...emptyText('sde-i'), block: text };
    expect(storyOf(typed).title).toBe('Our kiosk, at the north gate, swallowed tickets');
    expect(storyOf(typed).steps.situation.text).toBe(text);
  });

  it('that is too long is cut to the limits, between characters', () => {
    const long = '🙂'.repeat(STORY_LIMITS.step);
    const typed = { ...emptyText('sde-i'), title: `${'a'.repeat(STORY_LIMITS.title - 1)}🙂`, block: long };
    const story = storyOf(typed);
    expect(StorySchema.parse(story)).toEqual(story);
    expect(story.title).toBe('a'.repeat(STORY_LIMITS.title - 1));
  });
});

describe('words that are selected', () => {
  const text = 'I cut it, from\nforty to three an hour.';
  const selecting = (words: string) => phraseAt(text, text.indexOf(words), text.indexOf(words) + words.length);

  it.each([
    ['whole words', 'forty to three', 'forty to three'],
    ['parts of words', 'orty to thr', 'forty to three'],
    ['the marks around them', 'it, from', 'it, from'],
    ['a mark at the end', 'an hour.', 'an hour'],
    ['a line break between', 'from\nforty', 'from forty'],
  ])('become a phrase: %s', (_what, selected, phrase) => {
    expect(selecting(selected)).toBe(phrase);
  });

  it('are none where nothing is selected, or only marks, or a whole page', () => {
    expect(phraseAt(text, 3, 3)).toBeUndefined();
    expect(phraseAt('a — b', 2, 3)).toBeUndefined();
    expect(phraseAt('word '.repeat(40), 0, 199)).toBeUndefined();
  });

  it('stand in the order of the text, and are dropped when they are chosen again', () => {
    const one = togglePhrase(text, ['three an hour'], 'I cut it');
    expect(one).toEqual(['I cut it', 'three an hour']);
    expect(togglePhrase(text, one, 'I cut it')).toEqual(['three an hour']);
  });

  it('are missed when the text has them no longer', () => {
    expect(lostPhrases(text, ['from forty', 'from fifty'])).toEqual(['from fifty']);
  });
});

describe('a block of text', () => {
  const block = 'Tickets were lost. I was asked to look. I found it.';

  it('is cut where its steps begin, and nothing of it is lost', () => {
    const cuts = [
      { step: 'situation' as const, offset: 0 },
      { step: 'action' as const, offset: block.indexOf('I found') },
      { step: 'task' as const, offset: block.indexOf('I was') },
    ];
    expect(splitBlock(block, cuts)).toEqual({
      situation: 'Tickets were lost.',
      task: 'I was asked to look.',
      action: 'I found it.',
      result: '',
      reflection: '',
    });
    expect(splitBlock(` ${block}`, [{ step: 'task', offset: 5 }]).task).toBe(block);
    expect(splitBlock(block, []).situation).toBe(block);
  });

  it('goes behind what the steps have already', () => {
    const typed = { ...textOfStory(aStory()), block };
    const placed = placeBlock(typed, splitBlock(block, [{ step: 'result', offset: 0 }]));
    expect(placed.block).toBeUndefined();
    expect(placed.steps.result.text).toBe(`${aStory().steps.result.text}\n\n${block}`);
    expect(placed.steps.task).toEqual(aStory().steps.task);
  });
});

it('what is pasted becomes plain text', () => {
  expect(plainText('one\r\ntwo\rthree\u00A0four\u200B\u0007\uFEFF')).toBe('one\ntwo\nthree four');
  expect(plainText('👩‍💻 tab\there')).toBe('👩‍💻 tab\there');
});

it.each(LEVELS)('the targets of a story add up to the total of %s, and half of it is the action', (level) => {
  const targets = Object.values(storyTargets(level));
  expect(targets.reduce((sum, seconds) => sum + seconds, 0)).toBe(TOTAL_SECONDS[level]);
  expect(storyTargets(level).action / TOTAL_SECONDS[level]).toBeCloseTo(0.46, 1);
});
