import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod';
import type { ZodMiniType } from 'zod/mini';
import { type ContentFault, checkContent } from '../domain/scenario/check-content';
import { tellingOf } from '../domain/scenario/telling';
import { type IndexEntry, type PackIndex, type PackManifest, PackManifestSchema, type SearchText } from '../model/pack';
import { type Scenario, ScenarioSchema } from '../model/scenario';
import type { ScenarioFile } from '../model/scenario-file';
import { STEPS } from '../model/steps';
import { sayIssue } from './say-issue';

// The pages run without messages, to save bytes; an author needs them.
z.config(z.locales.en());

export interface Pack {
  manifest: PackManifest;
  scenarios: Scenario[];
}

/** Reads `<root>/<pack>/pack.yaml` and its scenarios, in the order of the pack's principles. Throws one error that lists every fault as `file:line field: what`. */
export function readPacks(root: string): Pack[] {
  const faults: string[] = [];
  const folders = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const packs = folders.map(({ name }) => readPack(join(root, name), faults));
  if (faults.length > 0) throw new Error(`Content has ${faults.length} fault(s):\n${faults.join('\n')}`);
  return packs.flatMap((pack) => pack ?? []);
}

function readPack(folder: string, faults: string[]): Pack | undefined {
  const manifest = readYaml(join(folder, 'pack.yaml'), PackManifestSchema, () => [], faults);
  const names = readdirSync(folder).filter((name) => name.endsWith('.yaml') && name !== 'pack.yaml');
  const scenarios = names.sort().flatMap((name) => {
    const known = new Set(manifest?.principles.map(({ id }) => id));
    const check = (scenario: Scenario) => [
      ...checkContent(scenario),
      ...checkNames(scenario, basename(name, '.yaml'), known),
    ];
    return readYaml(join(folder, name), ScenarioSchema, check, faults) ?? [];
  });
  if (!manifest) return undefined;
  const place = new Map(manifest.principles.map(({ id }, index) => [id, index]));
  const order = ({ principle }: Scenario) => place.get(principle) ?? place.size;
  return { manifest, scenarios: scenarios.sort((a, b) => order(a) - order(b) || (a.id < b.id ? -1 : 1)) };
}

function checkNames(scenario: Scenario, fileName: string, principles: Set<string>): ContentFault[] {
  const unknown = (path: ContentFault['path'], id: string) =>
    principles.has(id) ? [] : [{ path, message: `the pack has no principle "${id}"` }];
  return [
    ...(scenario.id === fileName
      ? []
      : [{ path: ['id'], message: `is "${scenario.id}", but the file is ${fileName}.yaml` }]),
    ...unknown(['principle'], scenario.principle),
    ...scenario.lenses.flatMap((lens, index) => unknown(['lenses', index, 'principle'], lens.principle)),
  ];
}

/** Parses and checks one file; faults go to the list with file, line and field. */
export function readYaml<T>(
  file: string,
  schema: ZodMiniType<T>,
  check: (value: T) => ContentFault[],
  faults: string[],
): T | undefined {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines });
  const report = (path: ContentFault['path'], message: string) =>
    faults.push(`${file}:${lineOf(document, lines, path)} ${path.join('.') || '(file)'}: ${message}`);
  for (const error of document.errors) faults.push(`${file}:${error.linePos?.[0].line ?? 1} ${error.message}`);
  if (document.errors.length > 0) return undefined;
  const parsed = schema.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) report(issue.path as (string | number)[], sayIssue(issue));
    return undefined;
  }
  for (const fault of check(parsed.data)) report(fault.path, fault.message);
  return parsed.data;
}

/** Line of the field, or of the nearest parent that is there. */
function lineOf(document: Document, lines: LineCounter, path: ContentFault['path']): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

export type PackFiles = Record<string, PackIndex | SearchText | ScenarioFile> & {
  'index.json': PackIndex;
  'search.json': SearchText;
};

/** The files that the extension ships, by path below `packs/`. */
export function emitPacks(packs: Pack[]): PackFiles {
  const files: PackFiles = {
    'index.json': { scenarios: packs.flatMap((pack) => pack.scenarios.map((scenario) => indexEntry(pack, scenario))) },
    'search.json': { scenarios: packs.flatMap((pack) => pack.scenarios.map((scenario) => searchText(pack, scenario))) },
  };
  for (const pack of packs)
    for (const scenario of pack.scenarios) files[`${idOf(pack, scenario)}.json`] = scenarioFile(pack, scenario);
  return files;
}

const idOf = ({ manifest }: Pack, { id }: Scenario) => `${manifest.id}/${id}`;
const nameOf = ({ manifest }: Pack, principle: string) =>
  manifest.principles.find(({ id }) => id === principle)?.name ?? principle;

function indexEntry(pack: Pack, scenario: Scenario): IndexEntry {
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

function searchText(pack: Pack, scenario: Scenario): SearchText['scenarios'][number] {
  const tellings = STEPS.map((step) => tellingOf(scenario, step, scenario.level));
  return {
    id: idOf(pack, scenario),
    phrases: tellings.flatMap(({ phrases }) => phrases).join(' · '),
    text: [scenario.domain, scenario.narrator, scenario.overview, ...tellings.map(({ example }) => example)].join(' '),
  };
}

function scenarioFile(pack: Pack, scenario: Scenario): ScenarioFile {
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
