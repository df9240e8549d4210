import type { ZodMiniType } from 'zod/mini';
import { PACK_LIMITS } from '../../model/own-pack';
import { type PackManifest, PackManifestSchema } from '../../model/pack';
import { type Scenario, ScenarioSchema } from '../../model/scenario';
import { type ContentFault, checkContent, checkIds, repeatedIds } from './check-content';
import { checkPrinciples } from './check-principles';
import { checkHidden } from './hidden-characters';
import { type MarkedYaml, readMarkedYaml } from './marked-yaml';
import { inOrder, type Pack } from './pack-files';
import { sayIssue } from './say-issue';
import { valueAt } from './value-at';

/** Something wrong in a text, in words for whoever wrote it. */
export interface PackFault {
  /** The first is 1. */
  line: number;
  /** Such as `scenarios.0.steps.task.example`; empty where it is about the whole. */
  field: string;
  message: string;
}

export type PackReading =
  /** Nothing is taken of a text with a fault. Sorted by line. */
  | { kind: 'faults'; faults: PackFault[] }
  /** `advice`: what an author would still mend, but nothing breaks by it. */
  | { kind: 'pack'; pack: Pack; advice: PackFault[] }
  /** One scenario by itself, which belongs into a pack: read it again with that. Its principles are not checked yet. */
  | { kind: 'scenario'; scenario: Scenario; advice: PackFault[] };

/**
 * Reads a pack, `{pack: …, scenarios: [ … ]}`, or a single scenario, from YAML or JSON. Whatever the text is, this never
 * throws: what comes out fits the schemas, or every fault is said with its line. With a `home`, a single scenario comes
 * out as the next version of that pack, in the place of the one of its id.
 */
export function readPack(text: string, home?: Pack): PackReading {
  if (text.length > PACK_LIMITS.characters) {
    const message = `has ${text.length} characters; a pack may have ${PACK_LIMITS.characters}`;
    return { kind: 'faults', faults: [{ line: 1, field: '', message }] };
  }
  const marked = readMarkedYaml(text);
  if (marked.errors.length > 0)
    return {
      kind: 'faults',
      faults: marked.errors.map(({ line, message }) => ({ line, field: '', message: clip(message) })),
    };
  return isScenario(marked.value) ? readOne(marked, home) : readMany(marked);
}

function readMany(marked: MarkedYaml): PackReading {
  const found = checkHidden(marked.value);
  const pack = readWhole(marked.value, found);
  if (!pack || found.length > 0) return { kind: 'faults', faults: said(marked, found) };
  const advice = pack.scenarios.flatMap((scenario, index) => below(['scenarios', index], checkContent(scenario)));
  return { kind: 'pack', pack: { ...pack, scenarios: inOrder(pack) }, advice: said(marked, advice) };
}

function readOne(marked: MarkedYaml, home: Pack | undefined): PackReading {
  const found = checkHidden(marked.value);
  const scenario = parse(marked.value, [], ScenarioSchema, found);
  if (scenario) found.push(...checkIds(scenario));
  if (scenario && home) found.push(...checkPrinciples(scenario, home.manifest.principles));
  if (!scenario || found.length > 0) return { kind: 'faults', faults: said(marked, found) };
  const advice = said(marked, checkContent(scenario));
  if (!home) return { kind: 'scenario', scenario, advice };
  const others = home.scenarios.filter(({ id }) => id !== scenario.id);
  const pack = { manifest: home.manifest, scenarios: [...others, scenario] };
  if (others.length >= PACK_LIMITS.scenarios) {
    const message = `is one too many: a pack may have ${PACK_LIMITS.scenarios} scenarios`;
    return { kind: 'faults', faults: [{ line: 1, field: '', message }] };
  }
  const version = home.manifest.version + 1;
  return { kind: 'pack', pack: { manifest: { ...home.manifest, version }, scenarios: inOrder(pack) }, advice };
}

/** A fault may quote what somebody wrote, which may be the whole file. */
const LONGEST = 400;
const clip = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST).toWellFormed()}…` : text);

const said = (marked: MarkedYaml, faults: ContentFault[]): PackFault[] =>
  faults.map((fault) => locate(marked, fault)).sort((a, b) => a.line - b.line);

const locate = ({ lineOf }: MarkedYaml, { path, message }: ContentFault): PackFault => {
  return { line: lineOf(path), field: clip(path.join('.')), message: clip(message) };
};

const isScenario = (data: unknown) => valueAt(data, ['steps']) !== undefined && valueAt(data, ['pack']) === undefined;

function readWhole(data: unknown, faults: ContentFault[]): Pack | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    faults.push({ path: [], message: 'is no pack: at the top there must be "pack" and "scenarios"' });
    return undefined;
  }
  const strange = Object.keys(data).filter((key) => key !== 'pack' && key !== 'scenarios');
  if (strange.length > 0)
    faults.push({ path: [], message: `has fields that nobody knows: ${strange.slice(0, 9).join(', ')}` });
  const manifest = parse(valueAt(data, ['pack']), ['pack'], PackManifestSchema, faults);
  const scenarios = readScenarios(valueAt(data, ['scenarios']), faults);
  if (manifest) faults.push(...repeatedIds(manifest.principles, ['pack', 'principles']));
  if (!manifest || !scenarios) return undefined;
  for (const [index, scenario] of scenarios.entries()) faults.push(...faultsIn(scenario, manifest, index));
  faults.push(...repeatedIds(scenarios, ['scenarios']));
  return { manifest, scenarios };
}

/** Nothing where one of them does not fit: then their places are not those of the text. */
function readScenarios(data: unknown, faults: ContentFault[]): Scenario[] | undefined {
  const { scenarios: most } = PACK_LIMITS;
  if (!Array.isArray(data) || data.length === 0 || data.length > most) {
    faults.push({ path: ['scenarios'], message: `must be a list of 1 to ${most}` });
    return undefined;
  }
  const scenarios = data.map((one, index) => parse(one, ['scenarios', index], ScenarioSchema, faults));
  const fitting = scenarios.flatMap((scenario) => scenario ?? []);
  return fitting.length === data.length ? fitting : undefined;
}

function faultsIn(scenario: Scenario, { principles }: PackManifest, index: number): ContentFault[] {
  return below(['scenarios', index], [...checkIds(scenario), ...checkPrinciples(scenario, principles)]);
}

const below = (path: ContentFault['path'], faults: ContentFault[]) =>
  faults.map((fault) => ({ ...fault, path: [...path, ...fault.path] }));

function parse<T>(
  data: unknown,
  path: ContentFault['path'],
  schema: ZodMiniType<T>,
  faults: ContentFault[],
): T | undefined {
  const parsed = schema.safeParse(data);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) {
    const within = issue.path as (string | number)[];
    faults.push({ path: [...path, ...within], message: sayIssue(issue, valueAt(data, within)) });
  }
  return undefined;
}
