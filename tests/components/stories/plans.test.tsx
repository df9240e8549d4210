import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { CheatSheet } from '@/components/stories/CheatSheet';
import { CoverageMatrix } from '@/components/stories/CoverageMatrix';
import { DebriefForm } from '@/components/stories/DebriefForm';
import { LoopPlanner } from '@/components/stories/LoopPlanner';
import { coverageOf, type StoryUse } from '@/lib/domain/stories/coverage';
import { planLoop, type Round } from '@/lib/domain/stories/plan-loop';
import { expectAccessible, focused, heard, show } from '../../support/view';

const PRINCIPLES = [
  { id: 'ownership', name: 'Ownership' },
  { id: 'frugality', name: 'Frugality' },
];
const nameOf = (id: string) => PRINCIPLES.find((one) => one.id === id)?.name ?? id;

const use = (id: string, strength: number, told = 0): StoryUse => ({
  ...{ id, title: `Title of ${id}`, tags: [], restedDays: 1 },
  principles: [{ principle: 'ownership', strength }],
  use: { rehearsed: 2, planned: 0, told },
});
const STORIES = [use('one', 4), use('two', 2, 4)];
const CHOICES = STORIES.map(({ id, title }) => ({ id, name: title }));
const titleOf = (id: string) => `Title of ${id}`;

describe('the matrix', () => {
  it('says in words how strong each story is, what is missing and what is told too often', async () => {
    const coverage = coverageOf(['ownership', 'frugality'], STORIES);
    show(<CoverageMatrix {...{ coverage, nameOf }} />);
    const rows = screen.getAllByRole('row').map(heard);
    expect(rows[0]).toContain('Title of two Told too often Worked on 1 day ago 2 rehearsed, 0 planned, 4 told');
    expect(rows.slice(1)).toEqual(['Ownership 4 of 5 2 of 5', 'Frugality Gap Not served Not served']);
    screen.getByRole('columnheader', { name: /Title of one/ });
    screen.getByRole('rowheader', { name: /Frugality/ });
    screen.getByText('1 principle has no story of strength 3 or more.');
    await expectAccessible();
  });
});

describe('the planner', () => {
  const view = (rounds: Round[], onRounds = vi.fn()) => (
    <LoopPlanner
      {...{ rounds, onRounds, nameOf, titleOf, principles: PRINCIPLES, cardsToday: 3 }}
      plan={planLoop(rounds, STORIES)}
    />
  );

  it('names a story and a backup for each principle, and the weakest cell with what is there for it today', async () => {
    show(view([{ principles: ['ownership', 'frugality'] }]));
    const cells = within(screen.getByRole('list', { name: 'Interview plan' })).getAllByRole('listitem');
    expect(cells.map(heard)).toEqual([
      'Round 1, Ownership Title of one 4 of 5 Backup: Title of two',
      'Round 1, Frugality No story serves it',
    ]);
    expect(heard(screen.getByRole('status'))).toBe(
      'Weakest: Frugality in round 1, at 0 of 5. Today’s quiz has 3 cards about it. Write a story for it',
    );
    await expectAccessible();
  });

  it('names what is chosen for a round while the list is folded', () => {
    show(view([{ principles: ['ownership', 'frugality'] }, { principles: [] }]));
    const rounds = screen.getAllByRole('group', { name: /^Round/ }).map(heard);
    expect(rounds.map((round) => round.includes('Ownership · Frugality'))).toEqual([true, false]);
  });

  it('leaves the keyboard where it can go on after a round is removed', async () => {
    const onRounds = vi.fn();
    const { user } = show(view([{ principles: [] }, { principles: ['ownership'] }], onRounds));
    await user.click(screen.getByRole('button', { name: 'Remove round 2' }));
    expect(onRounds).toHaveBeenCalledWith([{ principles: [] }]);
    expect(focused()).toBe('Add a round');
  });
});

describe('the debrief', () => {
  it('keeps what came, what was told and how it went, round by round', async () => {
    const onSave = vi.fn(async () => {});
    const { user } = show(<DebriefForm {...{ principles: PRINCIPLES, stories: CHOICES, onSave }} today="2026-11-21" />);
    await user.type(screen.getByLabelText('Company'), ' Harbour ');
    await user.type(screen.getByLabelText('Date'), '2026-11-20');
    await user.click(screen.getByLabelText('Ownership'));
    await user.click(screen.getByLabelText('Title of two'));
    await user.type(screen.getByLabelText('Follow-up questions, one a line'), 'Why?\n\n And then? ');
    await user.click(screen.getByRole('radio', { name: '2' }));
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Save the interview' }));
    const round = { principles: ['ownership'], stories: ['two'], probes: ['Why?', 'And then?'], went: 2 };
    expect(onSave).toHaveBeenCalledWith({ company: 'Harbour', date: '2026-11-20', rounds: [round] });
    await screen.findByText(/^Saved\./);
  });

  it('that was written down earlier is changed as it stands, or left', async () => {
    const onSave = vi.fn(async () => {});
    const onCancel = vi.fn();
    const round = { principles: ['ownership'], stories: ['two'], probes: ['Why?', 'And then?'], went: 2 };
    const earlier = { id: 'one', company: 'Harbour', date: '2026-11-20', rounds: [round] };
    const { user } = show(
      <DebriefForm {...{ earlier, principles: PRINCIPLES, stories: CHOICES, onSave, onCancel }} today="2026-11-21" />,
    );
    expect(focused()).toBe('Change an interview');
    await user.click(screen.getByRole('radio', { name: '4' }));
    await user.type(screen.getByLabelText('Company'), 's');
    await user.click(screen.getByRole('button', { name: 'Leave it as it was' }));
    expect(onCancel).toHaveBeenCalledOnce();
    await user.click(screen.getByRole('button', { name: 'Save the interview' }));
    expect(onSave).toHaveBeenCalledWith({
      ...{ company: 'Harbours', date: '2026-11-20', rounds: [{ ...round, went: 4 }] },
    });
  });

  it('keeps what was typed when it cannot be stored', async () => {
    const { user } = show(
      <DebriefForm
        {...{ principles: PRINCIPLES, stories: CHOICES, today: '2026-11-21' }}
        onSave={() => Promise.reject(new Error('full'))}
      />,
    );
    await user.type(screen.getByLabelText('Company'), 'Harbour');
    await user.type(screen.getByLabelText('Date'), '2026-11-20');
    await user.click(screen.getByRole('button', { name: 'Save the interview' }));
    await screen.findByText(/^It could not be stored/);
    expect((screen.getByLabelText('Company') as HTMLInputElement).value).toBe('Harbour');
  });
});

describe('the cheat sheet', () => {
  it('can be printed as soon as a story is on it', async () => {
    const onPrint = vi.fn();
    const view = (chosen: string[]) => {
      const sheet = chosen.map((id) => ({
        id,
        title: titleOf(id),
        question: '',
        bullets: [],
        numbers: ['3'],
        phrases: [],
      }));
      return <CheatSheet {...{ stories: CHOICES, chosen, sheet, onPrint, onChoose: vi.fn() }} />;
    };
    const { user, change } = show(view([]));
    expect((screen.getByRole('button', { name: 'Print' }) as HTMLButtonElement).disabled).toBe(true);
    change(view(['one']));
    await user.click(screen.getByRole('button', { name: 'Print' }));
    expect(onPrint).toHaveBeenCalledOnce();
    expect(heard(screen.getByRole('article'))).toBe('Title of one Numbers 3');
    await expectAccessible();
  });
});
