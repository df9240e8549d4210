import { describe, expect, it } from 'vitest';
import { appendDeeds } from '@/lib/app/journal';
import { createSegmentCodec } from '@/lib/app/sync/codec';
import { syncOnce } from '@/lib/app/sync/engine';
import type { SyncPlace } from '@/lib/app/sync/place';
import { SYNC_LOG_KEY } from '@/lib/app/sync/sync-log';
import { GONE_AFTER_SECONDS } from '@/lib/domain/sync/replicas';
import type { LogEvent } from '@/lib/model/event';
import { readSegmentName, type SegmentCodec, SyncLogSchema, writeSegmentName } from '@/lib/model/sync';
import { TransportError } from '@/lib/model/transport';
import { cardsIn, headOf, review, reviews } from '../support/journal';
import { createWorld, hashText, type World } from '../support/memory-outside';
import { createRemote, type Weather } from '../support/sync/remote';

const FINE: Weather = async () => undefined;
const codec = createSegmentCodec(hashText);

/** Two browsers of a user, and a place that both can reach. */
function twoBrowsers() {
  const remote = createRemote({ isAtomic: false });
  const [desk, lap] = [createWorld({ seed: 1 }), createWorld({ seed: 2 })];
  const place = (change: Partial<SyncPlace> = {}): SyncPlace => {
    return { name: 'webdav', transport: remote.connect(FINE), codec, ...change };
  };
  const sync = (world: World, change?: Partial<SyncPlace>, forget: string[] = []) =>
    syncOnce(world.open(), place(change), { forget });
  const writers = () => [...remote.state.files.keys()].map((name) => readSegmentName(name)?.writer);
  return { remote, desk, lap, place, sync, writers };
}

const replicaOf = (world: World) => headOf(world).replica;
const logOf = (world: World) => SyncLogSchema.parse(world.read(SYNC_LOG_KEY));

describe('two browsers', () => {
  it('have the same history after each has synced, and the one that was first once more', async () => {
    const { desk, lap, sync } = twoBrowsers();
    await appendDeeds(desk.open(), reviews(3, 'desk'));
    await appendDeeds(lap.open(), reviews(2, 'lap'));
    expect(await sync(desk)).toMatchObject({ saved: true, sent: 3, received: 0 });
    expect(await sync(lap)).toMatchObject({ saved: true, sent: 2, received: 3 });
    expect(await sync(desk)).toMatchObject({ saved: true, sent: 0, received: 2 });
    expect((await cardsIn(desk.open())).sort()).toEqual((await cardsIn(lap.open())).sort());
  });

  it('write nothing when there is nothing new', async () => {
    const { remote, desk, sync } = twoBrowsers();
    expect(await sync(desk)).toMatchObject({ saved: true, sent: 0 });
    await appendDeeds(desk.open(), reviews(3));
    await sync(desk);
    const { files } = remote.state;
    const writes = desk.writes.length;
    expect(await sync(desk)).toMatchObject({ saved: true, sent: 0, removed: 0 });
    expect(remote.state.files).toBe(files);
    expect(desk.writes.slice(writes)).toEqual([[SYNC_LOG_KEY]]);
  });

  it('send everything again, whoever made it, after the server was emptied', async () => {
    const { remote, desk, lap, sync } = twoBrowsers();
    await appendDeeds(desk.open(), reviews(3, 'desk'));
    await sync(desk);
    await sync(lap);
    remote.change(new Map());
    expect(await sync(lap)).toMatchObject({ saved: true, sent: 3 });
    expect(await cardsIn(desk.open())).toHaveLength(3);
  });

  it('are not stopped by one file that the server will not hand out', async () => {
    const { remote, desk, lap, sync } = twoBrowsers();
    for (const world of [desk, lap, desk]) {
      await appendDeeds(world.open(), reviews(2));
      await sync(world);
    }
    const transport = remote.connect(FINE);
    const { get } = transport;
    const bad = [...remote.state.files.keys()].find((name) => name.startsWith(replicaOf(lap)));
    transport.get = async (name) => {
      if (name === bad) throw new TransportError('refused', '500');
      return get(name);
    };
    expect(await sync(desk, { transport })).toMatchObject({ saved: true, damaged: 1 });
  });
});

