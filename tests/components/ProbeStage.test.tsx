// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { ProbeStage } from '@/components/rehearsal/ProbeStage';
import { ProbeList } from '@/components/scenario/ProbeList';
import type { Gauntlet } from '@/lib/model/run';
import { aScenario } from '../support/scenario';
import { expectAccessible, show } from '../support/view';

const { probes } = aScenario();
const GAUNTLET: Gauntlet = {
  ...{ probes: probes.map(({ id }) => id), index: 0, stage: 'silence', stageSince: 0, spokenMs: 0 },
  answered: [],
};

/** What a borrowed question is introduced by. */
const AT_REHEARSAL = 'Asked of another story. Answer what it would ask about yours.';
const AT_READING =
  'Asked of other stories about the same principles. Answer aloud what each would ask about yours. Then compare.';

it.each([true, false])('a question of another story is said to be one: %s', async (borrowed) => {
  show(<ProbeStage gauntlet={GAUNTLET} {...{ probes, borrowed }} now={() => 0} onCommand={vi.fn()} />);
  screen.getByRole('heading', { name: probes[0]?.question ?? '' });
  expect(screen.queryByText(AT_REHEARSAL) !== null).toBe(borrowed);
  await expectAccessible();
});

it.each([true, false])('so are those that are listed: %s', async (borrowed) => {
  show(<ProbeList {...{ probes, borrowed }} />);
  expect(screen.queryByText(AT_READING) !== null).toBe(borrowed);
  await expectAccessible();
});
