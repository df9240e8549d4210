import { describe, expect, it } from 'vitest';
import { judgeScenario, sayFindings } from '@/lib/build/library/judgement';
import { LEVELS } from '@/lib/model/steps';
import { openLibrary } from '../support/library';
import { NOT_STRONG, NOT_WEAK } from './verdict-exceptions';

const scenarios = openLibrary().sources.map(({ scenario }) => scenario);

describe('our own coach', () => {
  it.each(
    scenarios.filter(({ id }) => !NOT_STRONG.includes(id)).map((scenario) => [scenario.id, scenario] as const),
  )('calls the strong answer of %s strong, at each level', (_id, scenario) => {
    const other = LEVELS.map((level) => judgeScenario(scenario, level).inSteps)
      .filter(({ verdict }) => verdict !== 'strong')
      .map(sayFindings);
    expect(other).toEqual([]);
  });

  it.each(
    scenarios.filter(({ id }) => !NOT_WEAK.includes(id)).map((scenario) => [scenario.id, scenario] as const),
  )('calls the teardown of %s weak', (_id, scenario) => {
    const { teardown } = judgeScenario(scenario);
    expect([teardown.verdict, sayFindings(teardown)]).toEqual(['weak', expect.anything()]);
  });
});

describe('the exceptions', () => {
  it('are scenarios, and there is none that is no longer needed', () => {
    const notStrong = scenarios.filter((one) =>
      LEVELS.some((level) => judgeScenario(one, level).inSteps.verdict !== 'strong'),
    );
    const notWeak = scenarios.filter((one) => judgeScenario(one).teardown.verdict !== 'weak');
    expect([...NOT_STRONG]).toEqual(notStrong.map(({ id }) => id).sort());
    expect([...NOT_WEAK]).toEqual(notWeak.map(({ id }) => id).sort());
  }, 60_000);
});
