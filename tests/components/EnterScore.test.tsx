// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { type EnteredScore, EnterScore } from '@/components/rehearsal/partner/EnterScore';
import { PartnerScores } from '@/components/rehearsal/partner/PartnerScores';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import type { PastRun } from '@/lib/model/progress';
import { aScore } from '../support/partner';
import { aScenarioFile } from '../support/scenario';
import { expectAccessible, focused, heard, show } from '../support/view';

const FILE = { ...aScenarioFile(), signs: { looksFor: 'You stayed.', sinksIt: 'Walking away.' } };
const RUN: PastRun = {
  event: 'e',
  run: 'r',
  time: 1,
  at: 1_793_610_100,
  level: 'sde-ii',
  complete: true,
  laps: [{ step: 'situation', seconds: 31, targetSeconds: 27, said: ['abcd', 'efgh'], phrases: 4 }],
  probes: [{ probe: 'your-part', seconds: 4, rating: 3 }],
};

function enter(found: EnteredScore) {
  const [onKeep, onGoTo, onDone] = [vi.fn(() => Promise.resolve()), vi.fn(), vi.fn()];
  const read = vi.fn(() => Promise.resolve(found));
  const questionOf = (id: string) => (id === 'p/other' ? 'Who waited?' : undefined);
  return {
    onKeep,
    onGoTo,
    onDone,
    read,
    ...show(<EnterScore file={FILE} recent={[RUN]} {...{ read, questionOf, onKeep, onGoTo, onDone }} />),
  };
}

const paste = async (user: ReturnType<typeof enter>['user'], text: string) => {
  await user.click(screen.getByRole('textbox', { name: 'Code' }));
  await user.paste(text);
};

describe('a partner’s score', () => {
  it('is shown before it is kept, beside one’s own figures', async () => {
    const score = aScore({ reason: '<b>Bold</b> claim', signs: [phraseKey('You stayed.')] });
    const { user, onKeep, container } = enter({ kind: 'score', score });
    expect(focused()).toBe("Enter a partner's score");
    await paste(user, 'SB1');
    await screen.findByText('Meets the bar');
    expect(onKeep).not.toHaveBeenCalled();
    screen.getByText('<b>Bold</b> claim');
    expect(container.querySelector('blockquote b')).toBeNull();
    expect(heard(screen.getByRole('row', { name: /Situation/ }))).toBe('Situation 0:25 · 1 of 4 0:31 · 2 of 4');
    expect(heard(screen.getByRole('list', { name: 'Follow-up probes' }))).toContain('Shaky · yours: Held');
    expect(heard(screen.getByRole('list', { name: 'Heard for it:' }))).toBe('You stayed.');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(focused()).toBe('Kept'));
    expect(onKeep).toHaveBeenCalledWith(score);
  });

  it.each<[EnteredScore, string]>([
    [{ kind: 'no-code' }, 'There is no score in this text.'],
    [{ kind: 'damaged' }, 'damaged or cut off'],
    [{ kind: 'newer' }, 'newer Starboard'],
    [{ kind: 'known' }, 'kept this score already'],
    [{ kind: 'elsewhere', scenario: 'p/other' }, '“Who waited?”'],
    [{ kind: 'elsewhere', scenario: 'p/gone' }, 'this browser does not have'],
  ])('that cannot be kept says why, and the text stays: %j', async (found, words) => {
    const { user } = enter(found);
    await paste(user, 'SB1.x.y');
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain(words));
    expect(screen.queryByRole('button', { name: 'Keep it' })).toBeNull();
    expect((screen.getByRole('textbox', { name: 'Code' }) as HTMLTextAreaElement).value).toBe('SB1.x.y');
  });

  it('of another question leads there', async () => {
    const { user, onGoTo } = enter({ kind: 'elsewhere', scenario: 'p/other' });
    await paste(user, 'SB1.x.y');
    await user.click(await screen.findByRole('button', { name: 'Go to it' }));
    expect(onGoTo).toHaveBeenCalledWith('p/other');
  });

  it('is read from a file too, and a file too large is not', async () => {
    const { user, read } = enter({ kind: 'score', score: aScore() });
    const file = screen.getByLabelText('Or a file');
    await user.upload(file, new File(['SB1.from-file'], 'score.txt', { type: 'text/plain' }));
    await waitFor(() => expect(read).toHaveBeenCalledWith('SB1.from-file'));
    await user.upload(file, new File(['x'.repeat(200_000)], 'score.txt', { type: 'text/plain' }));
    await screen.findByText('This file is too large to be a score.');
    expect(read).toHaveBeenCalledTimes(1);
  });
});

describe('under a rehearsal', () => {
  it('stand the scores kept, and the ways to a partner', async () => {
    const [onSeat, onEnter] = [vi.fn(), vi.fn()];
    const past = { runs: ['r'], recalls: [], recent: [RUN], scores: [{ event: 'e', time: 1, given: aScore() }] };
    const { user } = show(
      <>
        <h2>Say it out loud</h2>
        <PartnerScores file={FILE} past={past} seated={false} returned {...{ onSeat, onEnter }} />
      </>,
    );
    expect(focused()).toBe("Partners' scores");
    screen.getByText('The count was there.');
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Interview a partner' }));
    await user.click(screen.getByRole('button', { name: "Enter a partner's score" }));
    expect([onSeat.mock.calls.length, onEnter.mock.calls.length]).toEqual([1, 1]);
  });
});
