import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { readYaml } from '@/lib/build/packs';
import { checkContent } from '@/lib/domain/scenario/check-content';
import { type Scenario, ScenarioSchema } from '@/lib/model/scenario';
import { LEVELS, STEPS } from '@/lib/model/steps';
import { filesIn, ROOT, readSource } from './sources';

type Path = (string | number)[];

/** A text of a scenario and where it stands. */
export interface Passage {
  path: string;
  text: string;
  /** `file:line`. */
  at: string;
}

export interface ContentFile {
  pack: string;
  /** Name without its ending. */
  name: string;
  file: string;
  /** What is wrong with the file alone, as `file:line field: what`. */
  faults: string[];
  /** Absent when the file does not fit the schema. */
  scenario: Scenario | undefined;
  at(path: Path): string;
}

const PACKS = join(ROOT, 'content/packs');

export const packs = (): string[] =>
  readdirSync(PACKS, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));

export function contentFiles(): ContentFile[] {
  return packs().flatMap((pack) =>
    filesIn([`content/packs/${pack}`], /\.yaml$/)
      .filter((file) => basename(file) !== 'pack.yaml')
      .map((file) => readContent(pack, file)),
  );
}

function readContent(pack: string, file: string): ContentFile {
  const faults: string[] = [];
  const scenario = readYaml(join(ROOT, file), ScenarioSchema, checkContent, faults);
  const lines = new LineCounter();
  const document = parseDocument(readSource(file), { lineCounter: lines });
  const at = (path: Path) => {
    const node = document.getIn(path, true);
    return `${file}:${isNode(node) && node.range ? lines.linePos(node.range[0]).line : 1}`;
  };
  const named = faults.map((fault) => (fault.startsWith(ROOT) ? relative(ROOT, fault) : fault));
  return { pack, name: basename(file, '.yaml'), file, faults: named, scenario, at };
}

const passage = (file: ContentFile, path: Path, text: string): Passage => ({
  path: path.join('.'),
  text,
  at: file.at(path),
});

/** What is said or taught in a scenario, and must be its own. */
export function passagesOf(file: ContentFile): Passage[] {
  const { scenario } = file;
  if (!scenario) return [];
  const examples = STEPS.flatMap((step) => {
    const told = scenario.steps[step];
    return 'example' in told ? [passage(file, ['steps', step, 'example'], told.example)] : [];
  });
  const reflections = LEVELS.map((level) =>
    passage(file, ['levels', level, 'reflection', 'example'], scenario.levels[level].reflection.example),
  );
  const probes = scenario.probes.flatMap(({ id: _, ...texts }, index) =>
    Object.entries(texts).map(([field, text]) => passage(file, ['probes', index, field], text)),
  );
  const { answer, thinks, flaws } = scenario.teardown;
  const teardown = [
    passage(file, ['teardown', 'answer'], answer),
    passage(file, ['teardown', 'thinks'], thinks),
    ...flaws.map(({ why }, index) => passage(file, ['teardown', 'flaws', index, 'why'], why)),
  ];
  return [...examples, ...reflections, ...advicesOf(file), ...probes, ...teardown];
}

/** Coaching and mistakes. */
export function advicesOf(file: ContentFile): Passage[] {
  const { scenario } = file;
  if (!scenario) return [];
  return STEPS.flatMap((step) =>
    (['coaching', 'mistake'] as const).map((field) =>
      passage(file, ['steps', step, field], scenario.steps[step][field]),
    ),
  );
}

/** Every list of key phrases. */
export function phraseListsOf(file: ContentFile): { phrases: string[]; at: string }[] {
  const { scenario } = file;
  if (!scenario) return [];
  const steps = STEPS.flatMap((step) => {
    const told = scenario.steps[step];
    return 'phrases' in told ? [{ phrases: told.phrases, at: file.at(['steps', step, 'phrases']) }] : [];
  });
  const levels = LEVELS.map((level) => ({
    phrases: scenario.levels[level].reflection.phrases,
    at: file.at(['levels', level, 'reflection', 'phrases']),
  }));
  return [...steps, ...levels];
}

export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}$%'.,]+/gu) ?? []).map((word) => word.replace(/^[',.]+|[',.]+$/g, ''));
}

/** What stands in more than one of the files, with every place: `text: place, place`. */
export function sharedBetween(found: { key: string; file: string; at: string }[]): string[] {
  const places = new Map<string, { files: Set<string>; at: Set<string> }>();
  for (const { key, file, at } of found) {
    const known = places.get(key) ?? { files: new Set(), at: new Set() };
    places.set(key, known);
    known.files.add(file);
    known.at.add(at);
  }
  return [...places].flatMap(([key, { files, at }]) => (files.size > 1 ? [`${key}: ${[...at].join(', ')}`] : []));
}
