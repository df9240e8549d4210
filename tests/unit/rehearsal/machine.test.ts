import { describe, expect, it } from 'vitest';
import { advance, expire, lapsOf, UNATTENDED_MS } from '@/lib/domain/rehearsal/machine';
import { spentOn } from '@/lib/domain/rehearsal/spent';
import { DeedSchema } from '@/lib/model/deed';
import { type Run, RunSchema } from '@/lib/model/run';
import { drawRun, newRun, PLAN } from '../../support/run';
import type { StepCommand } from '../../support/run-model';

const START = 1_793_610_000_000;
const seconds = (count: number) => START + count * 1000;

/** The run after commands given at seconds since its start. */
function play(...commands: [at: number, command: StepCommand['do']][]): Run {
  return commands.reduce((run, [at, name]) => advance(run, commandOf(name), seconds(at)), newRun(START));
}

const commandOf = (name: StepCommand['do']): StepCommand => {
  if (name === 'tick-phrase') return { do: name, step: 'situation', phrase: 'abcd' };
  return name === 'fade' ? { do: name, fade: 'blank' } : { do: name };
};

const RUNNING = play([2, 'next']);
const PAUSED = play([2, 'next'], [5, 'pause']);
const FIRST = newRun(START);
const LAST = play([1, 'next'], [2, 'next'], [3, 'next'], [4, 'next']);
const DONE = play([2, 'next'], [5, 'finish']);

describe('a run', () => {
  it('starts in its first step, running, with nothing spent or said', () => {
    expect(drawRun(FIRST)).toBe('running: >0 0 0 0 0');
    expect(FIRST.steps.every(({ said }) => said.length === 0)).toBe(true);
    expect(RunSchema.parse(FIRST)).toEqual(FIRST);
  });

  it('keeps its lens only where it has one', () => {
    expect(newRun(START, { ...PLAN, lens: 'dive-deep' }).lens).toBe('dive-deep');
    expect('lens' in newRun(START, { ...PLAN, lens: undefined })).toBe(false);
  });

  it.each<[phase: string, run: Run, command: StepCommand['do'], after: string]>([
    ['running', RUNNING, 'next', 'running: 2 8 >0 0 0'],
    ['running', RUNNING, 'back', 'running: >2 8 0 0 0'],
    ['running', RUNNING, 'pause', 'paused: 2 >8 0 0 0'],
    ['running', RUNNING, 'resume', 'running: 2 >0 0 0 0'],
    ['running', RUNNING, 'finish', 'done: 2 >8 0 0 0'],
    ['running', RUNNING, 'tick-phrase', 'running: 2 >0 0 0 0'],
    ['running', RUNNING, 'fade', 'running: 2 >0 0 0 0'],
    ['paused', PAUSED, 'next', 'running: 2 3 >0 0 0'],
    ['paused', PAUSED, 'back', 'running: >2 3 0 0 0'],
    ['paused', PAUSED, 'pause', 'paused: 2 >3 0 0 0'],
    ['paused', PAUSED, 'resume', 'running: 2 >3 0 0 0'],
    ['paused', PAUSED, 'finish', 'done: 2 >3 0 0 0'],
    ['paused', PAUSED, 'tick-phrase', 'paused: 2 >3 0 0 0'],
    ['paused', PAUSED, 'fade', 'paused: 2 >3 0 0 0'],
    ['in its first step', FIRST, 'back', 'running: >0 0 0 0 0'],
    ['in its last step', LAST, 'next', 'done: 1 1 1 1 >6'],
    ['in its last step', LAST, 'finish', 'done: 1 1 1 1 >6'],
  ])('%s, at "%s": %s', (_phase, run, command, after) => {
    expect(drawRun(advance(run, commandOf(command), seconds(10)))).toBe(after);
  });

  it.each([
    'next',
    'back',
    'pause',
    'resume',
    'finish',
    'tick-phrase',
    'fade',
  ] as const)('once done stays as it is at "%s"', (command) => {
    expect(advance(DONE, commandOf(command), seconds(10))).toBe(DONE);
  });

  it.each([
    ['back on the first step', FIRST, 'back'],
    ['a second pause', PAUSED, 'pause'],
    ['going on while going', RUNNING, 'resume'],
  ] as const)('is the very same after what makes no sense: %s', (_says, run, command) => {
    expect(advance(run, commandOf(command), seconds(10))).toBe(run);
  });

  it.each([
    ['in the last step', LAST, true],
    ['before', RUNNING, false],
  ])('is complete when it is finished in the last step: %s', (_where, run, complete) => {
    expect(advance(run, { do: 'finish' }, seconds(10)).complete).toBe(complete);
  });

  it('ticks a phrase of the step it names, and takes the tick back', () => {
    const ticked = advance(RUNNING, { do: 'tick-phrase', step: 'situation', phrase: 'abcd' }, seconds(3));
    const both = advance(ticked, { do: 'tick-phrase', step: 'situation', phrase: 'efgh' }, seconds(4));
    expect(both.steps.map(({ said }) => said)).toEqual([['abcd', 'efgh'], [], [], [], []]);
    const untick = advance(both, { do: 'tick-phrase', step: 'situation', phrase: 'abcd' }, seconds(5));
    expect(untick.steps[0]?.said).toEqual(['efgh']);
  });

  it('fades the current step only', () => {
    const faded = advance(RUNNING, { do: 'fade', fade: 'letters' }, seconds(3));
    expect(faded.steps.map(({ fade }) => fade)).toEqual(['phrases', 'letters', 'phrases', 'phrases', 'phrases']);
  });
});

