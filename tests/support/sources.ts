import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const ROOT = resolve(import.meta.dirname, '../..');

export const readSource = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** Files below the folders whose names end so, as paths from the root of the project, sorted. */
export function filesIn(folders: string[], ending: RegExp): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    )
    .filter((path) => ending.test(path))
    .sort();
}
