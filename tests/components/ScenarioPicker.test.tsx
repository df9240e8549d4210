// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, it, vi } from 'vitest';
import { ScenarioPicker } from '@/components/scenario/ScenarioPicker';
import type { IndexEntry } from '@/lib/model/pack';
import { expectAccessible, focused, heard, show } from '../support/view';

const entry = (id: string, question: string): IndexEntry => ({
  id,
  question,
  title: 'The labels',
  principle: 'ownership',
  principleName: 'Ownership',
  level: 'sde-ii',
  quiz: [],
});
const ENTRIES = [
  entry('a', 'What did you repair?'),
  entry('b', 'What did you learn?'),
  entry('c', 'Whom did you ask?'),
];

/** As in a page: what is typed filters the list. */
function Picker({ onPick }: { onPick(entry: IndexEntry): void }) {
  const [query, setQuery] = useState('');
  const found = ENTRIES.filter(({ question }) => question.toLowerCase().includes(query.toLowerCase()));
  return (
    <ScenarioPicker {...{ query, found, onPick }} onQuery={setQuery} above={<button type="button">Continue</button>} />
  );
}

function pick() {
  const onPick = vi.fn();
  return { onPick, ...show(<Picker onPick={onPick} />) };
}

const box = () => screen.getByRole('searchbox', { name: 'Search scenarios' });
const items = () => within(screen.getByRole('list', { name: 'Scenarios' })).queryAllByRole('button');

describe('the list of scenarios', () => {
  it('has a button for each, whose name starts with the question', () => {
    pick();
    expect(items()).toHaveLength(3);
    items().forEach((item, index) => {
      expect(heard(item)).toMatch(
        new RegExp(`^${ENTRIES[index]?.question.replace('?', '\\?')}.*Ownership.*The labels`),
      );
    });
  });

  it('gives the one that is clicked', async () => {
    const { user, onPick } = pick();
    await user.click(screen.getByRole('button', { name: /^What did you learn/ }));
    expect(onPick.mock.calls).toEqual([[ENTRIES[1]]]);
  });

  it('has no fault that axe finds, full and empty', async () => {
    const { user } = pick();
    await expectAccessible();
    await user.keyboard('zebra');
    await expectAccessible();
  });
});

describe('by keyboard', () => {
  it('the box is ready to type into', () => {
    pick();
    expect(focused()).toBe('Search scenarios');
  });

  it('Enter takes the best match', async () => {
    const { user, onPick } = pick();
    await user.keyboard('learn{Enter}');
    expect(onPick.mock.calls).toEqual([[ENTRIES[1]]]);
  });

  it('Enter takes nothing when there is nothing', async () => {
    const { user, onPick } = pick();
    await user.keyboard('zebra{Enter}');
    expect(onPick).not.toHaveBeenCalled();
  });

  it.each([
    ['{ArrowDown}', 'What did you repair?'],
    ['{ArrowDown}{ArrowDown}', 'What did you learn?'],
    ['{ArrowDown}{ArrowDown}{ArrowUp}', 'What did you repair?'],
    ['{ArrowDown}{ArrowUp}', 'Search scenarios'],
    ['{ArrowUp}', 'Whom did you ask?'],
    ['{ArrowUp}{ArrowDown}', 'Search scenarios'],
  ])('%s goes to "%s"', async (keys, name) => {
    const { user } = pick();
    await user.keyboard(keys);
    expect(focused()).toMatch(new RegExp(`^${name.replace('?', '\\?')}`));
  });

  it('Enter on an item takes that item', async () => {
    const { user, onPick } = pick();
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{Enter}');
    expect(onPick.mock.calls).toEqual([[ENTRIES[2]]]);
  });

  it('typing on an item goes on in the box', async () => {
    const { user } = pick();
    await user.keyboard('{ArrowDown}ask');
    expect(focused()).toBe('Search scenarios');
    expect(items()).toHaveLength(1);
  });

  it('Tab goes on from the box to what is above the list, and to each item', async () => {
    const { user } = pick();
    const seen: unknown[] = [];
    for (let tabs = 0; tabs < 4; tabs++) {
      await user.tab();
      seen.push(document.activeElement);
    }
    expect(seen).toEqual([screen.getByRole('button', { name: 'Continue' }), ...items()]);
  });

  it('Enter that ends the writing of a word in an input method takes nothing', async () => {
    const { onPick } = pick();
    box().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true }));
    expect(onPick).not.toHaveBeenCalled();
  });
});

describe('a search that finds nothing', () => {
  it('says so, and offers to show all', async () => {
    const { user } = pick();
    await user.keyboard('zebra');
    expect(screen.getByRole('status').textContent).toContain('“zebra”');
    expect(items()).toEqual([]);
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(items()).toHaveLength(3);
  });

  it('does not leave the keyboard nowhere when all are shown again', async () => {
    const { user } = pick();
    await user.keyboard('zebra');
    await user.click(screen.getByRole('button', { name: 'Show all' }));
    expect(focused()).toBe('Search scenarios');
  });

  it('hides what stands above the list only while something is searched', async () => {
    const { user } = pick();
    await user.keyboard('learn');
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull();
    await user.clear(box());
    expect(screen.queryByRole('button', { name: 'Continue' })).not.toBeNull();
  });
});
