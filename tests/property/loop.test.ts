import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advanceLoop, breakLeft, type LoopCommand, settleLoop, startLoop } from '@/lib/domain/rehearsal/loop';
import { proposeQuestions, replaceQuestion } from '@/lib/domain/rehearsal/loop-picks';
import { LOOP_BREAKS, type Loop, LoopSchema } from '@/lib/model/loop';
import { seededRandom } from '../support/memory-outside';
import { holds } from '../support/property';

const START = 1_793_610_000_000;

const command: fc.Arbitrary<LoopCommand | { do: 'look' }> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ do: 'begin' as const, run: 'run-1', targetSeconds: 150 }) },
  {
    weight: 4,
    arbitrary: fc.integer({ min: -100_000, max: 1000 }).map((late) => ({ do: 'ended' as const, at: START + late })),
  },
  { weight: 2, arbitrary: fc.constantFrom({ do: 'skip-break' as const }, { do: 'look' as const }) },
  { weight: 1, arbitrary: fc.constantFrom({ do: 'skip-question' as const }, { do: 'lost' as const }) },
  { weight: 1, arbitrary: fc.constant({ do: 'stop' as const }) },
);
/** On, and back too: a clock that is set, a machine that slept. */
const jump = fc.oneof(
  { weight: 6, arbitrary: fc.nat({ max: 90_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -86_400_000, max: 86_400_000 }) },
);
const moves = fc.array(fc.record({ command, jump }), { maxLength: 40 });
const loops = fc.tuple(fc.integer({ min: 3, max: 5 }), fc.constantFrom(...LOOP_BREAKS)).map(([count, pause]) =>
  startLoop(
    'loop0001',
    Array.from({ length: count }, (_, index) => `p/${index}`),
    pause,
    START,
  ),
);

function play(
  first: Loop,
  made: { command: LoopCommand | { do: 'look' }; jump: number }[],
  between = (loop: Loop) => loop,
) {
  let now = START;
  let loop = first;
  return made.map((move) => {
    now += move.jump;
    const before = between(loop);
    loop = move.command.do === 'look' ? settleLoop(before, now) : advanceLoop(before, move.command, now);
    return { before, loop, now };
  });
}

describe('a loop', () => {
  it('is always in a state that makes sense, goes forward only, and done is final', () => {
    holds(
      fc.property(loops, moves, (first, made) => {
        for (const { before, loop, now } of play(first, made)) {
          expect(LoopSchema.parse(JSON.parse(JSON.stringify(loop)))).toEqual(loop);
          expect(loop.questions[loop.current]).toBeDefined();
          expect(loop.current).toBeGreaterThanOrEqual(before.current);
          expect(loop.current - before.current).toBeLessThanOrEqual(2);
          const { run } = loop.questions[loop.current] ?? {};
          if (loop.phase !== 'done') expect(run !== undefined).toBe(loop.phase !== 'ready');
          if (before.phase === 'done') expect(loop).toBe(before);
          expect(breakLeft(loop, now)).toBeGreaterThanOrEqual(0);
          expect(breakLeft(loop, now)).toBeLessThanOrEqual(loop.breakSeconds * 1000);
        }
      }),
      400,
    );
  });

  it('goes the same way when its view is closed and opened between any two moves', () => {
    const stored = (loop: Loop) => LoopSchema.parse(JSON.parse(JSON.stringify(loop)));
    const states = (played: ReturnType<typeof play>) => played.map(({ loop }) => loop);
    holds(
      fc.property(loops, moves, (first, made) => {
        expect(states(play(first, made, stored))).toEqual(states(play(first, made)));
      }),
    );
  });

  it('is on its next question when a break is over, however late anybody looks', () => {
    holds(
      fc.property(loops, fc.nat({ max: 86_400_000 }), (first, late) => {
        const told = advanceLoop(first, { do: 'begin', run: 'r', targetSeconds: 150 }, START);
        const pausing = advanceLoop(told, { do: 'ended', at: START + 1000 }, START + 1000);
        const end = START + 1000 + first.breakSeconds * 1000;
        expect(settleLoop(pausing, end - 1)).toBe(pausing);
        expect(settleLoop(pausing, end + late)).toMatchObject({ phase: 'ready', current: 1, since: end });
      }),
    );
  });
});

const candidates = fc
  .array(fc.record({ principle: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), needsWork: fc.boolean() }), {
    minLength: 3,
    maxLength: 30,
  })
  .map((list) => list.map((one, index) => ({ scenario: `p/${index}`, ...one })));

describe('the questions proposed', () => {
  it('are all different, of different principles where there are so many, and the same for the same chance', () => {
    holds(
      fc.property(candidates, fc.integer({ min: 3, max: 5 }), fc.nat(), (list, count, seed) => {
        const picked = proposeQuestions(list, count, seededRandom(seed));
        expect(picked).toEqual(proposeQuestions(list, count, seededRandom(seed)));
        expect(new Set(picked).size).toBe(Math.min(count, list.length));
        const principles = new Set(list.map(({ principle }) => principle)).size;
        const principleOf = (scenario: string) => list.find((one) => one.scenario === scenario)?.principle;
        expect(new Set(picked.map(principleOf)).size).toBe(Math.min(count, principles));
      }),
    );
  });

  it('begin with those that need work', () => {
    holds(
      fc.property(candidates, fc.nat(), (list, seed) => {
        const [first] = proposeQuestions(list, 3, seededRandom(seed));
        const needy = list.filter(({ needsWork }) => needsWork).map(({ scenario }) => scenario);
        if (needy.length > 0) expect(needy).toContain(first);
      }),
    );
  });

  it('can each be replaced by one that is not among them', () => {
    holds(
      fc.property(candidates, fc.nat({ max: 2 }), fc.nat(), (list, at, seed) => {
        const picked = proposeQuestions(list, 3, seededRandom(seed));
        const next = replaceQuestion(picked, at, list, seededRandom(seed + 1));
        expect(next === picked).toBe(list.length === 3);
        if (next === picked) return;
        expect(picked).not.toContain(next[at]);
        expect(next.filter((_, index) => index !== at)).toEqual(picked.filter((_, index) => index !== at));
      }),
    );
  });
});
