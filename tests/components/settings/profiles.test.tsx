import { screen, within } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { ProfileList } from '@/components/settings/ProfileList';
import { expectAccessible, focused, show } from '../../support/view';

const PROFILES = [
  { id: 'k3j2h1ab', name: 'Mira' },
  { id: '0a9b8c7d', name: 'Tomás' },
];

function list(inUse = '') {
  const verbs = { onEnter: vi.fn(), onAdd: vi.fn(async () => {}), onRemove: vi.fn(async () => {}) };
  return { ...show(<ProfileList profiles={PROFILES} inUse={inUse} {...verbs} />), ...verbs };
}

test('the one in use is named, the others are one click away', async () => {
  const { user, onEnter } = list('0a9b8c7d');
  const rows = screen.getAllByRole('listitem');
  expect(rows.map((row) => row.textContent?.includes('In use'))).toEqual([false, false, true]);
  await user.click(screen.getByRole('button', { name: 'Switch to First profile' }));
  expect(onEnter).toHaveBeenCalledWith('');
  await expectAccessible();
});

test('neither the first nor the one in use can be removed', () => {
  list('0a9b8c7d');
  const names = screen.getAllByRole('button', { name: /^Remove/ }).map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual(['Remove Mira']);
});

test('one is removed only when asked twice, and the focus is never lost', async () => {
  const { user, onRemove } = list();
  const ask = () => user.click(screen.getByRole('button', { name: 'Remove Mira' }));
  await ask();
  expect(focused()).toContain('All that was practised');
  await expectAccessible();
  await user.click(screen.getByRole('button', { name: 'Keep it' }));
  expect(onRemove).not.toHaveBeenCalled();
  expect(focused()).toBe('Remove Mira');
  await ask();
  await user.click(within(screen.getByRole('group')).getByRole('button', { name: 'Remove all of it' }));
  expect(onRemove).toHaveBeenCalledWith('k3j2h1ab');
  expect(focused()).not.toBe('body');
});

test('one is added under a name, without the spaces around it, and never under none', async () => {
  const { user, onAdd } = list();
  await user.type(screen.getByLabelText('Name of the profile'), '   {Enter}');
  expect(onAdd).not.toHaveBeenCalled();
  await user.type(screen.getByLabelText('Name of the profile'), ' Ana {Enter}');
  expect(onAdd).toHaveBeenCalledWith('Ana');
});
