import { expect, it } from 'vitest';
import { toldAsScenario } from '@/lib/domain/stories/told';
import { aScenarioFile } from '../../support/scenario';
import { aStory } from '../../support/story';

it('a story is asked first what fits any story, and never more than can be asked', () => {
  const [first] = aScenarioFile().scenario.probes;
  if (!first) throw new Error('no probes');
  const asked = ['Why 40?', 'How did Petra take it?', 'Petra left. Why?', 'What would you do differently, and why?'];
  const source = aScenarioFile((scenario) => {
    scenario.probes = asked.map((question, index) => ({ ...first, id: `probe-${index}`, question }));
  });
  const told = { version: 1 as const, story: aStory(), principles: {}, probesOf: [] };
  const { probes } = toldAsScenario('k1osk001', told, [source, source, source]).scenario;
  expect(probes[0]?.question).toBe('What would you do differently, and why?');
  expect(probes).toHaveLength(8);
});
