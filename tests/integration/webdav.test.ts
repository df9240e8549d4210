import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createWebdav } from '@/lib/platform/webdav';
import { readAddress } from '@/lib/platform/webdav-client';
import { testConnection } from '@/lib/platform/webdav-test';
import { startApache } from '../support/servers/apache';
import { startRclone } from '../support/servers/rclone';
import { type DavServer, missing, PASSWORD, USER } from '../support/servers/start';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const mayReach = async () => true;
const addressOf = (typed: string) => {
  const address = readAddress(typed);
  if (!address) throw new Error(`no address: ${typed}`);
  return address;
};
const bytesOf = (text: string) => new TextEncoder().encode(text);
const SEGMENT = 'aaaaaaaa-0123456789ab.1';

describe.each([
  ['Apache', 'apache2', startApache],
  ['rclone', 'rclone', startRclone],
] as const)('a folder on %s', (_name, program, start) => {
  const reason = missing(program);
  if (reason) return it.skip(`(skipped: ${reason})`);

  let server: DavServer;
  beforeAll(async () => {
    server = await start();
  });
  afterAll(() => server.stop());

  const placeOf = (folder: string, password = PASSWORD) => ({
    address: addressOf(server.address + folder),
    user: USER,
    password,
  });
  const open = (folder: string) => createWebdav(placeOf(folder), { mayReach });
  const faultAt = async (folder: string, password?: string) =>
    (await testConnection(placeOf(folder, password), 'abc', { mayReach }))?.fault;

  it.each([
    ['plain', 'plain'],
    ['plain', 'plain/'],
    ['plain', 'plain///'],
    ['spaced out & more', 'spaced out & more'],
    ['übung ✓ 練習', 'übung ✓ 練習/'],
    ['encoded – dash', 'encoded%20%E2%80%93%20dash/'],
    ['100% + a;b=c', '100%25 + a;b=c'],
    ["it's (mine), @home!", "it's (mine), @home!"],
  ])('is made when it is missing, and keeps segments: %s', async (name, typed) => {
    const transport = open(typed);
    for (const each of await transport.list()) await transport.delete([each]);
    const segments = new Map([
      [SEGMENT, new Uint8Array(Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256))],
      ['bbbbbbbb-0123456789ab.12', new Uint8Array()],
    ]);
    await transport.put(segments);
    expect((await transport.list()).sort()).toEqual([...segments.keys()]);
    for (const [each, bytes] of segments) expect(await transport.get(each)).toEqual(bytes);
    expect(readdirSync(join(server.files, name)).sort()).toEqual([...segments.keys()]);
    await transport.delete([SEGMENT, 'never-there.1']);
    expect(await transport.list()).toEqual(['bbbbbbbb-0123456789ab.12']);
    expect(await transport.get(SEGMENT)).toBeUndefined();
  });

  it('is made again by the first segment after it was wiped', async () => {
    await open('wiped').put(new Map([[SEGMENT, bytesOf('a')]]));
    await open('').delete(['wiped']);
    expect(existsSync(join(server.files, 'wiped'))).toBe(false);
    await open('wiped').put(new Map([[SEGMENT, bytesOf('b')]]));
    expect(await open('wiped').get(SEGMENT)).toEqual(bytesOf('b'));
  });

  it('lists files only, whoever put them there', async () => {
    await open('mixed').put(new Map([[SEGMENT, bytesOf('a')]]));
    await open('mixed/below').list();
    await open('mixed').put(new Map([['notes of mine.txt', bytesOf('x')]]));
    expect((await open('mixed').list()).sort()).toEqual([SEGMENT, 'notes of mine.txt'].sort());
  });

  it('takes the same segment twice within a second, and gives back the last', async () => {
    const transport = open('twice');
    for (const text of ['one', 'two', 'three']) {
      await transport.put(new Map([[SEGMENT, bytesOf(text)]]));
      expect(await transport.get(SEGMENT)).toEqual(bytesOf(text));
    }
  });

  it('passes the test of the connection, which leaves nothing behind', async () => {
    expect(await faultAt('tested')).toBeUndefined();
    expect(readdirSync(join(server.files, 'tested'))).toEqual([]);
  });

  it('is refused to a wrong password', async () => {
    expect(await faultAt('plain', 'wrong')).toBe('denied');
  });

  it('is not made where the folder above it is missing', async () => {
    expect(await faultAt('no/such/folder')).toBe('no-folder');
    expect(existsSync(join(server.files, 'no'))).toBe(false);
  });

  it('is no folder where a file has its name', async () => {
    writeFileSync(join(server.files, 'file.txt'), 'x');
    expect(await faultAt('file.txt')).toBe('no-folder');
  });

  it(`gives ${program === 'rclone' ? 'what there is' : 'the old file'} after a write that broke off`, async () => {
    const transport = open('broken');
    await transport.put(new Map([[SEGMENT, bytesOf('old')]]));
    await breakOff(server, `broken/${SEGMENT}`);
    const path = join(server.files, 'broken', SEGMENT);
    await vi.waitFor(() => expect(readFileSync(path, 'utf8')).toBe(program === 'rclone' ? 'half' : 'old'), 10_000);
    expect(await transport.get(SEGMENT)).toEqual(bytesOf(readFileSync(path, 'utf8')));
  });
});

/** Sends the first half of a file, then hangs up. */
function breakOff(server: DavServer, path: string): Promise<void> {
  const { hostname, port, pathname } = new URL(path, server.address);
  const password = Buffer.from(`${USER}:${PASSWORD}`).toString('base64');
  const head = `PUT ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Basic ${password}\r\nContent-Length: 8\r\n\r\nhalf`;
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), hostname, () => socket.end(head));
    socket.once('close', () => resolve());
    socket.once('error', reject);
    socket.resume();
  });
}
