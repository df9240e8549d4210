import type { ReadSegment } from './remote';

export interface UpkeepRules {
  /** Own small segments that there may be before some are made one. */
  most: number;
  /** Events in a segment that is full: from half of it on, it is left as it is. */
  full: number;
}
export const UPKEEP: UpkeepRules = { most: 8, full: 4096 };

/** What makes a place tidier and changes nothing that anyone can read there. */
export interface Upkeep {
  /** Ids to be written anew under our own name, before anything is removed. */
  rewrite: Set<string>;
  /** Names to be removed once those ids were read back. */
  remove: string[];
}

/**
 * Small own segments become one, segments of replicas that are gone become ours, and own ones that only repeat others go.
 *
 * A repeated event is left out only where a segment with a smaller name holds it too: of all browsers that tidy at the
 * same moment, none then relies on a copy that another is removing for the sake of its own.
 *
 * @param gone writers to be retired. Doing it twice, or two doing it, or to one that is not gone, changes nothing
 * @param wanted ids for which there is room at the place; absent where there is room for all
 */
export function planUpkeep(
  self: string,
  segments: readonly ReadSegment[],
  gone: ReadonlySet<string>,
  { most, full }: UpkeepRules,
  wanted?: ReadonlySet<string>,
): Upkeep {
  const pure = segments.filter(({ isPure }) => isPure);
  const own = pure.filter(({ writer }) => writer === self);
  const sources = new Set([
    ...pickSmall(own, most, full),
    ...own.filter(({ ids }) => wanted && countIn(ids, wanted) * 2 < ids.size),
    ...pure.filter(({ writer }) => writer !== self && gone.has(writer)),
  ]);
  const rest = segments.filter((segment) => !sources.has(segment));
  const holders = smallestHolders(rest);
  const isHeldBefore = (id: string, name: string) => (holders.get(id) ?? name) < name;
  const isRepeated = ({ name, ids }: ReadSegment) => [...ids].every((id) => isHeldBefore(id, name));
  const repeated = own.filter((segment) => !sources.has(segment) && isRepeated(segment));

  const rewrite = new Set<string>();
  for (const { name, ids } of sources)
    for (const id of ids) if (!isHeldBefore(id, name) && (wanted?.has(id) ?? true)) rewrite.add(id);
  return { rewrite, remove: [...sources, ...repeated].map(({ name }) => name) };
}

/** The smallest ones, as long as the next is not much larger than all before it: so no event is rewritten often. */
function pickSmall(own: readonly ReadSegment[], most: number, full: number): ReadSegment[] {
  const small = own.filter(({ ids }) => ids.size * 2 < full).sort((a, b) => a.ids.size - b.ids.size);
  if (small.length <= most) return [];
  const picked: ReadSegment[] = [];
  let events = 0;
  for (const segment of small) {
    if (picked.length >= 2 && segment.ids.size > 2 * events) break;
    picked.push(segment);
    events += segment.ids.size;
  }
  return picked;
}

/** For each id the smallest name of a segment that holds it. */
function smallestHolders(segments: readonly ReadSegment[]): Map<string, string> {
  const holders = new Map<string, string>();
  for (const { name, ids } of segments)
    for (const id of ids) {
      const known = holders.get(id);
      if (known === undefined || name < known) holders.set(id, name);
    }
  return holders;
}

function countIn(ids: ReadonlySet<string>, wanted: ReadonlySet<string>): number {
  let count = 0;
  for (const id of ids) if (wanted.has(id)) count++;
  return count;
}
