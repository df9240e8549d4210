// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { CoachPanel } from '@/components/stories/CoachPanel';
import { ConflictView } from '@/components/stories/ConflictView';
import { StepField } from '@/components/stories/StepField';
import { StoryFacts } from '@/components/stories/StoryFacts';
import { textOfStory } from '@/lib/domain/stories/draft';
import { mergeStories } from '@/lib/domain/stories/merge';
import type { Advice } from '@/lib/domain/stories/remark';
import type { Story, StoryStep } from '@/lib/model/story';
import type { StoryText } from '@/lib/model/story-draft';
import { aStory } from '../../support/story';
import { expectAccessible, focused, show } from '../../support/view';

const TEXT = 'We found the leak and we patched it.';
const PRINCIPLES = [
  { id: 'ownership', name: 'Ownership' },
  { id: 'dive-deep', name: 'Dive Deep' },
  { id: 'frugality', name: 'Frugality' },
];

function Step({ first, told }: { first: StoryStep; told(content: StoryStep): void }) {
  const [content, setContent] = useState(first);
  return (
    <StepField
      step="action"
      {...{ content }}
      seconds={4}
      targetSeconds={69}
      marks={[{ start: 0, end: 17, kind: 'major', key: 'x' }]}
      onChange={(next) => {
        setContent(next);
        told(next);
      }}
    />
  );
}

describe('a step', () => {
  it('is a field with the name of the step, its time, and its words underlined', async () => {
    const { container } = show(<Step first={{ text: TEXT, phrases: ['patched it'] }} told={vi.fn()} />);
    const field = screen.getByRole('textbox', { name: 'Action' });
    expect(field).toHaveProperty('value', TEXT);
    expect(screen.getByText('4 s of 1 min 9 s')).toBeDefined();
    expect(container.querySelector('[data-kinds~=major]')?.textContent).toBe('We found the leak');
    expect(container.querySelector('[data-kinds~=phrase]')?.textContent).toBe('patched it');
    await expectAccessible();
  });

  it('tells a phrase that is said in other words from one that is gone', () => {
    const content = { text: TEXT, phrases: ['repaired the leak', 'told the manager'] };
    show(
      <StepField
        {...{ step: 'action', content, seconds: 4, targetSeconds: 69, marks: [], reworded: ['repaired the leak'] }}
        onChange={vi.fn()}
      />,
    );
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent);
    expect(rows).toEqual(['repaired the leak said in other words', 'told the manager not in the text any more']);
  });

  it('makes a key phrase of the words selected, and drops it again', async () => {
    const told = vi.fn();
    const { user } = show(<Step first={{ text: TEXT, phrases: [] }} told={told} />);
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Action' });
    field.setSelectionRange(13, 16);
    field.dispatchEvent(new Event('select', { bubbles: true }));
    await user.click(await screen.findByRole('button', { name: 'Mark “leak” as a key phrase' }));
    expect(told).toHaveBeenLastCalledWith({ text: TEXT, phrases: ['leak'] });
    await user.click(screen.getByRole('button', { name: 'Drop the key phrase “leak”' }));
    expect(told).toHaveBeenLastCalledWith({ text: TEXT, phrases: [] });
  });

  it('says of a phrase that the text has it no longer', () => {
    show(<Step first={{ text: TEXT, phrases: ['gone'] }} told={vi.fn()} />);
    expect(screen.getByText('not in the text any more')).toBeDefined();
  });
});

const ADVICE: Advice = {
  verdict: 'weak',
  reasons: ['a'],
  reworded: {},
  remarks: [
    {
      key: 'a',
      rule: 'we-in-action',
      step: 'action',
      weight: 'major',
      places: [{ field: 'action', start: 0, end: 17, words: 'We found the leak' }],
    },
    { key: 'b', rule: 'hedging', step: 'result', weight: 'minor', places: [], dismissed: 'It was asked.' },
  ],
};

