import { describe, expect, it } from 'vitest';
import { newScenario } from '@/lib/build/library/new-scenario';
import { checkContent } from '@/lib/domain/scenario/check-content';
import { readMarkedYaml } from '@/lib/domain/scenario/marked-yaml';
import { toDoIn } from '@/lib/domain/scenario/to-do';
import { ScenarioSchema } from '@/lib/model/scenario';
import { openLibrary } from '../../support/library';

const manifests = openLibrary().packs.map(({ manifest }) => manifest);

describe.each(
  manifests.map((manifest) => [manifest.id, manifest] as const),
)('a new scenario for %s', (_id, manifest) => {
  const [principle] = manifest.principles;
  if (!principle) throw new Error('a pack without principles');
  const text = newScenario({ id: 'the-empty-page', principle: principle.id }, manifest);
  const { value, errors, lineOf } = readMarkedYaml(text);

  it('fits the schema, with every field there', () => {
    expect(errors).toEqual([]);
    const scenario = ScenarioSchema.parse(value);
    expect(scenario.lenses.map((lens) => lens.principle)).not.toContain(principle.id);
    expect(new Set([...scenario.probes, ...scenario.quiz].map(({ id }) => id)).size).toBe(8);
  });

  it('is no more than a list of what is to be written, with its lines', () => {
    const faults = checkContent(ScenarioSchema.parse(value));
    expect(faults).toHaveLength(text.split('TODO').length - 1);
    const lines = text.split('\n');
    for (const { path } of faults) {
      const line = lineOf(path);
      expect(lines.slice(line - 1, line + 1).join(' ')).toContain('TODO');
    }
  });

  it('says what the principle looks for, and keeps to the width of a page', () => {
    expect(text.replaceAll('\n# ', ' ')).toContain(principle.looksFor);
    expect(text.split('\n').filter((line) => line.length > 110)).toEqual([]);
  });
});

describe('a question', () => {
  const [manifest] = manifests;
  if (!manifest) throw new Error('there is no pack');
  const [principle] = manifest.principles;

  it.each([
    'Why: "this", #really?',
    "It's 50% - isn't it?",
    '- {a}: [b]',
    '@me & *you',
  ])('is kept as it is: %s', (asked) => {
    const text = newScenario({ id: 'a', principle: principle?.id ?? '', question: asked }, manifest);
    expect(ScenarioSchema.parse(readMarkedYaml(text).value).question).toBe(asked);
  });

  it('for a principle that the pack lacks is refused, with those that it has', () => {
    expect(() => newScenario({ id: 'a', principle: 'charm' }, manifest)).toThrow(
      new RegExp(`no principle "charm".*${principle?.id}`),
    );
  });
});

describe('what is to be written', () => {
  it('is found wherever it stands, and only at the beginning of a text', () => {
    const part = { a: 'TODO x', b: [{ c: 'TODO' }, { c: 'a TODO list' }], n: 3, nothing: null };
    expect(toDoIn(part).map(({ path }) => path.join('.'))).toEqual(['a', 'b.0.c']);
  });
});
