import { describe, expect, it } from 'vitest';
import { createCoach, splitIntoSteps } from '@/lib/app/coach';
import { emptyText, textOfStory } from '@/lib/domain/stories/draft';
import { type Advice, dismissalOf, isAbout } from '@/lib/domain/stories/remark';
import type { StoryText } from '@/lib/model/story-draft';
import { aStory } from '../../support/story';

const PACE = 140;
const weak: StoryText = {
  ...textOfStory(aStory()),
  steps: {
    ...aStory().steps,
    action: { text: 'We found the leak and we patched it.', phrases: [] },
    result: { text: 'It went live and everyone was pleased.', phrases: [] },
  },
};
const advise = (text: StoryText) => createCoach()(text, PACE);
const named = ({ remarks }: Advice, rule: string) => remarks.find((remark) => remark.rule === rule);

describe('a key phrase whose words are gone', () => {
  const told = (text: string, phrases: string[]) =>
    advise({ ...weak, steps: { ...weak.steps, result: { text, phrases } } }).reworded.result;

  it('counts as reworded where the step says it all the same', () => {
    const text = 'It cost us eight thousand dollars less each week, and nobody called twice.';
    expect(told(text, ['eight thousand dollars', 'saved $8K a week', 'two callers a day'])).toEqual([
      'saved $8K a week',
    ]);
  });

  it('does not where the step denies it or says another amount', () => {
    expect(told('We did not save $8K a week.', ['saved $8K a week'])).toEqual([]);
    expect(told('We saved $9K a week.', ['saved $8K a week'])).toEqual([]);
  });
});

describe('a remark of the coach', () => {
  it('stands at its words in the text of its step', () => {
    const remark = named(advise(weak), 'we-in-action');
    expect(remark?.places.length).toBeGreaterThan(0);
    for (const { field, start, end, words } of remark?.places ?? []) {
      expect(field).toBe('action');
      expect(weak.steps.action.text.slice(start, end)).toBe(words);
    }
  });

  it('stands at its words in a block too', () => {
    const text = {
      ...emptyText('sde-ii'),
      block: 'Tickets were lost at our gate. We found the leak and we patched it.',
    };
    for (const { places } of advise(text).remarks) {
      for (const { field, start, end, words } of places) {
        expect([field, text.block.slice(start, end)]).toEqual(['block', words]);
      }
    }
  });

  it('that is dismissed no longer counts for the verdict, and keeps its reason', () => {
    const before = advise(weak);
    const standing = before.remarks.filter(({ weight }) => weight === 'major');
    const dismissed = standing.map((remark) => dismissalOf(remark, 'They know.'));
    const after = advise({ ...weak, dismissed });
    expect([before.verdict, after.verdict]).toEqual(['weak', 'strong']);
    expect(named(after, 'we-in-action')?.dismissed).toBe('They know.');
    expect(after.remarks).toHaveLength(before.remarks.length);
  });

  it('comes back when its words change', () => {
    const remark = named(advise(weak), 'we-in-action');
    if (!remark) throw new Error('no remark');
    const dismissed = [dismissalOf(remark, '')];
    const changed = { ...weak.steps, action: { text: 'We found the hole and we closed it.', phrases: [] } };
    expect(named(advise({ ...weak, steps: changed, dismissed }), 'we-in-action')?.dismissed).toBeUndefined();
    expect(dismissed.some((one) => isAbout(remark, one))).toBe(true);
  });

  it('is about the time at the user’s own pace', () => {
    const long = {
      ...weak,
      steps: { ...weak.steps, situation: { text: 'The kiosk lost it. '.repeat(14), phrases: [] } },
    };
    expect(named(createCoach()(long, 140), 'over-time')).toBeUndefined();
    expect(named(createCoach()(long, 90), 'over-time')).toBeDefined();
  });
});

it('gives the same advice after an edit as from the start', () => {
  const coach = createCoach();
  coach(textOfStory(aStory()), PACE);
  expect(coach(weak, PACE)).toEqual(advise(weak));
});

it('the verdict names its reasons, worst first', () => {
  const { reasons, remarks } = advise(weak);
  expect(reasons.length).toBeGreaterThan(0);
  for (const key of reasons) expect(remarks.some((remark) => remark.key === key)).toBe(true);
});

it('a story without a block is left as it is', () => {
  expect(splitIntoSteps(weak)).toBe(weak);
});
