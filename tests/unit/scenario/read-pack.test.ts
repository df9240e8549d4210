import { describe, expect, it } from 'vitest';
import { comparePacks } from '@/lib/domain/scenario/compare-packs';
import { type PackFault, readPack } from '@/lib/domain/scenario/read-pack';
import { templateOf, writePack } from '@/lib/domain/scenario/write-pack';
import { PACK_LIMITS } from '@/lib/model/own-pack';
import type { Scenario } from '@/lib/model/scenario';
import { aManifest, aPack, packJson, packText } from '../../support/pack';
import { aScenario } from '../../support/scenario';

const told = ({ line, field, message }: PackFault) => `${line} ${field}: ${message}`;
function faultsOf(text: string): string[] {
  const reading = readPack(text);
  return reading.kind === 'faults' ? reading.faults.map(told) : [];
}
function adviceOf(text: string): string[] {
  const reading = readPack(text);
  return reading.kind === 'faults' ? [`refused: ${reading.faults.map(told)}`] : reading.advice.map(told);
}
const withScenario = (change: (scenario: Scenario) => void) => packText({ scenarios: [aScenario(change)] });

describe('a pack in one file', () => {
  it('is read from YAML and from JSON', () => {
    expect(readPack(packText())).toEqual({ kind: 'pack', pack: aPack(), advice: [] });
    expect(readPack(packJson())).toEqual({ kind: 'pack', pack: aPack(), advice: [] });
  });

  it('has its scenarios in the order of its principles', () => {
    const first = aScenario((scenario) => {
      scenario.id = 'zebra';
      scenario.principle = 'dive-deep';
      scenario.lenses = scenario.lenses.map((lens) => ({ ...lens, principle: 'frugality' }));
    });
    const reading = readPack(packText({ scenarios: [aScenario(), first] }));
    expect(reading.kind === 'pack' && reading.pack.scenarios.map(({ id }) => id)).toEqual(['zebra', 'smudged-labels']);
  });

  it('may be a single scenario, for a pack that is there', () => {
    expect(readPack(JSON.stringify(aScenario()))).toMatchObject({
      kind: 'scenario',
      scenario: { id: 'smudged-labels' },
    });
  });
});

describe('a fault is said with its line and field', () => {
  it('whatever it is, and all of them at once', () => {
    const text = packText()
      .replace('angle: success', 'angle: triumph')
      .replace('name: Pharmacy', 'name: ""')
      .replace('principle: frugality', 'principle: courage');
    const lines = text.split('\n');
    const at = (part: string) => lines.findIndex((line) => line.includes(part)) + 1;
    expect(faultsOf(text)).toEqual([
      `${at('name: ""')} pack.name: must have 1 to 80 characters`,
      `${at('triumph')} scenarios.0.angle: must be one of: success, failure, dilemma, conflict, growth`,
    ]);
    expect(faultsOf(text.replace('triumph', 'success').replace('name: ""', 'name: x'))).toEqual([
      `${at('courage')} scenarios.0.lenses.2.principle: the pack has no principle "courage"`,
    ]);
  });

  it.each([
    ['nothing at all', '', '1 : is no pack: at the top there must be "pack" and "scenarios"'],
    ['a list', '- a', '1 : is no pack: at the top there must be "pack" and "scenarios"'],
    ['no scenarios', JSON.stringify({ pack: aManifest(), scenarios: [] }), /scenarios: must be a list of 1 to 200/],
    ['a field too many at the top', `${packText()}stories: []\n`, /^1 : has fields that nobody knows: stories$/],
    ['text that is no YAML', 'pack: [', /^1 : /],
    ['a text that is too long', ' '.repeat(PACK_LIMITS.characters + 1), /^1 : has 4000001 characters/],
  ])('%s', (_what, text, message) => {
    const [first] = faultsOf(text);
    if (typeof message === 'string') expect(first).toBe(message);
    else expect(first).toMatch(message);
  });

  it('two things of one id', () => {
    const [one, other] = [aScenario(), aScenario()];
    expect(faultsOf(packText({ scenarios: [one, other] }))).toEqual([
      expect.stringMatching(/^\d+ scenarios\.1\.id: "smudged-labels" is there twice$/),
    ]);
    const doubled = withScenario(({ probes }) => {
      for (const probe of probes.slice(1, 2)) probe.id = 'your-part';
    });
    expect(faultsOf(doubled)).toEqual([
      expect.stringMatching(/scenarios\.0\.probes\.1\.id: "your-part" is there twice/),
    ]);
  });

  it.each(['\u202e', '\u0007', '\ud800'])('a character that nobody sees: %j', (hidden) => {
    const text = packJson({ manifest: aManifest({ name: `Pharm${hidden}acy` }) });
    expect(faultsOf(text)).toEqual([expect.stringMatching(/^4 pack\.name: holds a character that cannot be seen/)]);
  });

  it.each([
    ['a field of that name', JSON.stringify({ pack: aManifest(), scenarios: [], ['x'.repeat(5000)]: 1 })],
    ['a text after the end', `{"pack": 1}\n"${'x'.repeat(5000)}"`],
    ['a hidden character under that name', JSON.stringify({ ['x'.repeat(5000)]: '\u0007' })],
  ])('and never with more than anybody reads: %s', (_what, text) => {
    const reading = readPack(text);
    const lengths =
      reading.kind === 'faults' ? reading.faults.map(({ field, message }) => field.length + message.length) : [];
    expect(lengths.length).toBeGreaterThan(0);
    expect(Math.max(...lengths)).toBeLessThan(900);
  });

  it('and line ends, tabs and letters of any language are none', () => {
    expect(faultsOf(packText({ manifest: aManifest({ about: 'Zeilen\nund\tTabs: äöü 漢字 العربية 😀' }) }))).toEqual(
      [],
    );
  });
});

describe('what a careful author would mend', () => {
  it('is advice, and keeps nobody from practising', () => {
    const text = withScenario(({ probes }) => {
      for (const probe of probes.slice(0, 1)) probe.strong = 'I counted 41 of them.';
    });
    expect(adviceOf(text)).toEqual([
      expect.stringMatching(/^\d+ scenarios\.0\.probes\.0\.strong: the figure 41 is not in the story$/),
    ]);
  });
});

describe('a pack as written', () => {
  it('is the same when it is read again', () => {
    expect(readPack(writePack(aPack(), ['Change this.', 'And this.']))).toMatchObject({ kind: 'pack', pack: aPack() });
  });

  it('as a template has an id of its own, and begins at version 1', () => {
    const { manifest } = templateOf(aPack({ manifest: aManifest({ version: 7, id: `p${'-p'.repeat(39)}` }) }));
    expect(manifest.version).toBe(1);
    expect(manifest.id).toMatch(/^my-p-p/);
    expect(readPack(packText({ manifest })).kind).toBe('pack');
  });
});

describe('an update', () => {
  it('says what it adds, changes and leaves out', () => {
    const named = (id: string, title: string) =>
      aScenario((scenario) => {
        Object.assign(scenario, { id, title });
      });
    const before = aPack({ scenarios: [named('a', 'A'), named('b', 'B'), named('c', 'C')] });
    const after = aPack({
      manifest: aManifest({ version: 2 }),
      scenarios: [named('a', 'A'), named('b', 'B, better'), named('d', 'D')],
    });
    expect(comparePacks(before, after)).toEqual({
      added: ['D'],
      changed: ['B, better'],
      removed: ['C'],
      isPackChanged: false,
    });
    expect(comparePacks(before, { ...before, manifest: aManifest({ about: 'Other.' }) }).isPackChanged).toBe(true);
  });
});
