import type { IndexEntry, PackManifest, SearchText } from '../../model/pack';
import type { Scenario } from '../../model/scenario';
import type { ScenarioFile } from '../../model/scenario-file';
import { STEPS } from '../../model/steps';
import { tellingOf } from './telling';

/** A pack as a whole, with its scenarios in the order in which they are listed. */
export interface Pack {
  manifest: PackManifest;
  scenarios: Scenario[];
}

/** A pack under the name that its scenarios have outside of it: its id, or another where two could have the same. */
export interface NamedPack extends Pack {
  key: string;
}

const idOf = ({ key }: NamedPack, { id }: Scenario) => `${key}/${id}`;
const nameOf = ({ manifest }: Pack, principle: string) =>
  manifest.principles.find(({ id }) => id === principle)?.name ?? principle;

/** The scenarios in the order of the pack's principles, then of their ids. */
export function inOrder({ manifest, scenarios }: Pack): Scenario[] {
  const place = new Map(manifest.principles.map(({ id }, index) => [id, index]));
  const order = ({ principle }: Scenario) => place.get(principle) ?? place.size;
  return [...scenarios].sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1));
}

/** What lists show of a scenario. */
export function indexEntry(pack: NamedPack, scenario: Scenario): IndexEntry {
  const { question, title, principle, level } = scenario;
  return {
    id: idOf(pack, scenario),
    question,
    title,
    principle,
    principleName: nameOf(pack, principle),
    level,
    quiz: scenario.quiz.map(({ id }) => id),
    probes: scenario.probes.map(({ id }) => id),
    flaws: [...new Set(scenario.teardown.flaws.map(({ rule }) => rule))],
  };
}

/** What search looks through. */
export function searchText(pack: NamedPack, scenario: Scenario): SearchText['scenarios'][number] {
  const tellings = STEPS.map((step) => tellingOf(scenario, step, scenario.level));
  return {
    id: idOf(pack, scenario),
    phrases: tellings.flatMap(({ phrases }) => phrases).join(' · '),
    text: [scenario.domain, scenario.narrator, scenario.overview, ...tellings.map(({ example }) => example)].join(' '),
  };
}

/** The scenario with all that a page needs beside it. */
export function scenarioFile(pack: NamedPack, scenario: Scenario): ScenarioFile {
  const own = pack.manifest.principles.find(({ id }) => id === scenario.principle);
  const mentioned = [scenario.principle, ...scenario.lenses.map(({ principle }) => principle)];
  return {
    id: idOf(pack, scenario),
    scenario,
    pack: { id: pack.manifest.id, name: pack.manifest.name },
    principles: Object.fromEntries(mentioned.map((principle) => [principle, nameOf(pack, principle)])),
    ...(own && { signs: { looksFor: own.looksFor, sinksIt: own.sinksIt } }),
  };
}
