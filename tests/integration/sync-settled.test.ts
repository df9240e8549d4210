import { describe, expect, it, vi } from 'vitest';
import { appendDeeds } from '@/lib/app/journal';
import { createSegmentCodec } from '@/lib/app/sync/codec';
import { syncOnce } from '@/lib/app/sync/engine';
import type { SyncResult } from '@/lib/model/sync';
import { cardsIn, review, reviews } from '../support/journal';
import { createWorld, hashText, type World } from '../support/memory-outside';
import { createRemote, flipped } from '../support/sync/remote';

const HOUR_MS = 3_600_000;

/** A browser that has synced, another, and how often a sync had to make events of what it read. */
async function settled() {
  const remote = createRemote({ isAtomic: false });
  const [desk, lap] = [createWorld({ seed: 1 }), createWorld({ seed: 2 })];
  const codec = createSegmentCodec(hashText);
  const decode = vi.spyOn(codec, 'decode');
  const sync = async (world: World, forget: string[] = []): Promise<SyncResult & { decoded: number }> => {
    decode.mockClear();
    const transport = remote.connect(async () => undefined);
    const result = await syncOnce(world.open(), { name: 'webdav', transport, codec }, { forget });
    return { ...result, decoded: decode.mock.calls.length };
  };
  await appendDeeds(desk.open(), reviews(3, 'desk'));
  await sync(desk);
  return { remote, desk, lap, sync };
}

describe('a place that is as the last sync left it', () => {
  it('is read, but nothing is made of it and nothing written', async () => {
    const { remote, desk, sync } = await settled();
    const { files } = remote.state;
    expect(await sync(desk)).toMatchObject({ saved: true, sent: 0, received: 0, decoded: 0 });
    expect(remote.state.files).toBe(files);
    expect(desk.writes.at(-2)).not.toEqual(['sync/settled/webdav']);
  });

  it('is gone through again when something was practised since', async () => {
    const { desk, sync } = await settled();
    await appendDeeds(desk.open(), [review('another')]);
    expect(await sync(desk)).toMatchObject({ saved: true, sent: 1, decoded: 1 });
    expect(await sync(desk)).toMatchObject({ saved: true, sent: 0, decoded: 0 });
  });

  it('is gone through again when another browser wrote', async () => {
    const { desk, lap, sync } = await settled();
    await appendDeeds(lap.open(), reviews(2, 'lap'));
    await sync(lap);
    expect(await sync(desk)).toMatchObject({ saved: true, received: 2 });
    expect(await cardsIn(desk.open())).toHaveLength(5);
  });

  it('is mended when one bit of it is another under the same name', async () => {
    const { remote, desk, sync } = await settled();
    remote.change(new Map([...remote.state.files].map(([name, bytes]) => [name, flipped(bytes, 40)])));
    expect(await sync(desk)).toMatchObject({ saved: true, damaged: 1, sent: 3 });
  });

  it('is not called whole when something damaged lies beside', async () => {
    const { remote, desk, sync } = await settled();
    remote.change(new Map([...remote.state.files, ['aaaaaaaa-0123456789ab.1', new Uint8Array([7])]]));
    expect(await sync(desk)).toMatchObject({ saved: true, damaged: 1, sent: 0 });
  });

  it('gets everything again when it was emptied', async () => {
    const { remote, desk, sync } = await settled();
    remote.change(new Map());
    expect(await sync(desk)).toMatchObject({ saved: true, sent: 3 });
  });

  it('gives back what this browser has lost since', async () => {
    const { desk, sync } = await settled();
    desk.bytes.delete('log/00000001');
    expect(await sync(desk)).toMatchObject({ saved: true, received: 3 });
    expect(await cardsIn(desk.open())).toHaveLength(3);
  });

  it('is gone through again after some hours, under a clock that went back, and to forget a replica', async () => {
    const { desk, sync } = await settled();
    desk.clock.time += 7 * HOUR_MS;
    expect(await sync(desk)).toMatchObject({ saved: true, decoded: 1 });
    desk.clock.time -= HOUR_MS;
    expect(await sync(desk)).toMatchObject({ saved: true, decoded: 1 });
    expect(await sync(desk)).toMatchObject({ saved: true, decoded: 0 });
    expect(await sync(desk, ['abcdabcd'])).toMatchObject({ saved: true, decoded: 1 });
  });
});
