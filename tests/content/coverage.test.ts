import { describe, expect, it } from 'vitest';
import { openLibrary } from '../support/library';
import { readSource } from '../support/sources';

const { packs } = openLibrary();
const amazon = packs.find(({ manifest }) => manifest.id === 'amazon-leadership-principles');

/** To the letter and in the official order; searches and readers trip over anything else. */
const NAMES = [
  'Customer Obsession',
  'Ownership',
  'Invent and Simplify',
  'Are Right, A Lot',
  'Learn and Be Curious',
  'Hire and Develop the Best',
  'Insist on the Highest Standards',
  'Think Big',
  'Bias for Action',
  'Frugality',
  'Earn Trust',
  'Dive Deep',
  'Have Backbone; Disagree and Commit',
  'Deliver Results',
  "Strive to be Earth's Best Employer",
  'Success and Scale Bring Broad Responsibility',
];

it("the Amazon pack has the 16 principles by their official names, in the company's order", () => {
  expect(amazon?.manifest.principles.map(({ name }) => name)).toEqual(NAMES);
});

describe.each((amazon?.manifest.principles ?? []).map(({ id }) => id))('the principle %s', (principle) => {
  const own = amazon?.scenarios.filter((scenario) => scenario.principle === principle) ?? [];

  it('has three scenarios, one at senior scope and one about something that went wrong', () => {
    expect(own).toHaveLength(3);
    expect(own.map(({ level }) => level)).toContain('senior');
    expect(own.map(({ angle }) => angle)).toContain('failure');
  });
});

it.each(
  packs.map((pack) => [pack.manifest.name, pack] as const),
)('each principle of %s is asked for', (_name, pack) => {
  const asked = new Set(pack.scenarios.map(({ principle }) => principle));
  expect(pack.manifest.principles.map(({ id }) => id).filter((id) => !asked.has(id))).toEqual([]);
});

it('every scenario has a second reading, and every reading a scenario', () => {
  const read = readSource('content/REVIEWS.md')
    .split('\n')
    .flatMap((line) => /^\| ([a-z0-9-]+) \|/.exec(line)?.[1] ?? [])
    .filter((name) => name !== 'scenario');
  expect(read.sort()).toEqual(packs.flatMap(({ scenarios }) => scenarios.map(({ id }) => id)).sort());
});