describe('time', () => {
  it('goes on being spent without anybody looking', () => {
    expect(spentOn(RUNNING, 1, seconds(9))).toBe(7000);
    expect(spentOn(RUNNING, 0, seconds(9))).toBe(2000);
    expect(spentOn(PAUSED, 1, seconds(900))).toBe(3000);
    expect(spentOn(RUNNING, 7, seconds(9))).toBe(0);
  });

  it('that jumps back counts as none', () => {
    expect(spentOn(RUNNING, 1, seconds(-3600))).toBe(0);
    expect(drawRun(advance(RUNNING, { do: 'next' }, seconds(-3600)))).toBe('running: 2 0 >0 0 0');
  });

  it('that jumps back by two days and is put right again leaves laps that the log can hold', () => {
    const back = advance(RUNNING, { do: 'next' }, seconds(-2 * 86_400));
    const run = advance(back, { do: 'finish' }, seconds(60));
    const payload = { run: run.id, scenario: run.scenario, level: run.level, complete: false, laps: lapsOf(run) };
    expect(DeedSchema.safeParse({ type: 'rehearsed', payload }).success).toBe(true);
  });
});

describe('a run that nobody touches', () => {
  it.each([
    ['stays a moment before its time', UNATTENDED_MS - 1, 'running: 2 >0 0 0 0'],
    ['ends then, at its last touch', UNATTENDED_MS, 'done: 2 >0 0 0 0'],
  ])('%s', (_says, after, expected) => {
    expect(drawRun(expire(RUNNING, seconds(2) + after))).toBe(expected);
  });

  it('counts the time up to the last tick as speech, and is not complete', () => {
    const ticked = advance(RUNNING, commandOf('tick-phrase'), seconds(30));
    const ended = expire(ticked, seconds(30) + UNATTENDED_MS);
    expect(drawRun(ended)).toBe('done: 2 >28 0 0 0');
    expect(ended.complete).toBe(false);
  });

  it('ends at a command that comes too late, and does not carry it out', () => {
    expect(drawRun(advance(PAUSED, { do: 'next' }, seconds(5) + UNATTENDED_MS))).toBe('done: 2 >3 0 0 0');
  });

  it('is not kept going by commands that change nothing', () => {
    const idle = advance(PAUSED, { do: 'pause' }, seconds(600));
    expect(expire(idle, seconds(5) + UNATTENDED_MS).phase).toBe('done');
  });
});

describe('laps', () => {
  it('are there for each step that was begun, to a tenth of a second', () => {
    const run = advance(advance(FIRST, { do: 'next' }, START + 2349), { do: 'finish' }, START + 2349 + 7050);
    expect(lapsOf(run)).toMatchObject([
      { step: 'situation', seconds: 2.3, targetSeconds: 27, said: [], phrases: 3 },
      { step: 'task', seconds: 7.1, targetSeconds: 15, said: [], phrases: 3 },
    ]);
  });

  it('are there for a step in which only phrases were ticked', () => {
    const run = advance(RUNNING, { do: 'tick-phrase', step: 'result', phrase: 'abcd' }, seconds(3));
    expect(lapsOf(run).map(({ step, said }) => [step, said])).toEqual([
      ['situation', []],
      ['result', ['abcd']],
    ]);
  });
});
