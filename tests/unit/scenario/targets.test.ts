import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { targetsAt } from '@/lib/domain/scenario/targets';
import { LEVELS, STEPS } from '@/lib/model/steps';
import { holds } from '../../support/property';
import { aScenario } from '../../support/scenario';

/** A scenario with these step targets and this total for Senior. */
function scenarioWith(targets: number[], total: number) {
  return aScenario(({ steps, levels }) => {
    STEPS.forEach((step, index) => {
      steps[step].targetSeconds = targets[index] ?? 0;
    });
    levels.senior.totalSeconds = total;
  });
}

const scaled = (targets: number[], total: number) => Object.values(targetsAt(scenarioWith(targets, total), 'senior'));

describe('targetsAt', () => {
  it.each([
    { says: 'keeps the targets at the level they are written for', targets: [27, 15, 71, 23, 14], total: 150 },
    { says: 'doubles them', targets: [10, 10, 30, 10, 10], total: 140, gives: [20, 20, 60, 20, 20] },
    {
      says: 'scales as the authoring guide tells, down',
      targets: [27, 15, 71, 23, 14],
      total: 120,
      gives: [22, 12, 57, 18, 11],
    },
    { says: 'and up', targets: [27, 15, 71, 23, 14], total: 180, gives: [32, 18, 85, 28, 17] },
    {
      says: 'gives what is left over to earlier steps when remainders tie',
      targets: [10, 10, 10, 10, 10],
      total: 53,
      gives: [11, 11, 11, 10, 10],
    },
    {
      says: 'gives what is left over to the largest remainders first',
      targets: [10, 10, 10, 10, 12],
      total: 99,
      gives: [19, 19, 19, 19, 23],
    },
  ])('$says', ({ targets, total, gives = targets }) => {
    expect(scaled(targets, total)).toEqual(gives);
  });

  it('names every step', () => {
    for (const level of LEVELS) expect(Object.keys(targetsAt(aScenario(), level))).toEqual([...STEPS]);
  });

  const seconds = fc.integer({ min: 5, max: 600 });
  const targets = fc.tuple(seconds, seconds, seconds, seconds, seconds);
  const total = fc.integer({ min: 30, max: 1200 });

  it('adds up to the total of the level to the second, each step within a second of its share', () => {
    holds(
      fc.property(targets, total, (base, wanted) => {
        const whole = scaled(base, wanted);
        const sum = base.reduce((all, part) => all + part, 0);
        expect(whole.reduce((all, part) => all + part, 0)).toBe(wanted);
        whole.forEach((part, index) => {
          expect(Number.isInteger(part)).toBe(true);
          expect(Math.abs(part - ((base[index] ?? 0) * wanted) / sum)).toBeLessThan(1);
        });
      }),
    );
  });

  it('never gives a step less than one with a smaller share', () => {
    holds(
      fc.property(targets, total, (base, wanted) => {
        const whole = scaled(base, wanted);
        const order = [0, 1, 2, 3, 4].sort((a, b) => (base[a] ?? 0) - (base[b] ?? 0) || b - a);
        const sorted = order.map((index) => whole[index] ?? 0);
        expect(sorted).toEqual([...sorted].sort((a, b) => a - b));
      }),
    );
  });
});
