import { describe, expect, it } from 'vitest';
import { readYaml } from '@/lib/build/packs';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import { type PackManifest, PackManifestSchema } from '@/lib/model/pack';
import { type ContentFile, contentFiles, packs, phraseListsOf } from '../support/content';

const TOLERANCE = 0.02;

/** Which rule of lib/domain/scenario/check-content.ts speaks about which fields. */
const RULES: Record<string, RegExp> = {
  'targets that add up': /^steps$/,
  'phrases that stand in the examples': /\.phrases\.\d+$/,
  'examples that fit their targets': /\.example$/,
  'flaws that stand in the weak answer': /^teardown\./,
  'probes that keep to the story': /^probes\.\d+\.strong$/,
  'quiz options of one length': /^quiz\.\d+$/,
  'ids that are there once': /^(probes|quiz)\.\d+\.id$/,
  'lenses that quote the story': /^lenses\./,
  'sums that quote the story': /^sums\.\d+\.quote$/,
};

const fieldOf = (fault: string) => /:\d+ (\S+): /.exec(fault)?.[1] ?? '';
const within = (value: number, wanted: number) => Math.abs(value - wanted) <= Math.abs(wanted) * TOLERANCE;

const manifests = new Map<string, PackManifest | undefined>();
const faultsOfPacks = new Map<string, string[]>();
for (const pack of packs()) {
  const faults: string[] = [];
  manifests.set(
    pack,
    readYaml(`content/packs/${pack}/pack.yaml`, PackManifestSchema, () => [], faults),
  );
  faultsOfPacks.set(pack, faults);
}

describe.each(packs())('the pack %s', (pack) => {
  it('fits its schema, and is named by its folder', () => {
    expect(faultsOfPacks.get(pack)).toEqual([]);
    expect(manifests.get(pack)?.id).toBe(pack);
  });

  it('has each principle once', () => {
    const principles = manifests.get(pack)?.principles ?? [];
    for (const field of ['id', 'name'] as const)
      expect(new Set(principles.map((principle) => principle[field])).size).toBe(principles.length);
  });
});

describe.each(contentFiles().map((file) => [file.file, file] as const))('%s', (_name, content) => {
  const { faults, scenario } = content;

  it('fits the schema', () => {
    expect(scenario ? [] : faults).toEqual([]);
  });

  it.each(Object.entries(RULES))('has %s', (_rule, field) => {
    expect(scenario ? faults.filter((fault) => field.test(fieldOf(fault))) : []).toEqual([]);
  });

  it('has no other fault', () => {
    const known = Object.values(RULES);
    expect(scenario ? faults.filter((fault) => !known.some((field) => field.test(fieldOf(fault)))) : []).toEqual([]);
  });

  it('is named by its id, and asks for principles of its pack, each lens for another', () => {
    expect(misnamed(content)).toEqual([]);
  });

  it('has phrases that keep their ticks apart', () => {
    expect(collisions(content)).toEqual([]);
  });

  it('has sums that come out', () => {
    expect(wrongSums(content)).toEqual([]);
  });
});

function misnamed({ scenario, name, pack, at }: ContentFile): string[] {
  if (!scenario) return [];
  const known = new Set(manifests.get(pack)?.principles.map(({ id }) => id));
  const lenses = scenario.lenses.map(({ principle }) => principle);
  return [
    ...(scenario.id === name ? [] : [`${at(['id'])} is "${scenario.id}"`]),
    ...(known.has(scenario.principle) ? [] : [`${at(['principle'])} unknown: ${scenario.principle}`]),
    ...lenses.flatMap((principle, index) => {
      const place = at(['lenses', index, 'principle']);
      if (!known.has(principle)) return [`${place} unknown: ${principle}`];
      return lenses.indexOf(principle) < index ? [`${place} is there twice: ${principle}`] : [];
    }),
  ];
}

function collisions(content: ContentFile): string[] {
  const phrases = new Map<string, string>();
  return phraseListsOf(content).flatMap((list) =>
    list.phrases.flatMap((phrase) => {
      const plain = phrase.toLowerCase();
      const other = phrases.get(phraseKey(phrase));
      phrases.set(phraseKey(phrase), plain);
      return other === undefined || other === plain ? [] : [`${list.at} "${phrase}" has the key of "${other}"`];
    }),
  );
}

/** The schema lets through digits and + - * / ( ) only, so that a formula may be run. */
function evaluate(formula: string): number {
  return Number(new Function(`'use strict'; return (${formula});`)());
}

function wrongSums({ scenario, at }: ContentFile): string[] {
  return (scenario?.sums ?? []).flatMap(({ quote, formula, gives }, index) => {
    const place = at(['sums', index, 'formula']);
    const value = evaluate(formula);
    return within(value, gives) ? [] : [`${place} "${quote}": ${formula} is ${value}, not ${gives}`];
  });
}
