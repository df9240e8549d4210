// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { AnkiExport } from '@/components/quiz/AnkiExport';
import { saveText } from '@/components/ui/save-text';
import { expectAccessible, show } from '../support/view';

vi.mock('@/components/ui/save-text', () => ({ saveText: vi.fn() }));

const PRINCIPLES = [
  { id: 'amazon/ownership', name: 'Ownership' },
  { id: 'amazon/frugality', name: 'Frugality' },
];

test('principles are chosen one by one, and only then can they be saved', async () => {
  const onExport = vi.fn(async () => ({ text: 'the file', count: 12 }));
  const { user } = show(<AnkiExport principles={PRINCIPLES} onExport={onExport} />);
  await user.click(screen.getByText('Or choose principles · 0 chosen'));
  const save = screen.getByRole<HTMLButtonElement>('button', { name: 'Those I chose' });
  expect(save.disabled).toBe(true);
  await user.click(screen.getByRole('checkbox', { name: 'Ownership' }));
  await user.click(screen.getByRole('checkbox', { name: 'Frugality' }));
  await user.click(screen.getByRole('checkbox', { name: 'Ownership' }));
  await user.click(save);
  expect(onExport).toHaveBeenCalledWith(['amazon/frugality']);
  expect(saveText).toHaveBeenCalledWith('the file', 'starboard-anki.txt');
  expect(screen.getByRole('status').textContent).toBe('Cards in the file: 12');
  await expectAccessible();
});

test('where there is no card, no file is saved, and that is said', async () => {
  vi.mocked(saveText).mockClear();
  const { user } = show(<AnkiExport principles={PRINCIPLES} onExport={async () => ({ text: '', count: 0 })} />);
  await user.click(screen.getByRole('button', { name: 'What is due today' }));
  expect(saveText).not.toHaveBeenCalled();
  expect(screen.getByRole('status').textContent).toContain('no file was saved');
});
