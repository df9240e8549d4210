import type { SyncLogEntry, SyncPlaceName } from '../../model/sync';

interface Pace {
  /** After the last thing the user did: a quiz is one sync, not ten. */
  settleMs: number;
  /** Between two syncs. */
  everyMs: number;
  /** Where nothing is known to be new, others may have been at work. */
  staleMs: number;
}

const MINUTE = 60_000;

/** The browsers' own storage takes about two writes a second for a while; one a minute stays far below. */
export const SYNC_PACE: Record<SyncPlaceName, Pace> = {
  browser: { settleMs: 6000, everyMs: MINUTE, staleMs: 5 * MINUTE },
  webdav: { settleMs: 10_000, everyMs: 2 * MINUTE, staleMs: 15 * MINUTE },
};

/** Doublings of the wait after failures: to about an hour. */
const MOST_DOUBLINGS = 5;

/**
 * When to sync with a place next, in milliseconds since 1970.
 *
 * @param entries the log of all syncs, newest first
 * @param changedAt since when something is new here or there; absent where nothing is known to be
 */
export function nextSyncAt(
  place: SyncPlaceName,
  entries: readonly SyncLogEntry[],
  changedAt: number | undefined,
): number {
  const { settleMs, everyMs, staleMs } = SYNC_PACE[place];
  const own = entries.filter((entry) => entry.place === place);
  const wanted = changedAt === undefined ? Number.POSITIVE_INFINITY : changedAt + settleMs;
  const [last] = own;
  if (!last) return Math.min(wanted, 0);
  const good = own.findIndex(({ result }) => result.fault === undefined);
  const failures = good < 0 ? own.length : good;
  const endedAt = last.at * 1000 + last.took;
  const wait = everyMs * 2 ** Math.min(failures, MOST_DOUBLINGS);
  return Math.max(endedAt + wait, Math.min(wanted, endedAt + staleMs));
}
