import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { emitPacks, readPacks } from '@/lib/build/packs';
import { createSearch } from '@/lib/domain/scenario/search';
import { PackIndexSchema, SearchTextSchema } from '@/lib/model/pack';
import type { Scenario } from '@/lib/model/scenario';
import { ScenarioFileSchema } from '@/lib/model/scenario-file';
import { aScenario } from '../support/scenario';

const NAMES = { 'dive-deep': 'Dive Deep', ownership: 'Ownership', 'earn-trust': 'Earn Trust', frugality: 'Frugality' };
const MANIFEST = {
  id: 'pharmacy',
  name: 'Pharmacy',
  about: 'Stories about labels.',
  version: 1,
  principles: Object.entries(NAMES).map(([id, name]) => ({ id, name, looksFor: 'Work.', sinksIt: 'Words.' })),
};

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'starboard-packs-'));
  mkdirSync(join(root, 'pharmacy'));
  write('pack', stringify(MANIFEST));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (name: string, text: string, pack = 'pharmacy') =>
  writeFileSync(join(root, `${pack}/${name}.yaml`), text);
const add = (id: string, change?: (scenario: Scenario) => void) =>
  write(id, stringify({ ...aScenario(change), id }, { lineWidth: 0 }));

/** The lines of the error, without the folder. */
function faults(): string[] {
  try {
    readPacks(root);
    return [];
  } catch (error) {
    return String(error).replaceAll(`${root}/pharmacy/`, '').split('\n').slice(1);
  }
}

describe('reading the packs', () => {
  it('gives each pack with its scenarios', () => {
    add('smudged-labels');
    expect(readPacks(root)).toEqual([{ manifest: MANIFEST, scenarios: [aScenario()] }]);
  });

  it('names every fault of every file by file, line and field', () => {
    add('first', ({ probes }) => {
      for (const probe of probes.slice(0, 2)) probe.strong = 'I counted 41 of them.';
    });
    add('second', ({ teardown }) => {
      for (const flaw of teardown.flaws.slice(1, 2)) flaw.quote = 'Nobody said so.';
    });
    expect(faults()).toEqual([
      expect.stringMatching(/^first\.yaml:\d+ probes\.0\.strong: the figure 41 is not in the story$/),
      expect.stringMatching(/^first\.yaml:\d+ probes\.1\.strong: the figure 41 is not in the story$/),
      expect.stringMatching(/^second\.yaml:\d+ teardown\.flaws\.1\.quote: "Nobody said so\." does not stand/),
    ]);
  });

  it('gives the line on which the field begins', () => {
    write('first', stringify({ ...aScenario(), id: 'first' }).replace('angle: success', 'angle: triumph'));
    expect(faults()).toEqual([expect.stringMatching(/^first\.yaml:5 angle: /)]);
  });

  it.each([
    ['a field that nobody knows', 'colour: red\n', /^first\.yaml:\d+ \(file\): .*colour/],
    ['text that is no YAML', '\t: {', /^first\.yaml:\d+ /],
  ])('does not let through %s', (_what, more, message) => {
    write('first', stringify({ ...aScenario(), id: 'first' }) + more);
    expect(faults()[0]).toMatch(message);
  });

  it('asks that a file is named by its id', () => {
    write('first', stringify(aScenario()));
    expect(faults()).toEqual(['first.yaml:1 id: is "smudged-labels", but the file is first.yaml']);
  });

  it('asks for principles that the pack has', () => {
    add('first', (scenario) => {
      scenario.principle = 'courage';
    });
    expect(faults()).toEqual(['first.yaml:4 principle: the pack has no principle "courage"']);
  });
});

describe('what is emitted', () => {
  it('is an index, the text to search, and a file for each scenario, all as their schemas ask', () => {
    add('one');
    add('two');
    const files = emitPacks(readPacks(root));
    expect(Object.keys(files)).toEqual([
      'index.json',
      'search.json',
      'manifests.json',
      'pharmacy/one.json',
      'pharmacy/two.json',
    ]);
    const { scenarios } = PackIndexSchema.parse(files['index.json']);
    expect(scenarios[0]).toMatchObject({
      id: 'pharmacy/one',
      principleName: 'Ownership',
      quiz: ['the-action', 'the-gap', 'why'],
    });
    expect(ScenarioFileSchema.parse(files['pharmacy/two.json'])).toMatchObject({
      id: 'pharmacy/two',
      pack: { id: 'pharmacy', name: 'Pharmacy' },
      principles: NAMES,
    });
  });

  it('takes the names of principles from the pack of the scenario, when another pack has the same ids', () => {
    const renamed = MANIFEST.principles.map((principle) => ({ ...principle, name: `${principle.name} at sea` }));
    mkdirSync(join(root, 'ships'));
    write('pack', stringify({ ...MANIFEST, id: 'ships', name: 'Ships', principles: renamed }), 'ships');
    add('one');
    write('one', stringify({ ...aScenario(), id: 'one' }, { lineWidth: 0 }), 'ships');
    const files = emitPacks(readPacks(root));
    const names = files['index.json'].scenarios.map(({ id, principleName }) => [id, principleName]);
    expect(names).toEqual([
      ['pharmacy/one', 'Ownership'],
      ['ships/one', 'Ownership at sea'],
    ]);
    expect(ScenarioFileSchema.parse(files['ships/one.json'])).toMatchObject({
      pack: { name: 'Ships' },
      principles: { 'earn-trust': 'Earn Trust at sea' },
    });
  });

  it('can be searched by everything that is said', () => {
    add('one');
    const files = emitPacks(readPacks(root));
    const { scenarios } = PackIndexSchema.parse(files['index.json']);
    const search = createSearch(scenarios, SearchTextSchema.parse(files['search.json']).scenarios);
    for (const query of ['worn roller', 'pharmacies', 'ownership', 'nobody could read', 'repair'])
      expect(search(query).map(({ id }) => id)).toEqual(['pharmacy/one']);
  });
});
