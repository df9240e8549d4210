import { describe, expect, it } from 'vitest';
import { startLoop } from '@/lib/domain/rehearsal/loop';
import { adviseLoop } from '@/lib/domain/rehearsal/loop-advice';
import { needsWork } from '@/lib/domain/rehearsal/loop-picks';
import { reportLoop } from '@/lib/domain/rehearsal/loop-report';
import type { Lap } from '@/lib/model/deed';
import type { Loop } from '@/lib/model/loop';
import type { PastRun, ScenarioProgress } from '@/lib/model/progress';
import { STEPS, type StepId } from '@/lib/model/steps';

const lap = (step: StepId, seconds = 30, said = 4): Lap => ({
  step,
  seconds,
  targetSeconds: 30,
  said: Array.from({ length: said }, (_, index) => `k${index}`),
  phrases: 4,
});
const GOOD = STEPS.map((step) => lap(step));

/** What the log has of a run of one scenario. */
const past = (laps: Lap[], change: Partial<PastRun> = {}): ScenarioProgress => ({
  runs: ['r'],
  recalls: [{ event: 'e', run: 'r', time: 1, steps: [{ step: 'task', fade: 'phrases', unaided: true }] }],
  recent: [{ event: 'e', run: 'r', time: 1, at: 1, level: 'sde-ii', complete: true, laps, ...change }],
});

/** The report of a loop whose questions went so; nothing stands for one passed over. */
function report(...told: (ScenarioProgress | undefined)[]) {
  const loop: Loop = startLoop(
    'l',
    told.map((_, index) => `p/${index}`),
    60,
    0,
  );
  const questions = loop.questions.map((one, index) => (told[index] ? { ...one, run: 'r', targetSeconds: 150 } : one));
  return reportLoop({ ...loop, phase: 'done', questions }, (scenario) => told[Number(scenario.slice(2))]);
}

const without = (step: StepId, put: Lap[] = []) => [...GOOD.filter((one) => one.step !== step), ...put];
const PROBES = [1, 3, 3].map((rating, index) => ({ probe: `p${index}`, seconds: 1, rating }));

describe('the report of a loop', () => {
  it('adds up what was told, and takes figures of each question from the log', () => {
    const { questions, seconds, targetSeconds, weakest } = report(past(GOOD, { probes: PROBES }), undefined);
    expect([seconds, targetSeconds, weakest]).toEqual([150, 150, undefined]);
    expect(questions[0]?.told).toMatchObject({
      said: 20,
      phrases: 20,
      probes: [1, 3, 3],
      recall: { unaided: 1, of: 1 },
    });
    expect(questions[1]).toEqual({ scenario: 'p/1' });
  });

  it.each<[string, Lap[], StepId | undefined]>([
    ['left out', without('task'), 'task'],
    ['over by a quarter and 5 s', without('action', [lap('action', 38)]), 'action'],
    ['over by less', without('action', [lap('action', 37)]), undefined],
    ['under half its time', without('result', [lap('result', 14)]), 'result'],
    ['with half its phrases', without('situation', [lap('situation', 30, 2)]), 'situation'],
  ])('counts a step as faulty that was %s', (_what, laps, step) => {
    expect(report(past(laps)).weakest?.step).toBe(step);
  });

  it.each<[string, ReturnType<typeof report>, object]>([
    ['nothing was told', report(undefined, undefined), { kind: 'nothing-told' }],
    ['one was passed over', report(past(GOOD), undefined), { kind: 'unfinished', count: 1, of: 2 }],
    ['one ended early', report(past(GOOD), past(GOOD, { complete: false })), { kind: 'unfinished', count: 1, of: 2 }],
    ['a third of the probes failed', report(past(GOOD, { probes: PROBES })), { kind: 'probes', count: 1, of: 3 }],
    ['it ran over', report(past(GOOD.map((one) => ({ ...one, seconds: 35 })))), { kind: 'long', seconds: 25 }],
    [
      'a step went wrong twice',
      report(past(without('task', [lap('task', 9)])), past(without('task', [lap('task', 9)]))),
      { kind: 'step', step: 'task', count: 2, of: 2 },
    ],
    ['phrases fell away', report(past(GOOD), past(GOOD.map(({ step }) => lap(step, 30, 3)))), { kind: 'tired' }],
    ['all went well', report(past(GOOD), past(GOOD)), { kind: 'held' }],
  ])('advises on what costs most, where %s', (_what, made, advice) => {
    expect(adviseLoop(made)).toEqual(advice);
  });
});

describe('a question needs work', () => {
  it.each([
    ['never told', undefined, true],
    ['told well', past(GOOD), false],
    ['ended early', past(GOOD, { complete: false }), true],
    ['told without its phrases', past(GOOD.map(({ step }) => lap(step, 30, 1))), true],
    ['failed at a probe', past(GOOD, { probes: PROBES }), true],
  ])('when it was %s', (_what, known, expected) => {
    expect(needsWork(known)).toBe(expected);
  });
});
