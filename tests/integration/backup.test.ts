import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Backup, exportHistory, importBackup, ownerOf, readBackup } from '@/lib/app/backup';
import { appendDeeds, readJournal } from '@/lib/app/journal';
import type { BackupFault } from '@/lib/model/backup';
import { missingAge, runAge } from '../support/age';
import { reviews } from '../support/journal';
import { createWorld, hashText, type World } from '../support/memory-outside';
import { holdsAsync } from '../support/property';
import { makeFolder } from '../support/servers/start';
import { readSource } from '../support/sources';

/** A slice of the hundred thousand that `npm run soak` tries. */
const FUZZ_RUNS = Number(process.env['FUZZ_RUNS'] ?? 1000);
vi.setConfig({ testTimeout: 60_000 + 5 * FUZZ_RUNS });

async function practised(count: number, seed = 1) {
  const world = createWorld({ seed });
  await appendDeeds(world.open(), reviews(count, `card-${seed}-`));
  return world;
}
const bytesIn = async (blob: Blob) => new Uint8Array(await blob.arrayBuffer());
const bytesOf = (text: string) => new TextEncoder().encode(text);
const exported = async (world: World, passphrase?: string) => bytesIn(await exportHistory(world.open(), passphrase));
const textOf = async (world: World) => new TextDecoder().decode(await exported(world));
const eventsIn = async (world: World) => (await readJournal(world.open())).events;

function sound(backup: Backup | BackupFault): Backup {
  if (typeof backup === 'string') throw new Error(backup);
  return backup;
}
const read = async (bytes: Uint8Array<ArrayBuffer>, passphrase?: string) =>
  sound(await readBackup(bytes, hashText, passphrase));

describe('an exported history', () => {
  it('is one event a line, behind a line that says what it is', async () => {
    const world = await practised(3);
    const lines = (await textOf(world)).split('\n');
    expect(lines.pop()).toBe('');
    expect(JSON.parse(lines[0] ?? '')).toEqual({
      version: 1,
      format: 'starboard-history',
      exportedAt: world.clock.time / 1000,
      events: 3,
    });
    expect(lines.slice(1).map((line) => JSON.parse(line) as unknown)).toEqual(await eventsIn(world));
  });

  it('brings everything back into an empty browser', async () => {
    const world = await practised(200);
    const fresh = createWorld({ seed: 2 });
    const backup = await read(await exported(world));
    expect(await ownerOf(backup, fresh.open())).toBe('ours');
    expect(await importBackup(backup, fresh.open())).toMatchObject({ refused: 0, renewed: false });
    expect(await eventsIn(fresh)).toEqual(await eventsIn(world));
  });

  it('changes nothing when it is imported twice, or where it came from', async () => {
    const [world, fresh] = [await practised(100), createWorld({ seed: 2 })];
    const backup = await read(await exported(world));
    await importBackup(backup, fresh.open());
    for (const each of [world, fresh]) {
      const before = new Map(each.bytes);
      expect((await importBackup(backup, each.open())).events).toEqual([]);
      expect(each.bytes).toEqual(before);
    }
  });

  it('joins what was done meanwhile', async () => {
    const [world, other] = [await practised(10), createWorld({ seed: 2 })];
    await importBackup(await read(await exported(world)), other.open());
    await appendDeeds(other.open(), reviews(5, 'other'));
    await appendDeeds(world.open(), reviews(5, 'later'));
    const back = await read(await exported(other));
    expect(await ownerOf(back, world.open())).toBe('ours');
    expect((await importBackup(back, world.open())).events).toHaveLength(5);
    expect(await eventsIn(world)).toHaveLength(20);
  });

  it("is another's when no browser in it is known here", async () => {
    const [mine, theirs] = [await practised(5, 1), await practised(5, 2)];
    expect(await ownerOf(await read(await exported(theirs)), mine.open())).toBe("another's");
    expect(await ownerOf(await read(await exported(mine)), mine.open())).toBe('ours');
  });

  it('of version 1 is read for ever', async () => {
    const header = JSON.stringify(JSON.parse(readSource('tests/fixtures/storage/backup-header-v1.json')));
    expect(await read(bytesOf(`${header}\n`))).toEqual({ events: [], damaged: 0, missing: 6330 });
  });
});

