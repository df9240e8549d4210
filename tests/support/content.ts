import { readdirSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readYaml } from '@/lib/build/packs';
import { checkContent } from '@/lib/domain/scenario/check-content';
import { readMarkedYaml } from '@/lib/domain/scenario/marked-yaml';
import { type Scenario, ScenarioSchema } from '@/lib/model/scenario';
import { LEVELS, STEPS } from '@/lib/model/steps';
import { filesIn, ROOT, readSource } from './sources';

type Path = (string | number)[];

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
  const { lineOf } = readMarkedYaml(readSource(file));
  const at = (path: Path) => `${file}:${lineOf(path)}`;
  const named = faults.map((fault) => (fault.startsWith(ROOT) ? relative(ROOT, fault) : fault));
  return { pack, name: basename(file, '.yaml'), file, faults: named, scenario, at };
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
