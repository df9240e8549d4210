import { measure, QUOTA, type SyncArea } from '@/lib/platform/sync-storage';

const WRITES_A_MINUTE = 120;

/** `storage.sync` in memory, with the quotas of a browser and its words for them. A `set` is all or nothing. */
export function createSyncArea(browser: 'chromium' | 'firefox' = 'chromium', mostBytes: number = QUOTA.bytes) {
  const stored = new Map<string, unknown>();
  const area = { writes: 0 };
  const refuse = (chromium: string) => {
    if (browser === 'firefox')
      throw new Error('QuotaExceededError: storage.sync API call exceeded its quota limitations.');
    throw new Error(chromium);
  };
  const write = () => {
    area.writes++;
    if (browser === 'chromium' && area.writes > WRITES_A_MINUTE)
      refuse('This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.');
  };
  const api: SyncArea = {
    get: async (keys) =>
      structuredClone(Object.fromEntries([...stored].filter(([key]) => keys === null || keys.includes(key)))),
    async set(items) {
      write();
      for (const [key, value] of Object.entries(items))
        if (measure({ [key]: value }).bytes > QUOTA.itemBytes) refuse('Resource::kQuotaBytesPerItem quota exceeded');
      const after = measure({ ...Object.fromEntries(stored), ...items });
      if (after.bytes > mostBytes) refuse('Resource::kQuotaBytes quota exceeded');
      if (after.items > QUOTA.items) refuse('Resource::kMaxItems quota exceeded');
      for (const [key, value] of Object.entries(items)) stored.set(key, structuredClone(value));
    },
    async remove(keys) {
      write();
      for (const key of keys) stored.delete(key);
    },
  };
  return Object.assign(area, { api, stored });
}
