import type { Scenario } from '../../model/scenario';
import type { Pack } from './pack-files';

/** What an update would change, by title, in the order of the new version and at the end what it leaves out. */
export interface PackChanges {
  added: string[];
  changed: string[];
  removed: string[];
  /** Of the pack itself: its name, its description, its principles. */
  isPackChanged: boolean;
}

export function comparePacks(before: Pack, after: Pack): PackChanges {
  const old = new Map(before.scenarios.map((scenario) => [scenario.id, scenario]));
  const next = new Set(after.scenarios.map(({ id }) => id));
  const isNew = ({ id }: Scenario) => !old.has(id);
  const isOther = (scenario: Scenario) => !isNew(scenario) && !isSame(scenario, old.get(scenario.id));
  return {
    added: titles(after.scenarios.filter(isNew)),
    changed: titles(after.scenarios.filter(isOther)),
    removed: titles(before.scenarios.filter(({ id }) => !next.has(id))),
    isPackChanged: !isSame({ ...before.manifest, version: 0 }, { ...after.manifest, version: 0 }),
  };
}

const titles = (scenarios: Scenario[]) => scenarios.map(({ title }) => title);
/** What a schema gave out has its fields in the schema's order. */
const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
