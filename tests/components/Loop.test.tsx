// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { LoopBreak } from '@/components/rehearsal/loop/LoopBreak';
import { LoopEnd } from '@/components/rehearsal/loop/LoopEnd';
import { LoopReady } from '@/components/rehearsal/loop/LoopReady';
import { LoopSetup } from '@/components/rehearsal/loop/LoopSetup';
import { advanceLoop, startLoop } from '@/lib/domain/rehearsal/loop';
import { advance } from '@/lib/domain/rehearsal/machine';
import type { IndexEntry } from '@/lib/model/pack';
import { seededRandom } from '../support/memory-outside';
import { newRun } from '../support/run';
import { expectAccessible, focused, heard, show } from '../support/view';

const INDEX: IndexEntry[] = Array.from({ length: 6 }, (_, at) => ({
  id: `p/${at}`,
  question: `Question ${at}?`,
  title: `Title ${at}`,
  principle: `principle-${at}`,
  principleName: `Principle ${at}`,
  level: 'sde-ii',
  quiz: [],
}));
const CANDIDATES = INDEX.map(({ id, principle }) => ({ scenario: id, principle, needsWork: true }));
const LOOP = startLoop('loop0001', ['p/0', 'p/1', 'p/2'], 60, 0);

const press = (name: string) => screen.getByRole('button', { name });
const questions = () => screen.getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent);

function setUp(candidates = CANDIDATES) {
  const [onStart, onLeave] = [vi.fn(), vi.fn()];
  return {
    onStart,
    onLeave,
    ...show(<LoopSetup index={INDEX} random={seededRandom(1)} {...{ candidates, onStart, onLeave }} />),
  };
}

describe('setting up a loop', () => {
  it('proposes four questions, takes another count and break, and starts with what is shown', async () => {
    const { user, onStart } = setUp();
    expect(focused()).toBe('Mock loop');
    expect(new Set(questions()).size).toBe(4);
    await user.click(screen.getByRole('radio', { name: '5' }));
    expect(questions()).toHaveLength(5);
    await user.click(screen.getByRole('radio', { name: '30 s' }));
    await expectAccessible();
    await user.click(press('Start the loop'));
    const ids = questions().map((question) => INDEX.find((entry) => entry.question === question)?.id);
    expect(onStart).toHaveBeenCalledWith(ids, 30);
  });

  it('replaces one question, says which it is now, and keeps the focus', async () => {
    const { user } = setUp();
    const before = questions();
    await user.click(press('Replace question 2'));
    const after = questions();
    expect(after.filter((_, at) => at !== 1)).toEqual(before.filter((_, at) => at !== 1));
    expect(before).not.toContain(after[1]);
    expect(focused()).toBe('Replace question 2');
    expect(screen.getByRole('status').textContent).toBe(`Question 2 is now: ${after[1]}`);
  });

  it('says so when there are too few questions', () => {
    setUp(CANDIDATES.slice(0, 2));
    screen.getByText('A loop needs 3 questions, and the packs at hand have fewer.');
  });
});

describe('a loop', () => {
  it('does not show the question before its clock runs', async () => {
    const [onTell, onSkip] = [vi.fn(), vi.fn()];
    const { user, container } = show(<LoopReady loop={LOOP} gone={false} busy={false} {...{ onTell, onSkip }} />);
    expect(focused()).toBe('Ready for the first question?');
    expect(heard(container)).not.toContain('Question 0?');
    await user.click(press('Ask me'));
    await user.click(press('Pass over this question'));
    expect([onTell.mock.calls.length, onSkip.mock.calls.length]).toEqual([1, 1]);
  });

  it('breaks for what is left of the deadline, and asks what came unaided', async () => {
    vi.useFakeTimers({ now: 100_000, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] });
    const telling = advanceLoop(LOOP, { do: 'begin', run: 'run-0001', targetSeconds: 150 }, 0);
    const loop = advanceLoop(telling, { do: 'ended', at: 70_000 }, 70_000);
    const run = advance(newRun(0), { do: 'finish' }, 30_000);
    const [onOver, onSkip, onJudge] = [vi.fn(), vi.fn(), vi.fn()];
    show(<LoopBreak {...{ loop, run, onOver, onSkip, onJudge }} judged={undefined} now={() => Date.now()} />);
    expect(focused()).toBe('Take a break');
    expect(screen.getByRole('timer').getAttribute('aria-label')).toBe('Break, 30 s left at first');
    screen.getByRole('group', { name: 'Which steps came unaided?' });
    vi.advanceTimersByTime(29_000);
    expect(onOver).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1000);
    expect(onOver).toHaveBeenCalledOnce();
    vi.useRealTimers();
    await expectAccessible();
  });

  it('ends with a report of each question and of all', async () => {
    const lap = { step: 'situation' as const, seconds: 40, targetSeconds: 30, said: ['a'], phrases: 4 };
    const told = {
      complete: true,
      seconds: 40,
      targetSeconds: 30,
      said: 1,
      phrases: 4,
      laps: [lap],
      probes: [3, 1],
      recall: { unaided: 1, of: 5 },
    };
    const report = {
      questions: [{ scenario: 'p/0', told }, { scenario: 'p/1' }],
      seconds: 40,
      targetSeconds: 30,
      weakest: { step: 'task' as const, faults: 1 },
    };
    const [onAgain, onClose] = [vi.fn(), vi.fn()];
    const { container, user } = show(<LoopEnd {...{ report, onAgain, onClose }} index={INDEX} />);
    expect(focused()).toBe('The loop is over');
    const text = heard(container);
    for (const part of [
      '1 of 2 questions told, 0:40 of 0:30 in all.',
      'Finish what you begin: 1 of 2',
      'Task, with a fault in 1 of 1',
      '1 of 4 phrases said',
      '1 of 2 follow-ups held',
      '1 of 5 steps unaided',
      'Over by 10 s',
      'Passed over',
    ])
      expect(text).toContain(part);
    await expectAccessible();
    await user.click(press('Put the report away'));
    expect(onClose).toHaveBeenCalledOnce();
  });
});
