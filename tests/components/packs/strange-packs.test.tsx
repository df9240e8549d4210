import { cleanup, render } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { PackContents } from '@/components/packs/PackContents';
import { ScenarioPicker } from '@/components/scenario/ScenarioPicker';
import { Walkthrough } from '@/components/scenario/Walkthrough';
import { indexEntry, type Pack, scenarioFile } from '@/lib/domain/scenario/pack-files';
import { readPack } from '@/lib/domain/scenario/read-pack';
import type { Scenario } from '@/lib/model/scenario';
import { seededRandom } from '../../support/memory-outside';
import { aPack } from '../../support/pack';
import { HOSTILE, mutantPack } from '../../support/pack-mutants';
import { aScenario } from '../../support/scenario';

const MUTANTS = 600;
/** Everything that the views below are made of. What a text made would be another, or have an attribute that acts. */
const OURS = new Set(
  'article aside b blockquote button dd details div dl dt em h1 h2 h3 h4 header i input li main mark ol p path q section small span strong summary svg ul circle line rect'.split(
    ' ',
  ),
);

function strangeIn(container: Element): string[] {
  return [...container.querySelectorAll('*')].flatMap((element) => {
    const name = element.localName;
    const acts = element.getAttributeNames().filter((attribute) => attribute.startsWith('on'));
    const isLink = name === 'a' && /^https?:/.test(element.getAttribute('href') ?? '');
    return (OURS.has(name) || isLink) && acts.length === 0 ? [] : [`${name} ${acts}`];
  });
}

/** Draws the pack as the dashboard, the lists and the panel do, and gives the elements that are none of ours. */
function drawn(pack: Pack): string[] {
  const named = { key: 'my:strange', ...pack };
  const entries = pack.scenarios.map((scenario) => indexEntry(named, scenario));
  const { about, principles } = pack.manifest;
  const content = {
    about,
    principles: principles.map(({ name }) => name),
    questions: entries.map((one) => one.question),
    cards: 1,
  };
  const { container } = render(
    <main>
      <PackContents content={content} />
      <ScenarioPicker query="" found={entries} onQuery={() => {}} onPick={() => {}} />
      {pack.scenarios.map((scenario) => (
        <Walkthrough
          file={scenarioFile(named, scenario)}
          level="senior"
          lens={scenario.lenses[0]?.principle}
          key={scenario.id}
        />
      ))}
    </main>,
  );
  const found = strangeIn(container);
  cleanup();
  return found;
}

/** The scenario with something put at the end of every text that is not an id or a choice. */
function withEverywhere(put: string): Scenario {
  const fixed = new Set(['id', 'principle', 'angle', 'level', 'kind', 'rule', 'formula']);
  const change = (value: unknown, key: string): unknown => {
    if (typeof value === 'string') return fixed.has(key) ? value : `${value} ${put}`;
    if (Array.isArray(value)) return value.map((one) => change(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, change(one, name)]));
  };
  return change(aScenario(), '') as Scenario;
}

describe('whatever a pack holds is drawn as text', () => {
  it.each(HOSTILE)('with %j at the end of every field', (put) => {
    expect(drawn(aPack({ scenarios: [withEverywhere(put)] }))).toEqual([]);
  });

  it('in every pack that is let through, whatever happened to it', () => {
    const random = seededRandom(7);
    let packs = 0;
    for (let mutant = 0; mutant < MUTANTS; mutant++) {
      const text = mutantPack(random);
      const reading = readPack(text);
      if (reading.kind !== 'pack') continue;
      packs++;
      expect(drawn(reading.pack), text.slice(0, 2000)).toEqual([]);
    }
    expect(packs).toBeGreaterThan(MUTANTS / 20);
  }, 120_000);

  it('and what would be markup is found', () => {
    document.body.innerHTML = '<main><img src="x" onerror="x"><p onclick="x"></p><a href="javascript:x">x</a></main>';
    expect(strangeIn(document.body)).toEqual(['img onerror', 'p onclick', 'a ']);
    document.body.innerHTML = '';
  });
});
