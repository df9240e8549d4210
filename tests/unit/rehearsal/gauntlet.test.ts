import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawProbes, probeWeight, SILENCE_MS, settleSilence } from '@/lib/domain/rehearsal/gauntlet';
import { advance, probesOf, type RunCommand, UNATTENDED_MS } from '@/lib/domain/rehearsal/machine';
import type { Run } from '@/lib/model/run';
import { seededRandom } from '../../support/memory-outside';
import { holds } from '../../support/property';
import { drawn, newRun, PLAN } from '../../support/run';

const START = 1_793_610_000_000;
const COMMANDS = {
  next: { do: 'next' },
  back: { do: 'back' },
  pause: { do: 'pause' },
  resume: { do: 'resume' },
  finish: { do: 'finish' },
  commit: { do: 'commit' },
  held: { do: 'mark', mark: 'held' },
  failed: { do: 'mark', mark: 'failed' },
} as const satisfies Record<string, RunCommand>;

type Name = keyof typeof COMMANDS;

/** Commands separated by blanks; `+5` lets five seconds pass. */
function play(script: string): Run {
  let now = START;
  let run = newRun(START, { ...PLAN, probes: ['one', 'two'] });
  for (const word of script.split(' ').filter(Boolean)) {
    if (word.startsWith('+')) now += Number(word) * 1000;
    else run = advance(run, COMMANDS[word as Name], now);
  }
  return run;
}

const RESULT = 'next next next';
const ASKED = `${RESULT} next`;
const where = ({ phase, current, gauntlet }: Run) => `${phase} ${current} ${gauntlet?.index} ${gauntlet?.stage}`;

describe('follow-up probes', () => {
  it.each([
    ['come after the result', ASKED, 'probing 3 0 silence'],
    ['are thought about first, for as long as it takes or ten seconds', `${ASKED} +3 commit`, 'probing 3 0 answer'],
    ['go on to the push-back', `${ASKED} commit commit`, 'probing 3 0 push-back'],
    ['and to the comparison', `${ASKED} commit commit commit`, 'probing 3 0 compare'],
    ['which waits for a mark', `${ASKED} commit commit commit commit`, 'probing 3 0 compare'],
    ['then the next is asked', `${ASKED} commit commit commit held`, 'probing 3 1 silence'],
    ['take no mark before the comparison', `${ASKED} commit held`, 'probing 3 0 answer'],
    ['are skipped by "next"', `${ASKED} next`, 'running 4 0 silence'],
    ['are left by "back", and asked again', `${ASKED} commit back next`, 'probing 3 0 silence'],
    ['cannot be paused', `${ASKED} pause`, 'probing 3 0 silence'],
    [
      'lead to the reflection when all are marked',
      `${ASKED} commit commit commit held commit commit commit failed`,
      'running 4 2 silence',
    ],
    ['are asked once', `${ASKED} commit commit commit held commit commit commit held back next`, 'running 4 2 silence'],
    ['do not begin before they are asked', 'commit commit', 'running 0 0 silence'],
    ['take no mark before they are asked', `${RESULT} held`, 'running 3 0 silence'],
  ])('%s', (_says, script, expected) => {
    expect(where(play(script))).toBe(expected);
  });

  it('are not asked where none were wanted', () => {
    const run = advance(newRun(START), COMMANDS.next, START);
    expect('gauntlet' in run).toBe(false);
    expect(where(advance(run, COMMANDS.commit, START))).toBe('running 1 undefined undefined');
  });

  it('count the answer and the push-back, not the silence and not the comparison', () => {
    const run = play(`${ASKED} +4 commit +20 commit +7 commit +30 held finish`);
    expect(probesOf(run)).toEqual([{ probe: 'one', seconds: 27, rating: 3 }]);
  });

  it('begin to count by themselves when the silence is over', () => {
    const run = play(`${ASKED} +15 commit +7 commit +30 failed finish`);
    expect(probesOf(run)).toEqual([{ probe: 'one', seconds: 12, rating: 1 }]);
  });

  it('cost no step any time', () => {
    expect(drawn(play(`next +1 next +2 next +3 next +60 commit +60 commit +60 commit +60 held next +4 finish`))).toBe(
      'done: 0 1 2 3 >4',
    );
  });

  it('end with a run that is left alone, keeping what was marked', () => {
    const run = play(`${ASKED} commit +9 commit commit held commit +${UNATTENDED_MS / 1000} commit`);
    expect([run.phase, run.complete, probesOf(run)]).toEqual([
      'done',
      false,
      [{ probe: 'one', seconds: 9, rating: 3 }],
    ]);
  });
});

describe('the silence', () => {
  const asked = { probes: ['one'], index: 0, stage: 'silence' as const, stageSince: START, spokenMs: 0, answered: [] };

  it.each([
    [SILENCE_MS - 1, 'silence', START],
    [SILENCE_MS, 'answer', START + SILENCE_MS],
    [SILENCE_MS * 7, 'answer', START + SILENCE_MS],
  ])('after %i ms is %s, from the moment it ended', (after, stage, stageSince) => {
    expect(settleSilence(asked, START + after)).toMatchObject({ stage, stageSince });
  });
});

describe('drawing probes', () => {
  const weights = fc.array(fc.double({ min: 0.1, max: 8, noNaN: true }), { maxLength: 10 });

  it('gives as many as are wanted and there, each once', () => {
    holds(
      fc.property(weights, fc.nat({ max: 12 }), fc.nat(), (given, count, seed) => {
        const all = given.map((weight, index) => ({ id: `probe-${index}`, weight }));
        const ids = drawProbes(all, count, seededRandom(seed));
        expect(new Set(ids).size).toBe(Math.min(count, all.length));
        expect(all.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
      }),
    );
  });

  it('draws by weight: four times the weight, four times as often', () => {
    const random = seededRandom(7);
    const all = [
      { id: 'failed', weight: probeWeight(1, false) },
      { id: 'held', weight: probeWeight(3, false) },
    ];
    const first = Array.from({ length: 5000 }, () => drawProbes(all, 1, random)[0]);
    expect(first.filter((id) => id === 'failed').length / 5000).toBeCloseTo(0.8, 1);
  });

  it('prefers what failed, then what was shaky, then what was never asked, then what held, and what fits the lens', () => {
    const order = [1, 2, undefined, 3, 4].map((rating) => probeWeight(rating, false));
    expect(order).toEqual([...order].sort((a, b) => b - a));
    expect(new Set(order).size).toBe(5);
    for (const rating of [1, undefined, 3])
      expect(probeWeight(rating, true)).toBeGreaterThan(probeWeight(rating, false));
  });
});
