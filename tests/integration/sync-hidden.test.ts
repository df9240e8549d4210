import { describe, expect, it, vi } from 'vitest';
import { appendDeeds, readJournal } from '@/lib/app/journal';
import { followOrder } from '@/lib/app/orders';
import { syncDue } from '@/lib/app/sync/unseen';
import type { SyncLog } from '@/lib/model/sync';
import { relayedArea } from '@/lib/platform/hidden-outside';
import { onOrder } from '@/lib/platform/messaging';
import { createOutside } from '@/lib/platform/outside';
import { review } from '../support/journal';
import { createWorld } from '../support/memory-outside';
import { createSyncArea } from '../support/sync/sync-area';

const { storage, runtime } = vi.hoisted(() => {
  type Heard = (message: unknown) => void;
  const connected = new Set<(port: object) => void>();
  const storage: Record<string, unknown> = {};
  /** Two ends of one connection; what goes through is JSON, as in Chrome. */
  const connect = ({ name }: { name: string }) => {
    const ends = [0, 1].map(() => ({ heard: new Set<Heard>(), closed: new Set<() => void>() }));
    const port = (own: number) => ({
      name,
      onMessage: { addListener: (listener: Heard) => ends[own]?.heard.add(listener) },
      onDisconnect: { addListener: (listener: () => void) => ends[own]?.closed.add(listener) },
      postMessage: (message: unknown) =>
        queueMicrotask(() => {
          for (const hear of ends[1 - own]?.heard ?? []) hear(JSON.parse(JSON.stringify(message)));
        }),
      disconnect: () =>
        queueMicrotask(() => {
          for (const close of ends[1 - own]?.closed ?? []) close();
        }),
    });
    for (const accept of connected) accept(port(1));
    return port(0);
  };
  const onConnect = { addListener: (accept: (port: object) => void) => connected.add(accept) };
  return { storage, runtime: { connect, onConnect } };
});
vi.mock('webextension-polyfill', () => ({ default: { storage, runtime } }));

/** The background at the other end, over storage in memory. */
function startBackground() {
  const world = createWorld();
  const area = createSyncArea();
  const { get, set, remove } = world.open().store;
  Object.assign(storage, { local: { get, set, remove }, sync: area.api });
  return { world, area, outside: world.open() };
}
onOrder((order) => followOrder(createOutside(), order));

describe('storage through the background', () => {
  it('is the one that the background has', async () => {
    const { world, area } = startBackground();
    const [local, sync] = [relayedArea('local'), relayedArea('sync')];
    await local.set({ a: { b: [1] }, c: 2 });
    await local.remove(['c']);
    expect(await local.get(['a', 'c'])).toEqual({ a: { b: [1] } });
    expect(world.read('a')).toEqual({ b: [1] });
    await sync.set({ far: 'away' });
    expect(await sync.get(null)).toEqual({ far: 'away' });
    expect([...area.stored.keys()]).toEqual(['far']);
  });

  it('fails in the words of the browser', async () => {
    startBackground();
    await expect(relayedArea('sync').set({ big: 'x'.repeat(9000) })).rejects.toThrow(
      'kQuotaBytesPerItem quota exceeded',
    );
  });

  it.each([
    [{ area: 'managed', call: 'get', arg: null }],
    [{ area: 'local', call: 'clear', arg: null }],
    [{ area: 'local', call: 'constructor', arg: null }],
    [{ call: 'get', arg: null }],
  ])('is not opened by %j', async (asked) => {
    const { world } = startBackground();
    world.write('kept', 1);
    expect(await followOrder(createOutside(), { do: 'relay', ...asked })).toBeUndefined();
    expect(world.read('kept')).toBe(1);
  });
});

describe('the page that nobody sees', () => {
  const hiddenIn = ({ outside }: ReturnType<typeof startBackground>) => ({
    outside: { ...outside, store: { ...relayedArea('local'), watch: () => () => {} } },
    area: relayedArea('sync'),
    mayReach: async () => true,
  });
  const logIn = ({ world }: ReturnType<typeof startBackground>) => (world.read('sync/log') as SyncLog).entries;

  it('syncs what is due once, and has nothing left to do then', async () => {
    const background = startBackground();
    await appendDeeds(background.outside, [review('a')]);
    expect(await syncDue(hiddenIn(background))).toBe(true);
    expect(await syncDue(hiddenIn(background))).toBe(true);
    expect(logIn(background)).toMatchObject([{ place: 'browser', result: { saved: true, sent: 1 } }]);
  });

  it('takes in what others left', async () => {
    const [one, other] = [startBackground(), createWorld({ seed: 5 })];
    await appendDeeds(other.open(), [review('far')]);
    await syncDue({ ...hiddenIn(one), outside: other.open() });
    await syncDue(hiddenIn(one));
    expect((await readJournal(one.outside)).events.map(({ payload }) => payload)).toMatchObject([{ card: 'far' }]);
  });

  it('says that it is to be tried again when a place failed', async () => {
    const background = startBackground();
    await appendDeeds(background.outside, [review('a')]);
    background.area.writes = 1000;
    expect(await syncDue(hiddenIn(background))).toBe(false);
    expect(logIn(background)[0]?.result).toMatchObject({ saved: false, fault: 'rate' });
  });
});
