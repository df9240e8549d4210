import { indexEntry, type NamedPack, scenarioFile, searchText } from '@/lib/domain/scenario/pack-files';
import type { Packs } from '@/lib/platform/packs';
import { aManifest } from './pack';
import { aScenario } from './scenario';

/** Packs as an extension that ships one small one would have them. */
export function shippedWith(change: Partial<NamedPack> = {}): Packs {
  const pack: NamedPack = {
    key: 'shipped',
    manifest: aManifest({ id: 'shipped', name: 'Shipped' }),
    scenarios: [aScenario()],
    ...change,
  };
  const find = (id: string) => pack.scenarios.find((scenario) => `${pack.key}/${scenario.id}` === id);
  return {
    index: async () => ({ scenarios: pack.scenarios.map((scenario) => indexEntry(pack, scenario)) }),
    searchText: async () => ({ scenarios: pack.scenarios.map((scenario) => searchText(pack, scenario)) }),
    scenario: async (id) => {
      const scenario = find(id);
      if (!scenario) throw new Error(`no ${id}`);
      return scenarioFile(pack, scenario);
    },
  };
}
