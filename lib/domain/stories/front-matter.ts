import { parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { LevelIdSchema } from '../../model/step-schemas';
import { STEPS, type StepId } from '../../model/steps';
import { type Dismissed, DismissedSchema, type Served, STORY_LIMITS } from '../../model/story';

/** What of a note could not be used. */
export type Fault =
  /** The front matter is no YAML: nothing of it is used. `line` counts from the first line of the file. */
  | { kind: 'yaml'; line: number }
  /** A value that is none for this field: the field is passed over. */
  | { kind: 'value'; field: string };

export interface Front {
  title?: string;
  question?: string;
  level?: z.infer<typeof LevelIdSchema>;
  principles?: Served[];
  tags?: string[];
  phrases?: Partial<Record<StepId, string[]>>;
  dismissed?: Dismissed[];
}

/** Reads front matter of any origin; fields that are not ours are passed over without a word. */
export function readFront(yaml: string): { front: Front; faults: Fault[] } {
  const values = parseYaml(yaml);
  if (typeof values === 'number') return { front: {}, faults: [{ kind: 'yaml', line: values + 1 }] };
  const front: Front = {};
  const faults: Fault[] = [];
  for (const [field, read] of Object.entries(FIELDS)) {
    const value = values.get(field);
    if (value === undefined || value === null) continue;
    const parsed = read(value);
    if (parsed === undefined) faults.push({ kind: 'value', field });
    else Object.assign(front, { [field]: parsed });
  }
  return { front, faults };
}

/** The values by name, or the line of the first fault. */
function parseYaml(yaml: string): ReadonlyMap<string, unknown> | number {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    const [error] = document.errors;
    if (error) return error.linePos?.[0].line ?? 1;
    const values: unknown = document.toJS({ maxAliasCount: 20 });
    if (values === null || values === undefined) return new Map();
    return typeof values === 'object' && !Array.isArray(values) ? new Map(Object.entries(values)) : 1;
  } catch {
    // Aliases that grow without end, or nesting deeper than the stack.
    return 1;
  }
}

const FIELDS: { [F in keyof Front]-?: (value: unknown) => Front[F] | undefined } = {
  title: lineFrom,
  question: lineFrom,
  level: (value) => LevelIdSchema.safeParse(typeof value === 'string' ? slug(value) : value).data,
  principles: readServed,
  tags: listFrom,
  phrases: (value) => {
    if (typeof value !== 'object' || value === null) return undefined;
    const given = new Map<string, unknown>(Object.entries(value));
    return Object.fromEntries(
      STEPS.flatMap((step) => (given.has(step) ? [[step, listFrom(given.get(step)) ?? []]] : [])),
    );
  },
  dismissed: (value) => z.array(DismissedSchema).safeParse(value).data,
};

function lineFrom(value: unknown): string | undefined {
  const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
  return isPlain ? String(value) : undefined;
}

/** A list, or words parted by commas, with or without the sign of a tag. */
function listFrom(value: unknown): string[] | undefined {
  if (Array.isArray(value)) return value.flatMap((one) => lineFrom(one) ?? []);
  return lineFrom(value)
    ?.split(',')
    .map((one) => one.trim().replace(/^#/, ''))
    .filter(Boolean);
}

/** `{ ownership: 4 }`, or a list of names, each of middling strength. */
function readServed(value: unknown): Served[] | undefined {
  const middling = Math.ceil(STRONGEST / 2);
  const names = Array.isArray(value) || typeof value === 'string' ? listFrom(value) : undefined;
  if (names) return served(names.map((name) => [name, middling]));
  return typeof value === 'object' && value !== null ? served(Object.entries(value)) : undefined;
}

const STRONGEST = 5;

function served(entries: [string, unknown][]): Served[] {
  const found = new Map<string, number>();
  for (const [name, strength] of entries) {
    const principle = slug(name);
    const isWhole = typeof strength === 'number' && Number.isInteger(strength);
    if (principle && isWhole && strength >= 1 && strength <= STRONGEST) found.set(principle, strength);
  }
  return [...found].slice(0, STORY_LIMITS.principles).map(([principle, strength]) => ({ principle, strength }));
}

/** "Dive Deep" is `dive-deep`. */
function slug(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/-+$/, '');
}
