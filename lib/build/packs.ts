import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ZodMiniType } from 'zod/mini';
import { type ContentFault, checkContent } from '../domain/scenario/check-content';
import { checkPrinciples } from '../domain/scenario/check-principles';
import { readMarkedYaml } from '../domain/scenario/marked-yaml';
import { indexEntry, inOrder, type Pack, scenarioFile, searchText } from '../domain/scenario/pack-files';
import { sayIssue } from '../domain/scenario/say-issue';
import { valueAt } from '../domain/scenario/value-at';
import { type PackIndex, PackManifestSchema, type SearchText } from '../model/pack';
import type { PackManifests } from '../model/pack-manifests';
import { type Scenario, ScenarioSchema } from '../model/scenario';
import type { ScenarioFile } from '../model/scenario-file';

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
    const check = (scenario: Scenario) => [
      ...checkContent(scenario),
      ...checkFileName(scenario, basename(name, '.yaml')),
      ...checkPrinciples(scenario, manifest?.principles ?? []),
    ];
    return readYaml(join(folder, name), ScenarioSchema, check, faults) ?? [];
  });
  return manifest && { manifest, scenarios: inOrder({ manifest, scenarios }) };
}

function checkFileName({ id }: Scenario, fileName: string): ContentFault[] {
  return id === fileName ? [] : [{ path: ['id'], message: `is "${id}", but the file is ${fileName}.yaml` }];
}

/** Parses and checks one file; faults go to the list with file, line and field. */
export function readYaml<T>(
  file: string,
  schema: ZodMiniType<T>,
  check: (value: T) => ContentFault[],
  faults: string[],
): T | undefined {
  const { value, errors, lineOf } = readMarkedYaml(readFileSync(file, 'utf8'));
  const report = (path: ContentFault['path'], message: string) =>
    faults.push(`${file}:${lineOf(path)} ${path.join('.') || '(file)'}: ${message}`);
  for (const { line, message } of errors) faults.push(`${file}:${line} ${message}`);
  if (errors.length > 0) return undefined;
  const parsed = schema.safeParse(value);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      const path = issue.path as (string | number)[];
      report(path, sayIssue(issue, valueAt(value, path)));
    }
    return undefined;
  }
  for (const fault of check(parsed.data)) report(fault.path, fault.message);
  return parsed.data;
}

export type PackFiles = Record<string, PackIndex | SearchText | PackManifests | ScenarioFile> & {
  'index.json': PackIndex;
  'search.json': SearchText;
  'manifests.json': PackManifests;
};

/** The files that the extension ships, by path below `packs/`. */
export function emitPacks(packs: Pack[]): PackFiles {
  const named = packs.map((pack) => ({ ...pack, key: pack.manifest.id }));
  const files: PackFiles = {
    'index.json': { scenarios: named.flatMap((pack) => pack.scenarios.map((one) => indexEntry(pack, one))) },
    'search.json': { scenarios: named.flatMap((pack) => pack.scenarios.map((one) => searchText(pack, one))) },
    'manifests.json': { packs: packs.map(({ manifest }) => manifest) },
  };
  for (const pack of named)
    for (const scenario of pack.scenarios) files[`${pack.key}/${scenario.id}.json`] = scenarioFile(pack, scenario);
  return files;
}
