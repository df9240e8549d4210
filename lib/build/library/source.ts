import type { Scenario } from '../../model/scenario';

/** A scenario, its pack and the file it comes from. */
export interface Source {
  /** Id of the pack. */
  pack: string;
  file: string;
  scenario: Scenario;
}

export type Path = (string | number)[];

/** A fault of a scenario that only shows beside the others, or by a dictionary. */
export interface LibraryFault {
  file: string;
  path: Path;
  message: string;
}

/** A text of a scenario and the field it stands in. */
export interface Passage {
  path: Path;
  text: string;
}

/** Fields that hold names, arithmetic or a choice from a list, and no prose. */
const NO_PROSE = new Set(['id', 'principle', 'angle', 'level', 'kind', 'rule', 'formula']);

/** Every text that an author wrote, in the order of the file. Works for a whole scenario or manifest, or a part. */
export function passagesOf(part: unknown, path: Path = []): Passage[] {
  if (typeof part === 'string') return NO_PROSE.has(String(path.at(-1))) ? [] : [{ path, text: part }];
  if (Array.isArray(part)) return part.flatMap((item, index) => passagesOf(item, [...path, index]));
  if (part === null || typeof part !== 'object') return [];
  return Object.entries(part).flatMap(([field, value]) => passagesOf(value, [...path, field]));
}

/** Lower case, without punctuation around a word: how two texts are compared. Figures keep their signs. */
export function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}$£€%'.,]+/gu) ?? []).flatMap(
    (word) => word.replace(/^[',.]+|[',.]+$/g, '') || [],
  );
}
