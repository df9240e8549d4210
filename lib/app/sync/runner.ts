import { signal } from '@preact/signals';
import type { Outside } from '../../model/ports';
import { SYNC_PLACES, SyncLogSchema, type SyncPlaceName, type SyncResult } from '../../model/sync';
import { FIRST_SYNC_SETTINGS, SyncSettingsSchema } from '../../model/sync-settings';
import type { SyncArea } from '../../platform/sync-storage';
import type { Ways } from '../../platform/webdav';
import { openStored } from '../stored';
import { syncOnce } from './engine';
import type { SyncPlace } from './place';
import { openBrowserPlace } from './places';
import { serverPlace } from './server';
import { EMPTY_LOG, SYNC_LOG_KEY } from './sync-log';

export const SYNC_SETTINGS_KEY = 'sync/settings';

export type SyncRunner = Awaited<ReturnType<typeof openRunner>>;

/** Syncs with the places that the user has chosen, one at a time. */
export async function openRunner(outside: Outside, { area, ...ways }: Ways & { area?: SyncArea } = {}) {
  const [settings, log] = await Promise.all([
    openStored(outside, SYNC_SETTINGS_KEY, SyncSettingsSchema, FIRST_SYNC_SETTINGS),
    openStored(outside, SYNC_LOG_KEY, SyncLogSchema, EMPTY_LOG),
  ]);
  const busy = signal<SyncPlaceName | undefined>(undefined);
  const placeFor = (name: SyncPlaceName): SyncPlace | undefined => {
    const { browser, server } = settings.value.peek();
    // What the browser carries elsewhere belongs to the first profile alone.
    if (name === 'browser') return browser && !outside.profile ? openBrowserPlace(outside.hash, area) : undefined;
    return server && serverPlace(outside, server, ways);
  };
  return {
    settings,
    log,
    /** The place that is being synced with. */
    busy,
    used: () => SYNC_PLACES.filter((name) => placeFor(name) !== undefined),
    /** At once; nothing where that place is not used. `forget` retires those replicas there. */
    async syncNow(name: SyncPlaceName, forget: readonly string[] = []): Promise<SyncResult | undefined> {
      const place = placeFor(name);
      if (!place) return undefined;
      busy.value = name;
      try {
        return await syncOnce(outside, place, { forget });
      } finally {
        busy.value = undefined;
        await log.refresh();
      }
    },
    stop(): void {
      settings.stop();
      log.stop();
    },
  };
}
