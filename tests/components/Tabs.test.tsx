// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { expect, it, vi } from 'vitest';
import { Tabs } from '@/components/ui/Tabs';
import { expectAccessible, focused, show } from '../support/view';

const TABS = [
  { id: 'walkthrough', label: 'Walkthrough' },
  { id: 'rehearse', label: 'Rehearse' },
  { id: 'quiz', label: 'Quiz' },
];

function Page({ onSelect }: { onSelect(id: string): void }) {
  const [selected, setSelected] = useState('walkthrough');
  const select = (id: string) => {
    setSelected(id);
    onSelect(id);
  };
  return (
    <>
      <Tabs label="Mode" tabs={TABS} selected={selected} onSelect={select} />
      <div role="tabpanel" id={`panel-${selected}`} aria-labelledby={`tab-${selected}`}>
        <button type="button">Inside {selected}</button>
      </div>
    </>
  );
}

function open() {
  const onSelect = vi.fn();
  return { onSelect, ...show(<Page onSelect={onSelect} />) };
}

const states = () => screen.getAllByRole('tab').map((tab) => `${tab.textContent} ${tab.getAttribute('aria-selected')}`);

it('is a list of tabs of which one is selected', async () => {
  open();
  screen.getByRole('tablist', { name: 'Mode' });
  expect(states()).toEqual(['Walkthrough true', 'Rehearse false', 'Quiz false']);
  await expectAccessible();
});

it('selects by click, and names the panel after the tab', async () => {
  const { user, onSelect } = open();
  await user.click(screen.getByRole('tab', { name: 'Quiz' }));
  expect(onSelect.mock.calls).toEqual([['quiz']]);
  expect(screen.getByRole('tabpanel', { name: 'Quiz' }).id).toBe(
    screen.getByRole('tab', { name: 'Quiz' }).getAttribute('aria-controls'),
  );
});

it.each([
  ['{ArrowRight}', 'Rehearse'],
  ['{ArrowRight}{ArrowRight}', 'Quiz'],
  ['{ArrowRight}{ArrowRight}{ArrowRight}', 'Walkthrough'],
  ['{ArrowLeft}', 'Quiz'],
  ['{End}', 'Quiz'],
  ['{End}{Home}', 'Walkthrough'],
  ['{ArrowDown}x', 'Walkthrough'],
])('%s moves to and selects %s', async (keys, name) => {
  const { user } = open();
  await user.tab();
  await user.keyboard(keys);
  expect(focused()).toBe(name);
  expect(states().filter((state) => state.endsWith('true'))).toEqual([`${name} true`]);
});

it('is one stop for Tab, at the selected one', async () => {
  const { user } = open();
  await user.tab();
  await user.keyboard('{ArrowRight}');
  await user.tab();
  expect(focused()).toMatch(/^Inside/);
  await user.tab({ shift: true });
  expect(focused()).toBe('Rehearse');
});
