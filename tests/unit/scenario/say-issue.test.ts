import { describe, expect, it } from 'vitest';
import { sayIssue } from '@/lib/domain/scenario/say-issue';
import { valueAt } from '@/lib/domain/scenario/value-at';
import { ScenarioSchema } from '@/lib/model/scenario';
import { aScenario } from '../../support/scenario';

/** `field: what` of a scenario in which a field has another value. */
function said(change: (scenario: Record<string, unknown>) => void): string[] {
  const scenario: Record<string, unknown> = structuredClone({ ...aScenario() });
  change(scenario);
  const issues = ScenarioSchema.safeParse(scenario).error?.issues ?? [];
  return issues.map((issue) => `${issue.path.join('.')}: ${sayIssue(issue, valueAt(scenario, issue.path))}`);
}

describe('what is wrong is said for', () => {
  it.each<[string, (scenario: Record<string, unknown>) => void, string]>([
    ['a field that is missing', (one) => delete one['domain'], 'domain: is missing'],
    ['a number for a text', (one) => Object.assign(one, { title: 7 }), 'title: must be text, and is a number'],
    ['an empty field', (one) => Object.assign(one, { lenses: null }), 'lenses: must be a list, and is empty'],
    [
      'a list for a group',
      (one) => Object.assign(one, { steps: [] }),
      'steps: must be a group of fields, and is a list',
    ],
    [
      'a word that is not offered',
      (one) => Object.assign(one, { angle: 'triumph' }),
      'angle: must be one of: success, failure, dilemma, conflict, growth',
    ],
    ['a field too many', (one) => Object.assign(one, { colour: 1 }), ': has fields that nobody knows: colour'],
    ['a text too long', (one) => Object.assign(one, { title: 'x'.repeat(71) }), 'title: must have 1 to 70 characters'],
    ['a list too short', (one) => Object.assign(one, { takeaways: ['x'] }), 'takeaways: must be a list of 2 to 5'],
    [
      'an id in capitals',
      (one) => Object.assign(one, { id: 'Labels' }),
      'id: must be of the form ^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$',
    ],
  ])('%s', (_what, change, message) => {
    expect(said(change)).toEqual([message]);
  });
});

it.each([
  [['a', 0, 'b'], 1],
  [['a', 1, 'b'], undefined],
  [['b'], undefined],
  [['constructor'], undefined],
])('the value at %j is %s: only what is really there', (path, value) => {
  expect(valueAt({ a: [{ b: 1 }] }, path)).toBe(value);
});
