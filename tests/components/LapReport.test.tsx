// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LapReport } from '@/components/rehearsal/LapReport';
import { advance, type RunCommand } from '@/lib/domain/rehearsal/machine';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import { scriptOf } from '@/lib/domain/scenario/script';
import type { Run } from '@/lib/model/run';
import { newRun } from '../support/run';
import { aScenario } from '../support/scenario';
import { expectAccessible, focused, heard, show } from '../support/view';

/** A run whose steps took so many seconds, ended in the last of them; targets are 27, 15, 71, 23 and 14. */
function aRun(seconds: number[], said: string[] = []): Run {
  let now = 0;
  let run = newRun(now);
  const give = (command: RunCommand) => {
    run = advance(run, command, now);
  };
  for (const phrase of said) give({ do: 'tick-phrase', step: 'situation', phrase: phraseKey(phrase) });
  seconds.forEach((spent, index) => {
    now += spent * 1000;
    give({ do: index === seconds.length - 1 ? 'finish' : 'next' });
  });
  return run;
}

function report(run: Run) {
  const [onAgain, onClose, onJudge] = [vi.fn(), vi.fn(), vi.fn()];
  return {
    onAgain,
    onClose,
    ...show(
      <LapReport {...{ run, onAgain, onClose, onJudge }} script={scriptOf(aScenario(), run.level)} past={undefined} />,
    ),
  };
}

const STEPS = ['Situation', 'Task', 'Action', 'Result', 'Reflection'];
const lap = (name: string): HTMLElement => {
  const item = screen.getByRole('heading', { level: 3, name: new RegExp(`^${name}`) }).closest('li');
  if (!item) throw new Error(`no lap for ${name}`);
  return item;
};
const reported = () =>
  screen.getAllByRole('heading', { level: 3 }).map((heading) => heard(heading).split(' ')[0] ?? '');

describe('the report', () => {
  it.each([
    ['of a whole run', [27, 15, 71, 23, 14], 'Done, all five steps', '2:30 of 2:30', STEPS],
    ['of one that ended early', [30, 10], 'Ended early, and kept', '0:40 of 2:30', ['Situation', 'Task']],
  ])('%s says so, with its time and a lap for each step told', (_what, seconds, heading, total, steps) => {
    const { container } = report(aRun(seconds));
    screen.getByRole('heading', { level: 2, name: heading });
    expect(heard(container)).toContain(total);
    expect(reported().filter((name) => STEPS.includes(name))).toEqual(steps);
  });

  it('has the focus on its heading, so that it is read out first', () => {
    report(aRun([27, 15]));
    expect(focused()).toBe('Ended early, and kept');
  });

  it.each([
    [27, '0:27', 'On target'],
    [28.9, '0:29', 'On target'],
    [25.1, '0:25', 'On target'],
    [29, '0:29', 'Over by 2 s'],
    [25, '0:25', '2 s short of the target'],
    [147, '2:27', 'Over by 2 min'],
    [100.5, '1:41', 'Over by 1 min 14 s'],
  ])('says of %f s for a target of 27 s: %s, %s', (seconds, time, verdict) => {
    report(aRun([seconds, 15, 71, 23, 14]));
    expect(heard(lap('Situation'))).toContain(`Situation ${time}`);
    expect(heard(lap('Situation'))).toContain(verdict);
  });

  it('tells which phrases were said and which were missed, in words', () => {
    report(aRun([27, 15], ['went home']));
    const phrases = within(lap('Situation')).getAllByRole('listitem');
    expect(phrases.map(heard)).toEqual(['Missed: thirty people', 'Said: went home', 'Missed: label smudged']);
  });

  it('tells the phrases of the reflection of its own level', () => {
    report({ ...aRun([27, 15, 71, 23, 14]), level: 'senior' });
    expect(heard(lap('Reflection'))).toContain('counted labels');
  });

  it('of a run without any time is there all the same', () => {
    const { container } = report(aRun([0]));
    expect(heard(container)).toContain('0:00 of 2:30');
  });

  it('leads on to another run, or away', async () => {
    const { user, onAgain, onClose } = report(aRun([27, 15]));
    await user.click(screen.getByRole('button', { name: 'Rehearse again' }));
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect([onAgain.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });

  it('has no fault that axe finds', async () => {
    report(aRun([40, 5, 71, 23, 14], ['went home']));
    await expectAccessible();
  });
});

it('offers no report to share of a story of the user’s own', () => {
  report({ ...aRun([20, 10, 60, 20, 10]), scenario: 'my:~/k1osk001' });
  expect(screen.queryByRole('button', { name: 'Copy as text' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Close' })).toBeDefined();
});
