import { expect, it } from 'vitest';
import { tellingOf } from '@/lib/domain/scenario/telling';
import { LEVELS } from '@/lib/model/steps';
import { aScenario } from '../../support/scenario';

const scenario = aScenario();

it.each(['situation', 'task', 'action', 'result'] as const)('tells the %s alike at every level', (step) => {
  for (const level of LEVELS) expect(tellingOf(scenario, step, level)).toBe(scenario.steps[step]);
});

it.each(LEVELS)('tells another reflection at %s', (level) => {
  expect(tellingOf(scenario, 'reflection', level)).toBe(scenario.levels[level].reflection);
});
