import { describe, expect, it } from 'vitest';
import { measurePace, stepSeconds, type Told } from '@/lib/domain/stories/pace';
import type { Lap } from '@/lib/model/deed';
import { STEPS } from '@/lib/model/steps';
import { aStory } from '../../support/story';

const WORDS = 30;
const text = 'word '.repeat(WORDS).trim();
const step = { text, phrases: [] };
const story = aStory({ steps: { situation: step, task: step, action: step, result: step, reflection: step } });

const told = (...seconds: number[]): Told => ({
  story,
  laps: seconds.map((each, index): Lap => {
    return { step: STEPS[index] ?? 'task', seconds: each, targetSeconds: 20, said: [], phrases: 0 };
  }),
});
/** Seconds in which the words are said at that pace. */
const at = (pace: number) => (WORDS * 60) / pace;

describe('the pace of a speaker', () => {
  it('is the median over their own laps', () => {
    expect(measurePace([told(at(100), at(120), at(150)), told(at(200), at(110))])).toBeCloseTo(120);
    expect(measurePace([told(at(100), at(120), at(150), at(160))])).toBeCloseTo(135);
  });

  it('is unknown until there are four of them', () => {
    expect(measurePace([told(at(100), at(120), at(150))])).toBeUndefined();
    expect(measurePace([])).toBeUndefined();
  });

  it('is not moved by laps in which something else was done', () => {
    const laps = [at(100), at(120), at(150), at(160)];
    expect(measurePace([told(...laps, 0.5), told(600)])).toBe(measurePace([told(...laps)]));
  });

  it('gives the seconds of each step', () => {
    expect(stepSeconds({ situation: text, task: '', action: text, result: '–', reflection: '' }, 120)).toEqual({
      situation: 15,
      task: 0,
      action: 15,
      result: 0,
      reflection: 0,
    });
  });
});