describe('a place', () => {
  it('holds few segments, however often a browser syncs', async () => {
    const { remote, desk, sync } = twoBrowsers();
    for (let times = 1; times <= 60; times++) {
      await appendDeeds(desk.open(), [review(`card-${times}`)]);
      await sync(desk);
    }
    expect(remote.state.files.size).toBeLessThanOrEqual(10);
    expect(await sync(desk)).toMatchObject({ saved: true, sent: 0 });
  });

  it('with little room holds what was chosen, and says how much stays here only', async () => {
    const { remote, desk, lap, sync } = twoBrowsers();
    const choose = async (events: readonly LogEvent[]) => events.slice(-5);
    for (let times = 1; times <= 12; times++) {
      desk.clock.time += 1000;
      await appendDeeds(desk.open(), [review(`card-${times}`)]);
      await sync(desk, { choose });
    }
    expect(await sync(desk, { choose })).toMatchObject({ saved: true, left: 7 });
    expect(remote.state.files.size).toBe(5);
    expect(await sync(lap)).toMatchObject({ received: 5 });
    expect(await cardsIn(desk.open())).toHaveLength(12);
  });
});

describe('a place that is full', () => {
  it('is said to be full when something does not fit, and not when it only could be tidier', async () => {
    const { desk, remote, sync } = twoBrowsers();
    const rules = { most: 1, full: 64 };
    const whenFull = (nth: number) =>
      remote.connect(async (call) => (call.verb === 'put' && call.nth === nth ? 'full' : undefined));
    await appendDeeds(desk.open(), reviews(2));
    await sync(desk, { rules });
    await appendDeeds(desk.open(), reviews(2, 'more'));
    expect(await sync(desk, { rules, transport: whenFull(1) })).toMatchObject({ saved: false, fault: 'full' });
    const tidying = await sync(desk, { rules, transport: whenFull(2) });
    expect(tidying).toMatchObject({ saved: true, sent: 2, removed: 0 });
    expect(tidying.fault).toBeUndefined();
    expect(await sync(desk, { rules })).toMatchObject({ saved: true, sent: 0, removed: 2 });
  });
});

describe('a replica that is gone', () => {
  it.each([
    ['because the user wants it forgotten', 0],
    ['because it made nothing for two months', GONE_AFTER_SECONDS + 60],
  ])('%s is retired: what it made stays, under the name of another', async (_why, seconds) => {
    const { desk, lap, sync, writers } = twoBrowsers();
    await appendDeeds(lap.open(), reviews(3, 'lap'));
    await sync(lap);
    desk.clock.time += seconds * 1000;
    await appendDeeds(desk.open(), reviews(1, 'desk'));
    const forget = seconds > 0 ? [] : [replicaOf(lap)];
    expect(await sync(desk, {}, forget)).toMatchObject({ saved: true, received: 3, removed: 1 });
    expect(new Set(writers())).toEqual(new Set([replicaOf(desk)]));
    const newcomer = createWorld({ seed: 3 });
    expect(await sync(newcomer)).toMatchObject({ received: 4 });
  });

  it('is retired alone where there is no room to do it for all at once', async () => {
    const { desk, lap, remote, sync, writers } = twoBrowsers();
    const old = createWorld({ seed: 9 });
    for (const [world, count] of [
      [lap, 1],
      [old, 400],
    ] as const) {
      await appendDeeds(world.open(), reviews(count, `of-${count}`));
      await sync(world);
    }
    await sync(desk);
    const transport = remote.connect(FINE);
    const { put } = transport;
    transport.put = async (segments) => {
      if ([...segments.values()].some(({ length }) => length > 500)) throw new TransportError('full');
      await put(segments);
    };
    expect(await sync(desk, { transport }, [replicaOf(lap), replicaOf(old)])).toMatchObject({
      saved: true,
      removed: 1,
    });
    expect(new Set(writers())).toEqual(new Set([replicaOf(desk), replicaOf(old)]));
  });

  it('finds everything there when it comes back, and nothing is written twice', async () => {
    const { desk, lap, sync } = twoBrowsers();
    await appendDeeds(lap.open(), reviews(3, 'lap'));
    await sync(lap);
    await appendDeeds(desk.open(), reviews(1, 'desk'));
    for (let times = 0; times < 2; times++) await sync(desk, {}, [replicaOf(lap)]);
    expect(await sync(lap)).toMatchObject({ saved: true, sent: 0, received: 1 });
  });
});

