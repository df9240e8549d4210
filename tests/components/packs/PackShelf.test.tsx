import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PackShelf } from '@/components/packs/PackShelf';
import type { ShelfPack } from '@/lib/domain/scenario/pack-shelf';
import { expectAccessible, focused, show } from '../../support/view';

const content = { about: 'Stories about labels.', principles: ['Ownership'], questions: ['Why?'], cards: 16 };
const aShelfPack = (change: Partial<ShelfPack> = {}): ShelfPack => ({
  ...{ id: 'pharmacy', name: 'Pharmacy', version: 2, kind: 'on', content },
  ...change,
});
const SHIPPED = aShelfPack({ id: 'shipped', name: 'Shipped', version: 1, kind: 'shipped' });

function open(packs: ShelfPack[]) {
  const verbs = { onSwitch: vi.fn(), onRemove: vi.fn(async () => {}), onSave: vi.fn() };
  const shown = show(<PackShelf packs={[...packs, SHIPPED]} {...verbs} />);
  return {
    ...shown,
    ...verbs,
    again: (next: ShelfPack[]) => shown.change(<PackShelf packs={[...next, SHIPPED]} {...verbs} />),
  };
}
const row = (name: string) => within(screen.getByRole('article', { name }));
const MINE = 'Pharmacy, version 2';

describe('the shelf', () => {
  it('lists the packs of the user before those that are shipped, with what they hold', async () => {
    open([aShelfPack()]);
    expect(screen.getAllByRole('article').map((one) => one.querySelector('h3')?.textContent)).toEqual([
      MINE,
      'Shipped, version 1',
    ]);
    row(MINE).getByText('Scenarios: 1 · Principles: 1 · Cards: 16');
    await expectAccessible();
  });

  it('says how to get one where there is none', () => {
    open([]);
    screen.getByText(/^None yet\. Save a template/);
  });

  it('has templates of what is shipped, and never removes it', async () => {
    const { user, onSave } = open([]);
    const shipped = row('Shipped, version 1');
    expect(shipped.queryByRole('button', { name: 'Remove' })).toBeNull();
    await user.click(shipped.getByRole('button', { name: 'Save a template with one scenario' }));
    expect(onSave).toHaveBeenCalledWith(SHIPPED, 'first');
    await user.click(shipped.getByRole('button', { name: 'Save all of it as a template' }));
    expect(onSave).toHaveBeenLastCalledWith(SHIPPED);
  });

  it('switches one off', async () => {
    const { user, onSwitch, again } = open([aShelfPack()]);
    await user.click(row(MINE).getByRole('checkbox', { name: 'Use it' }));
    expect(onSwitch).toHaveBeenCalledWith(aShelfPack(), false);
    again([aShelfPack({ kind: 'off' })]);
    row(MINE).getByText(/^Not in use/);
    expect(row(MINE).getByRole<HTMLInputElement>('checkbox', { name: 'Use it' }).checked).toBe(false);
  });

  it('asks before it removes one, and the keyboard is never lost', async () => {
    const { user, onRemove, again } = open([aShelfPack()]);
    await user.click(row(MINE).getByRole('button', { name: 'Remove' }));
    await expect.poll(focused).toMatch(/^Remove “Pharmacy”, here and in your other browsers\?/);
    await user.click(row(MINE).getByRole('button', { name: 'Keep it' }));
    await expect.poll(focused).toBe('Remove');
    expect(onRemove).not.toHaveBeenCalled();
    await user.keyboard('{Enter}');
    await user.click(row(MINE).getByRole('button', { name: 'Remove the pack' }));
    expect(onRemove).toHaveBeenCalledWith(aShelfPack());
    again([]);
    await expect.poll(focused).toMatch(/^“Pharmacy” is removed/);
  });

  it('shows one that is in another browser, and what is newer there', () => {
    open([aShelfPack({ kind: 'elsewhere', content: undefined }), aShelfPack({ id: 'b', name: 'Bank', newer: 5 })]);
    row(MINE).getByText('You added this pack elsewhere; import its file here too.');
    expect(row(MINE).queryByRole('checkbox')).toBeNull();
    row(MINE).getByRole('button', { name: 'Remove' });
    row('Bank, version 2').getByText(/^You updated this pack to version 5 elsewhere/);
  });
});
