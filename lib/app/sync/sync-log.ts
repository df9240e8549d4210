import type { Outside } from '../../model/ports';
import { type ReplicaSeen, SYNCS_LOGGED, type SyncLog, type SyncLogEntry, SyncLogSchema } from '../../model/sync';

export const SYNC_LOG_KEY = 'sync/log';
export const EMPTY_LOG: SyncLog = { version: 1, entries: [], replicas: {} };

/** Notes one more sync, and who was seen in it if the place could be read. */
export function logSync(outside: Outside, entry: SyncLogEntry, replicas?: ReplicaSeen[]): Promise<void> {
  return outside.lock(SYNC_LOG_KEY, async () => {
    const stored = SyncLogSchema.safeParse((await outside.store.get([SYNC_LOG_KEY], 'fresh'))[SYNC_LOG_KEY]);
    const before = stored.success ? stored.data : EMPTY_LOG;
    const log: SyncLog = {
      version: 1,
      entries: [entry, ...before.entries].slice(0, SYNCS_LOGGED),
      replicas: { ...before.replicas, ...(replicas && { [entry.place]: replicas }) },
    };
    await outside.store.set({ [SYNC_LOG_KEY]: log });
  });
}
