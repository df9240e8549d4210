import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TransportError } from '@/lib/model/transport';
import { fromPrintable, toPrintable } from '@/lib/platform/printable';
import { createSyncStorage, measure, QUOTA } from '@/lib/platform/sync-storage';
import { seededRandom } from '../support/memory-outside';
import { holds } from '../support/property';
import { createSyncArea } from '../support/sync/sync-area';

const random = seededRandom(3);
const bytesOf = (length: number) => Uint8Array.from({ length }, () => Math.floor(random() * 256));
const put = (name: string, length: number) => new Map([[name, bytesOf(length)]]);

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: TransportError) => error.fault,
  );

describe('letters for bytes', () => {
  it('come back as the bytes they were', () => {
    holds(
      fc.property(fc.uint8Array({ size: 'max', maxLength: 300 }), (bytes) => {
        expect(fromPrintable(toPrintable(bytes))).toEqual(new Uint8Array(bytes));
      }),
    );
  });

  it('take one byte each in storage, five for four', () => {
    holds(
      fc.property(fc.uint8Array({ size: 'max', maxLength: 300 }), (bytes) => {
        const text = toPrintable(bytes);
        expect(text).toMatch(/^[^\\"'<>&\s\u{7f}-\u{ffff}]*$/u);
        expect(text.length).toBe(Math.ceil((bytes.length * 5) / 4));
      }),
    );
  });

  it.each(['"', 'abcd"', '}}}}}', 'abcdef', '{', 'Ω'.repeat(5)])('that mean no bytes are refused: %s', (text) => {
    expect(fromPrintable(text)).toBeUndefined();
  });
});

describe.each(['chromium', 'firefox'] as const)("the browser's own sync, in %s", (name) => {
  const open = () => {
    const area = createSyncArea(name);
    return { area, storage: createSyncStorage(area.api) };
  };

  it('gives back what was put, of any length', async () => {
    const { storage } = open();
    const segments = new Map(
      [0, 1, 4, 6399, 6400, 6401, 12_800, 30_000].map((length) => [`aaaaaaaa-${length}.1`, bytesOf(length)]),
    );
    await storage.put(segments);
    expect((await storage.list()).sort()).toEqual([...segments.keys()].sort());
    for (const [each, bytes] of segments) expect(await storage.get(each)).toEqual(bytes);
    expect(await storage.get('bbbbbbbb-1.1')).toBeUndefined();
  });

  it('writes all that is put with one call, each item well below its limit', async () => {
    const { area, storage } = open();
    await storage.put(new Map([...put('a-1.1', 40_000), ...put('b-2.1', 20_000)]));
    expect(area.writes).toBe(1);
    for (const [key, value] of area.stored) expect(measure({ [key]: value }).bytes).toBeLessThan(QUOTA.itemBytes - 100);
  });

  it('does not name a segment of which only some items have arrived', async () => {
    const { area, storage } = open();
    await storage.put(put('a-1.1', 20_000));
    area.stored.delete('s/a-1.1/1-4');
    expect(await storage.list()).toEqual([]);
    expect(await storage.get('a-1.1')).toBeUndefined();
    await storage.delete(['a-1.1']);
    expect(area.stored.size).toBe(0);
  });

  it('removes what is named, and leaves everything else, whose ever it is', async () => {
    const { area, storage } = open();
    area.stored.set('settings', { theirs: true });
    await storage.put(new Map([...put('a-1.1', 10_000), ...put('a-1.12', 10)]));
    await storage.delete(['a-1.1', 'never-there.1']);
    expect(await storage.list()).toEqual(['a-1.12']);
    expect(area.stored.get('settings')).toEqual({ theirs: true });
  });

  it('says when it is full, and has stored nothing of it then', async () => {
    const { storage } = open();
    await storage.put(put('a-1.1', 70_000));
    expect(await faultOf(storage.put(new Map([...put('b-1.1', 10), ...put('c-1.1', 20_000)])))).toBe('full');
    expect(await storage.list()).toEqual(['a-1.1']);
    const many = new Map(Array.from({ length: 513 }, (_, index) => [`d-${index}.1`, bytesOf(1)]));
    expect(await faultOf(storage.put(many))).toBe('full');
  });

  it('lets old segments give way to new ones in one step, only where there is no room for both', async () => {
    const { area, storage } = open();
    await storage.put(new Map([...put('a-1.1', 30_000), ...put('b-1.1', 30_000)]));
    await storage.put(put('c-1.1', 10_000), ['a-1.1']);
    expect((await storage.list()).sort()).toEqual(['a-1.1', 'b-1.1', 'c-1.1']);
    const large = put('d-1.1', 50_000);
    expect(await faultOf(storage.put(large, ['c-1.1']))).toBe('full');
    expect((await storage.list()).sort()).toEqual(['a-1.1', 'b-1.1', 'c-1.1']);
    await storage.put(large, ['a-1.1', 'b-1.1']);
    expect((await storage.list()).sort()).toEqual(['c-1.1', 'd-1.1']);
    expect(await storage.get('d-1.1')).toEqual(large.get('d-1.1'));
    expect([...area.stored.values()].every((value) => typeof value === 'string')).toBe(true);
  });

  it('has the new ones and not the old ones where it is stopped between the two', async () => {
    const { area } = open();
    const storage = createSyncStorage({ ...area.api, remove: () => Promise.reject(new Error('stopped')) });
    await storage.put(put('a-1.1', 60_000));
    expect(await faultOf(storage.put(put('b-1.1', 60_000), ['a-1.1']))).toBe('refused');
    expect(await storage.list()).toEqual(['b-1.1']);
    expect(await storage.get('a-1.1')).toBeUndefined();
    const again = createSyncStorage(area.api);
    await again.put(put('c-1.1', 70_000), ['b-1.1']);
    expect([...area.stored.keys()].every((key) => key.startsWith('s/c-1.1/'))).toBe(true);
  });

  it('says how full it is, with what others keep there', async () => {
    const { area, storage } = open();
    expect(await storage.fullness()).toEqual({ bytes: 0, items: 0, share: 0 });
    area.stored.set('theirs', 'ä');
    await storage.put(put('a-1.1', 40_000));
    const { bytes, items, share } = await storage.fullness();
    expect(items).toBe(8);
    expect(bytes).toBe(50_000 + 7 * ('s/a-1.1/0-7'.length + 2) + 'theirs'.length + 4);
    expect(share).toBeCloseTo(bytes / 102_400);
  });

  it('gives bytes that are damaged where somebody else wrote at its keys', async () => {
    const { area, storage } = open();
    await storage.put(put('a-1.1', 10));
    for (const value of [7, null, '"', 'abcdef']) {
      area.stored.set('s/a-1.1/0-1', value);
      expect(await storage.get('a-1.1')).toEqual(new Uint8Array());
    }
  });
});

it('too many writes in a minute are told from a storage that is full', async () => {
  const area = createSyncArea();
  const storage = createSyncStorage(area.api);
  for (let written = 0; written < 120; written++) await storage.put(put('a-1.1', 1));
  expect(await faultOf(storage.put(put('a-1.1', 1)))).toBe('rate');
});

it('any other error is passed on without its words, which may be anything', async () => {
  const { api } = createSyncArea();
  const storage = createSyncStorage({ ...api, get: () => Promise.reject(new TypeError('my secret story')) });
  await expect(storage.list()).rejects.toMatchObject({ fault: 'refused', detail: 'TypeError' });
});