describe('the coach', () => {
  const open = (advice?: Advice) => {
    const [onShow, onDismiss, onBringBack] = [vi.fn(), vi.fn(), vi.fn()];
    const view = show(
      <CoachPanel {...{ advice, onShow, onDismiss, onBringBack }} isBlank={advice === undefined} here={undefined} />,
    );
    return { onShow, onDismiss, onBringBack, ...view };
  };

  it('gives a verdict with its reasons, and each remark with its words, why, and how to mend it', async () => {
    const { onShow, user } = open(ADVICE);
    expect(screen.getByRole('status').textContent).toContain('Weak 1 remark');
    expect(screen.getByText('Because of: “We” did the work')).toBeDefined();
    expect(screen.getByText(/The interviewer hires you/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Show “We found the leak” in the text' }));
    expect(onShow).toHaveBeenCalledWith(ADVICE.remarks[0]?.places[0]);
    await expectAccessible();
  });

  it('takes a reason when a remark is dismissed, and the keyboard is not lost', async () => {
    const { onDismiss, user } = open(ADVICE);
    await user.click(screen.getByRole('button', { name: 'Dismiss “We” did the work' }));
    expect(focused()).toBe('Reason, if you like');
    await user.keyboard('They know.{Enter}');
    expect(onDismiss).toHaveBeenCalledWith(ADVICE.remarks[0], 'They know.');
    expect(focused()).toBe('Coach');
  });

  it('keeps what was dismissed, with its reason, and brings it back', async () => {
    const { onBringBack, user, container } = open(ADVICE);
    container.querySelector('details')?.setAttribute('open', '');
    expect(screen.getByText('It was asked.')).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Bring it back' }));
    expect(onBringBack).toHaveBeenCalledWith(ADVICE.remarks[1]);
  });

  it('says what it waits for while there is nothing to read', () => {
    open();
    expect(screen.getByText(/Write a few sentences/)).toBeDefined();
  });
});

describe('what a story is for', () => {
  function Facts({ told }: { told(text: StoryText): void }) {
    const [text, setText] = useState(textOfStory(aStory()));
    const change = (part: Partial<StoryText>) => {
      setText({ ...text, ...part });
      told({ ...text, ...part });
    };
    return <StoryFacts {...{ text }} principles={PRINCIPLES} onChange={change} />;
  }

  it('takes principles with a strength, and tags parted by commas', async () => {
    const told = vi.fn();
    const { user } = show(<Facts told={told} />);
    await user.click(screen.getByRole('button', { name: 'Add' }));
    const strength = screen.getByRole('radiogroup', { name: 'Strength of Frugality' });
    await user.click(within(strength).getByRole('radio', { name: '5' }));
    await user.click(screen.getByRole('button', { name: 'Take Ownership away' }));
    expect(told.mock.lastCall?.[0].principles).toEqual([
      { principle: 'dive-deep', strength: 2 },
      { principle: 'frugality', strength: 5 },
    ]);
    await user.clear(screen.getByRole('textbox', { name: 'Tags' }));
    await user.type(screen.getByRole('textbox', { name: 'Tags' }), 'rain, queue');
    expect(told.mock.lastCall?.[0].tags).toEqual(['rain', 'queue']);
    await expectAccessible();
  });
});

describe('two edits of a story', () => {
  const withResult = (text: string): Story => aStory({ steps: { ...aStory().steps, result: { text, phrases: [] } } });
  const head = (content: Story, event: string) => ({ event, time: 1, at: 1_793_610_000, parents: [], content });

  it('are side by side where both changed the same words, and the side taken is told', async () => {
    const [base, mine, theirs] = ['Jams fell to nine.', 'Jams fell to two.', 'Jams fell to four.'].map(withResult);
    if (!base || !mine || !theirs) throw new Error('no stories');
    const conflict = { mine: head(mine, 'a'), theirs: head(theirs, 'b'), merged: mergeStories(base, mine, theirs) };
    const onJoin = vi.fn();
    const { user } = show(<ConflictView {...{ conflict, onJoin }} when={() => 'today'} onBack={vi.fn()} />);
    expect(screen.getByText('In one place both changed the same words. Choose what stands there.')).toBeDefined();
    const choice = screen.getByRole('radiogroup', { name: 'Choice 1' });
    await user.click(within(choice).getByRole('radio', { name: 'Older: today' }));
    await user.click(screen.getByRole('button', { name: 'Put it in the editor' }));
    expect(onJoin).toHaveBeenCalledWith({ result: ['theirs'] });
    await expectAccessible();
  });
});
