import { screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import { HistoryNote } from '@/components/settings/HistoryNote';
import { SettingsForm } from '@/components/settings/SettingsForm';
import { DEFAULT_SETTINGS } from '@/lib/model/setting-choices';
import { SettingSchema } from '@/lib/model/settings';
import { expectAccessible, show } from '../../support/view';

test('level, probes, text size and calm mode can be chosen, by keyboard too', async () => {
  const chosen = vi.fn();
  const { user } = show(<SettingsForm settings={DEFAULT_SETTINGS} onSetting={chosen} />);
  screen.getByRole('radio', { name: 'SDE II' }).focus();
  await user.keyboard('{ArrowRight}');
  for (const name of ['3', '125%', 'On']) await user.click(screen.getByRole('radio', { name }));
  const settings = chosen.mock.calls.map(([setting]) => SettingSchema.parse(setting));
  expect(settings).toEqual([
    { name: 'level', value: 'senior' },
    { name: 'probes', value: 3 },
    { name: 'textSize', value: '1.25' },
    { name: 'calm', value: true },
  ]);
  await expectAccessible();
});

test('what could not be read is named, with a copy of each to save', async () => {
  const copyOf = vi.fn(async () => '{}');
  const problems = [{ key: 'log/00000002', why: 'sum', at: 0 }];
  const { user, container } = show(<HistoryNote events={1653} firstDay={20_759} problems={problems} copyOf={copyOf} />);
  expect(container.textContent).toContain('1,653 events recorded, the first on 2 Nov 2026.');
  expect(container.textContent).toContain('log/00000002 (its checksum does not fit)');
  await user.click(screen.getByRole('button', { name: 'Save a copy of log/00000002' }));
  expect(copyOf).toHaveBeenCalledWith('log/00000002');
  await expectAccessible();
});