describe('what a later version wrote', () => {
  const bytes = new Uint8Array([9, 9, 9]);
  const readsIt: SegmentCodec = { ...codec, decode: async (given) => (given[0] === 9 ? [] : codec.decode(given)) };
  const itsName = async () => writeSegmentName({ writer: 'laterlat', hash: await hashText(bytes), format: 2 });

  it('stays there, and is sent again when everything there is gone', async () => {
    const { remote, desk, sync } = twoBrowsers();
    await appendDeeds(desk.open(), reviews(1));
    remote.change(new Map([[await itsName(), bytes]]));
    expect(await sync(desk, {}, ['laterlat'])).toMatchObject({ saved: true, newer: 1, damaged: 0 });
    remote.change(new Map());
    await sync(desk);
    expect(remote.state.files.get(await itsName())).toEqual(bytes);
  });

  it('is not sent again while its writer has something else there', async () => {
    const { remote, desk, sync } = twoBrowsers();
    remote.change(new Map([[await itsName(), bytes]]));
    await sync(desk);
    const merged = writeSegmentName({ writer: 'laterlat', hash: await hashText('more'), format: 2 });
    remote.change(new Map([[merged, new TextEncoder().encode('more')]]));
    await sync(desk);
    expect([...remote.state.files.keys()]).toEqual([merged]);
  });

  it('is read from what was kept, once this version is that version', async () => {
    const { remote, desk, lap, sync } = twoBrowsers();
    const [event] = await appendDeeds(lap.open(), [review('later')]);
    remote.change(new Map([[await itsName(), bytes]]));
    await sync(desk);
    remote.change(new Map());
    const knowing: SegmentCodec = {
      ...readsIt,
      decode: async (given) => (given[0] === 9 && event ? [event] : codec.decode(given)),
    };
    expect(await sync(desk, { codec: knowing })).toMatchObject({ saved: true, sent: 1 });
    expect(await cardsIn(desk.open())).toEqual(['later']);
  });
});

describe('the log of syncs', () => {
  it('keeps the last fifty, newest first, with who was seen, and no word of the user', async () => {
    const { remote, desk, sync } = twoBrowsers();
    await appendDeeds(desk.open(), [review('a-secret-card')]);
    for (let times = 0; times < 52; times++) await sync(desk);
    const transport = remote.connect(async () => 'denied');
    expect(await sync(desk, { transport })).toMatchObject({ saved: false, fault: 'denied', detail: '503' });
    const log = logOf(desk);
    expect(log.entries).toHaveLength(50);
    expect(log.entries.map(({ result }) => result.fault)).toEqual(['denied', ...Array(49).fill(undefined)]);
    expect(log.replicas['webdav']).toMatchObject([{ replica: replicaOf(desk), events: 1, segments: 1 }]);
    expect(JSON.stringify(log)).not.toContain('secret');
  });

  it('says that the storage of this browser was at fault, and nothing counts as saved', async () => {
    const { desk, lap, sync } = twoBrowsers();
    await appendDeeds(desk.open(), reviews(1));
    await sync(desk);
    lap.faults.set = () => 'before';
    expect(await sync(lap)).toMatchObject({ saved: false, fault: 'storage' });
  });

  it('does without what should never happen: that is told at once', async () => {
    const { desk, sync } = twoBrowsers();
    const broken: SegmentCodec = { ...codec, encode: () => Promise.reject(new RangeError('a mistake of ours')) };
    await appendDeeds(desk.open(), reviews(1));
    await expect(sync(desk, { codec: broken })).rejects.toThrow('a mistake of ours');
  });
});

describe('syncs of one browser with one place', () => {
  it('wait for each other', async () => {
    const { desk, remote, sync } = twoBrowsers();
    await appendDeeds(desk.open(), reviews(3));
    const results = await Promise.all([sync(desk), sync(desk), sync(desk)]);
    expect(results.map(({ sent }) => sent)).toEqual([3, 0, 0]);
    expect(remote.state.files.size).toBe(1);
  });
});
