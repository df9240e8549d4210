// @vitest-environment happy-dom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { PartnerSeat } from '@/components/rehearsal/partner/PartnerSeat';
import { SeatAsk } from '@/components/rehearsal/partner/SeatAsk';
import { advanceSeat, type SeatCommand, takeSeat } from '@/lib/domain/rehearsal/seat';
import type { PartnerSeat as Seat } from '@/lib/model/partner-seat';
import { PLAN } from '../support/run';
import { aScenarioFile } from '../support/scenario';
import { expectAccessible, focused, show } from '../support/view';

const FILE = {
  ...aScenarioFile(),
  signs: { looksFor: 'You say whose job it was. You stayed.', sinksIt: 'Walking away.' },
};
const PROBE = FILE.scenario.probes[0]?.question ?? '';

/** The seat on screen; commands are carried out, as the store would. */
function sit(...before: SeatCommand[]) {
  let seat: Seat = takeSeat(PLAN, 'seat0001', 0);
  for (const command of before) seat = advanceSeat(seat, command, 1000);
  const [onDrop, onLeave] = [vi.fn(), vi.fn()];
  const view = () => (
    <PartnerSeat
      {...{ seat, onDrop, onLeave }}
      file={FILE}
      now={() => 1000}
      codeOf={() => Promise.resolve('SB1.code.sum')}
      onCommand={(command) => give(command)}
      onGive={() => give({ do: 'give', id: 'score001' })}
    />
  );
  const shown = show(view());
  const give = (command: SeatCommand) => {
    seat = advanceSeat(seat, command, 1000);
    shown.change(view());
  };
  return { ...shown, onDrop, onLeave, seat: () => seat };
}

const FINISH: SeatCommand = { do: 'run', order: { do: 'finish' } };
const VERDICT: SeatCommand[] = [FINISH, { do: 'turn', to: 'verdict' }];
const press = (name: string) => screen.getByRole('button', { name });

describe('the interviewer’s side', () => {
  it('begins with the question to read out, which has the focus by its heading', async () => {
    const [onStart, onLeave] = [vi.fn(), vi.fn()];
    const { user } = show(<SeatAsk plan={PLAN} question="Who waited?" {...{ onStart, onLeave }} />);
    expect(focused()).toBe('Read this out');
    screen.getByText('Who waited?');
    await user.click(press('Start the clock'));
    expect(onStart).toHaveBeenCalledOnce();
    await expectAccessible();
  });

  it('ticks evidence by mouse and key, and steps on', async () => {
    const { user, seat } = sit();
    expect(focused()).toBe('Next step');
    const evidence = screen.getByRole('group', { name: 'What to listen for' });
    await user.click(within(evidence).getByRole('checkbox', { name: 'went home' }));
    await user.keyboard('1');
    expect(seat().run.steps[0]?.said).toHaveLength(2);
    await user.keyboard('n');
    screen.getByRole('heading', { name: 'Task' });
    screen.getByRole('timer', { name: 'Step time' });
    await expectAccessible();
  });

  it('ticks signs of the principle at any stage', async () => {
    const { user, seat } = sit();
    await user.click(screen.getByText('Signs of the principle, 0 ticked'));
    await user.click(screen.getByRole('checkbox', { name: 'You stayed.' }));
    expect(seat().signs).toHaveLength(1);
    screen.getByText('Signs of the principle, 1 ticked');
  });

  it('marks each probe, with what it tests', async () => {
    const { user, seat } = sit(FINISH);
    expect(focused()).toBe('Ask follow-ups');
    const marks = screen.getByRole('radiogroup', { name: `How it held: ${PROBE}` });
    await user.click(within(marks).getByRole('radio', { name: 'Failed' }));
    expect(seat().marks).toEqual([{ probe: 'your-part', rating: 1 }]);
    await user.click(within(marks).getByRole('radio', { name: 'Not asked' }));
    expect(seat().marks).toEqual([]);
    await expectAccessible();
    await user.click(press('To the verdict'));
    expect(focused()).toBe('Against the bar');
  });

  it('gives no code without a verdict and a reason, says what is missing, and goes there', async () => {
    const { user, seat } = sit(...VERDICT);
    await user.click(press('Make the code'));
    expect(screen.getByRole('status').textContent).toBe('Choose where the answer stands against the bar.');
    expect(document.activeElement?.matches('[type=radio]')).toBe(true);
    await user.click(screen.getByRole('radio', { name: 'Raises the bar' }));
    await user.click(press('Make the code'));
    expect(screen.getByRole('status').textContent).toContain('at least 3 characters');
    expect(document.activeElement?.tagName).toBe('TEXTAREA');
    await user.keyboard('n1p');
    expect([seat().reason, seat().stage]).toEqual(['n1p', 'verdict']);
    await expectAccessible();
    await user.click(press('Make the code'));
    expect(focused()).toBe('Hand this over');
    expect(await screen.findByDisplayValue('SB1.code.sum')).toBeDefined();
    await expectAccessible();
  });

  it('is thrown away only at the second press', async () => {
    const { user, onDrop, onLeave } = sit();
    await user.click(press('Throw this interview away'));
    expect(onDrop).not.toHaveBeenCalled();
    await user.click(press('Throw away for good'));
    await user.click(press('Back to my own rehearsal'));
    expect([onDrop.mock.calls.length, onLeave.mock.calls.length]).toEqual([1, 1]);
  });

  it('asks the question when the press was not meant', async () => {
    const { user } = sit();
    await user.click(press('Throw this interview away'));
    await user.tab();
    expect(screen.queryByRole('button', { name: 'Throw away for good' })).toBeNull();
  });
});
