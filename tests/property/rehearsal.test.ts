import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advance, expire, lapsOf, UNATTENDED_MS } from '@/lib/domain/rehearsal/machine';
import { type Run, RunSchema } from '@/lib/model/run';
import { FADES, STEPS } from '@/lib/model/steps';
import { holds } from '../support/property';
import { newRun } from '../support/run';
import { type Move, modelledSpent } from '../support/run-model';

const START = 1_793_610_000_000;

const command: fc.Arbitrary<Move['command']> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .constantFrom('next' as const, 'back' as const, 'pause' as const, 'resume' as const)
      .map((name) => ({ do: name })),
  },
  { weight: 1, arbitrary: fc.constantFrom('finish' as const, 'look' as const).map((name) => ({ do: name })) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('tick-phrase' as const),
      step: fc.constantFrom(...STEPS),
      phrase: fc.constantFrom('abcd', 'efgh'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fade' as const), fade: fc.constantFrom(...FADES) }) },
);

/** A sentence, a long silence, a suspended machine. */
const forward = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 60_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: UNATTENDED_MS - 5, max: UNATTENDED_MS + 5 }) },
  { weight: 1, arbitrary: fc.nat({ max: 86_400_000 }) },
);
const anyWay = fc.oneof(
  forward,
  forward.map((time) => -time),
);

const movesWith = (after: fc.Arbitrary<number>) => fc.array(fc.record({ after, command }), { maxLength: 40 });

const carryOut = (run: Run, given: Move['command'], now: number) =>
  given.do === 'look' ? expire(run, now) : advance(run, given, now);

/** Every state from the start on, with the clock at each. `between` is what happens to a run that nobody holds. */
function play(moves: Move[], between: (run: Run) => Run = (run) => run): { run: Run; now: number }[] {
  let now = START;
  let run = newRun(now);
  return [
    { run, now },
    ...moves.map((move) => {
      now += move.after;
      run = carryOut(between(run), move.command, now);
      return { run, now };
    }),
  ];
}

const last = <T>(items: T[]): T => items[items.length - 1] as T;

/** Ended by hand, so that nothing is still being timed. */
const ended = ({ run, now }: { run: Run; now: number }) => advance(run, { do: 'finish' }, now);

describe('a rehearsal', () => {
  it('spends what a model spends, step by step, however long the machine sleeps', () => {
    holds(
      fc.property(movesWith(forward), (moves) => {
        const run = ended(last(play(moves)));
        const spent = modelledSpent([...moves, { after: 0, command: { do: 'finish' } }]);
        expect(run.steps.map(({ spentMs }) => spentMs)).toEqual(spent);
        const laps = new Map(lapsOf(run).map(({ step, seconds }) => [step, seconds]));
        STEPS.forEach((step, index) => {
          expect(laps.get(step) ?? 0).toBeCloseTo(Math.round((spent[index] ?? 0) / 100) / 10, 9);
        });
      }),
      500,
    );
  });

  it('never spends more than has passed since its start, while the clock goes forward', () => {
    holds(
      fc.property(movesWith(forward), (moves) => {
        for (const { run, now } of play(moves)) {
          const spent = ended({ run, now }).steps.reduce((sum, { spentMs }) => sum + spentMs, 0);
          expect(spent).toBeLessThanOrEqual(now - START);
        }
      }),
    );
  });

  it('never takes back time that was spent, wherever the clock jumps', () => {
    holds(
      fc.property(movesWith(anyWay), (moves) => {
        const states = play(moves);
        states.forEach(({ run }, index) => {
          run.steps.forEach(({ spentMs }, step) => {
            expect(spentMs).toBeGreaterThanOrEqual(states[index - 1]?.run.steps[step]?.spentMs ?? 0);
          });
        });
      }),
    );
  });

  it('is always in a phase that makes sense, and done is final', () => {
    holds(
      fc.property(movesWith(anyWay), (moves) => {
        let done: Run | undefined;
        for (const { run } of play(moves)) {
          expect(run.since !== undefined).toBe(run.phase === 'running');
          expect(run.complete !== undefined).toBe(run.phase === 'done');
          expect(run.steps[run.current]).toBeDefined();
          if (done) expect(run).toBe(done);
          if (run.phase === 'done') done = run;
        }
      }),
    );
  });

  it('goes the same way when its view is closed and opened between any two moves', () => {
    const stored = (run: Run) => RunSchema.parse(JSON.parse(JSON.stringify(run)));
    holds(
      fc.property(movesWith(anyWay), (moves) => {
        expect(play(moves, stored)).toEqual(play(moves));
      }),
    );
  });
});