describe('a file that was changed', () => {
  it.each([
    ['carriage returns', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
    ['blank lines', (text: string) => `${text.replaceAll('\n', '\n\n')}  \n`],
    ['no line break at its end', (text: string) => text.trimEnd()],
  ])('by an editor, to %s, loses nothing', async (_what, change) => {
    const world = await practised(20);
    const backup = await read(bytesOf(change(await textOf(world))));
    expect(backup).toEqual({ events: await eventsIn(world), damaged: 0, missing: 0 });
  });

  it('in some lines gives the others, and says how many', async () => {
    const world = await practised(20);
    const lines = (await textOf(world)).split('\n');
    lines[3] = lines[3]?.replace('"rating":', '"rating":1') ?? '';
    lines[4] = '{"id":';
    lines[5] = '"<script>alert(1)</script>"';
    lines[6] = JSON.stringify({ ...(JSON.parse(lines[6] ?? '') as object), id: 'aaaaaaaa.1.0123456789ab' });
    const all = await eventsIn(world);
    const backup = await read(bytesOf(lines.join('\n')));
    expect(backup).toEqual({ events: all.filter((_, index) => index < 2 || index > 5), damaged: 4, missing: 0 });
  });

  it('by being cut off gives what is whole, and says what is missing', async () => {
    const text = await textOf(await practised(20));
    const backup = await read(bytesOf(text.slice(0, text.length / 2)));
    expect(backup.events.length + backup.damaged + backup.missing).toBe(20);
    expect(backup.damaged).toBe(1);
  });

  it.each([
    ['not-a-backup', ''],
    ['not-a-backup', '{}'],
    ['not-a-backup', '<!doctype html>'],
    ['not-a-backup', '[{"format":"starboard-history","version":1}]'],
    ['not-a-backup', '{"format":"starboard-history","version":1}'],
    ['not-a-backup', '{"format":"starboard-history","version":"1","exportedAt":1,"events":0}'],
    ['newer', '{"format":"starboard-history","version":2,"anything":true}\nwhatever'],
  ])('in its first line is %s: %s', async (fault, text) => {
    expect(await readBackup(bytesOf(text), hashText)).toBe(fault);
  });

  it('in any other way is never more than a file that gives less', async () => {
    const world = await practised(12);
    const text = await textOf(world);
    const ids = new Set((await eventsIn(world)).map(({ id }) => id));
    const change = fc.record({
      at: fc.nat(text.length - 1),
      length: fc.nat(60),
      by: fc.oneof(fc.string({ unit: 'binary' }), fc.json()),
    });
    await holdsAsync(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
        const changed = changes.reduce(
          (now, { at, length, by }) => now.slice(0, at) + by + now.slice(at + length),
          text,
        );
        const backup = await readBackup(bytesOf(changed), hashText);
        if (typeof backup === 'string') expect(backup).toBe('not-a-backup');
        else for (const { id } of backup.events) expect(ids.has(id)).toBe(true);
      }),
      FUZZ_RUNS,
    );
  });

  it('into mere bytes is no backup', () =>
    holdsAsync(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        expect(await readBackup(new Uint8Array(bytes), hashText)).toBe('not-a-backup');
      }),
      FUZZ_RUNS,
    ));
});

describe('an encrypted backup', () => {
  it('comes back with its passphrase, and says what is wrong otherwise', async () => {
    const world = await practised(30);
    const file = await exported(world, 'correct horse');
    expect(Buffer.from(file).toString('latin1')).not.toContain('card-1-');
    expect((await read(file, 'correct horse')).events).toEqual(await eventsIn(world));
    expect(await readBackup(file, hashText)).toBe('encrypted');
    expect(await readBackup(file, hashText, 'wrong')).toBe('wrong-passphrase');
    const flipped = file.map((byte, index) => (index === file.length - 9 ? byte ^ 1 : byte));
    expect(await readBackup(flipped, hashText, 'correct horse')).toBe('damaged');
    expect(await readBackup(file.slice(0, 60), hashText, 'correct horse')).toBe('damaged');
  });

  it.skipIf(missingAge())('is opened by the age of the system, and so are its files by us', async () => {
    const { path, remove } = makeFolder();
    try {
      const world = await practised(30);
      const [sealed, plain, again] = ['backup.age', 'plain.jsonl', 'again.age'].map((name) => join(path, name)) as [
        string,
        string,
        string,
      ];
      writeFileSync(sealed, await exported(world, 'correct horse'));
      await runAge(['--decrypt', '--output', plain, sealed], 'correct horse');
      expect(readFileSync(plain, 'utf8')).toBe(await textOf(world));
      await runAge(['--encrypt', '--passphrase', '--armor', '--output', again, plain], 'battery staple');
      expect((await read(new Uint8Array(readFileSync(again)), 'battery staple')).events).toEqual(await eventsIn(world));
    } finally {
      remove();
    }
  });
});
