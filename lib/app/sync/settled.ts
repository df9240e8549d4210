import type { Outside } from '../../model/ports';
import { type SettledPlace, SettledPlaceSchema, type SyncPlaceName, type SyncResult } from '../../model/sync';
import { type Position, readJournal } from '../journal';
import type { PlaceContent } from './read-place';

/** After so long all is gone through again: replicas grow old, and what this browser lost meanwhile comes back. */
const TRUSTED_S = 6 * 3600;

const settledKey = (place: SyncPlaceName) => `sync/settled/${place}`;

/**
 * What the last sync noted of a place, if all that is there and here is still as that left it: then there is nothing to
 * do. All was read from the place just now, and each segment is what its name says: only making events of it again is
 * spared.
 */
export async function findSettled(
  outside: Outside,
  place: SyncPlaceName,
  content: PlaceContent,
): Promise<SettledPlace | undefined> {
  const key = settledKey(place);
  const stored = SettledPlaceSchema.safeParse((await outside.store.get([key], 'fresh'))[key]);
  if (!stored.success || content.damaged > 0) return undefined;
  const { at, names, segment, count } = stored.data;
  const age = outside.clock.now() / 1000 - at;
  if (age < 0 || age > TRUSTED_S || names !== (await hashNames(outside, content.whole.keys()))) return undefined;
  const { events, position, problems } = await readJournal(outside, { segment, count: 0 }, undefined, 'fresh');
  const isSame = position.segment === segment && position.count === count && events.length === count;
  return isSame && problems.length === 0 ? stored.data : undefined;
}

/** Notes what a sync left there and here, if it ended well. An older note is of another state, and counts for nothing. */
export async function noteSettled(
  outside: Outside,
  place: SyncPlaceName,
  names: readonly string[],
  { saved, damaged, newer, renewed, left }: SyncResult,
  { segment, count }: Position,
): Promise<void> {
  if (!saved || damaged > 0 || newer > 0 || renewed) return;
  const at = Math.floor(outside.clock.now() / 1000);
  const hash = await hashNames(outside, names);
  const settled: SettledPlace = { version: 1, at, names: hash, segment, count, left };
  await outside.store.set({ [settledKey(place)]: settled });
}

const hashNames = (outside: Outside, names: Iterable<string>) => outside.hash([...names].sort().join('\n'));
