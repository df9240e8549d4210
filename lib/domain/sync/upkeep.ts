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
  /** Names of what holds the ids that are removed and not written anew: to be looked at once more afterwards. */
  reliesOn: Set<string>;
}

/**
 * Small own segments become one, segments of replicas that are gone become ours, and own ones that only repeat others go.
 *
 * A repeated event is left out only where a segment with a smaller name holds it too, so that of two browsers that tidy
 * copies of each other at the same moment only one does.
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
  const holderBefore = (id: string, name: string) => {
    const holder = holders.get(id);
    return holder !== undefined && holder < name ? holder : undefined;
  };
  const isRepeated = ({ name, ids }: ReadSegment) => [...ids].every((id) => holderBefore(id, name));
  const removed = [...sources, ...own.filter((segment) => !sources.has(segment) && isRepeated(segment))];

  const upkeep: Upkeep = { rewrite: new Set(), remove: removed.map(({ name }) => name), reliesOn: new Set() };
  for (const { name, ids } of removed)
    for (const id of ids) {
      const holder = holderBefore(id, name);
      if (holder !== undefined) upkeep.reliesOn.add(holder);
      else if (wanted?.has(id) ?? true) upkeep.rewrite.add(id);
    }
  return upkeep;
}

/** Own segments of a place with little room that hold nothing that is still to be there. Their events are here. */
export function findOutdated(
  self: string,
  segments: readonly ReadSegment[],
  wanted: ReadonlySet<string>,
): ReadonlySet<ReadSegment> {
  const isOutdated = ({ writer, ids, isPure }: ReadSegment) => writer === self && isPure && countIn(ids, wanted) === 0;
  return new Set(segments.filter(isOutdated));
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
