import type { Outside } from '../model/ports';
import type { Relayed } from '../model/relay';
import { browser } from './browser';
import { mayReachHost } from './hosts';
import { sendOrder } from './messaging';
import { createOutside } from './outside';
import { activeProfile } from './profile';
import type { SyncArea } from './sync-storage';

export interface Hidden {
  outside: Outside;
  /** Absent where it is the browser's own. */
  area?: SyncArea;
  mayReach(address: URL): Promise<boolean>;
}

/**
 * The browser for a page that nobody sees, which in Chrome has its storage only through the background. Nothing is watched
 * there, and a missing permission counts as a server that cannot be reached.
 */
export async function createHidden(): Promise<Hidden> {
  if (browser.storage as unknown) return { outside: createOutside(await activeProfile()), mayReach: mayReachHost };
  const local = relayedArea('local');
  const profile = await activeProfile(local);
  const outside = createOutside(profile, local);
  const store = { ...outside.store, watch: () => () => {} };
  return { outside: { ...outside, store }, area: relayedArea('sync'), mayReach: async () => true };
}

/** Rejects as the browser does, and when the background was stopped meanwhile. */
export function relayedArea(area: Relayed['area']): SyncArea {
  const ask = async (call: Relayed['call'], arg: unknown) => {
    const answer = await sendOrder({ do: 'relay', area, call, arg });
    if (!answer || answer.error !== undefined) throw new Error(answer?.error ?? 'the background was stopped');
    return answer.value;
  };
  return {
    get: async (keys) => (await ask('get', keys)) as Record<string, unknown>,
    set: async (items) => void (await ask('set', items)),
    remove: async (keys) => void (await ask('remove', keys)),
  };
}
