import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createWebdav } from '@/lib/platform/webdav';
import { folderOf, readAddress } from '@/lib/platform/webdav-client';
import { testConnection } from '@/lib/platform/webdav-test';
import { startApache } from '../support/servers/apache';
import { freePort, makeFolder, missing, PASSWORD, USER } from '../support/servers/start';

const servers: Server[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

async function listen(server: Server): Promise<number> {
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
}

const FOLDER = `<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"><D:response><D:href>/dav/</D:href><D:propstat><D:prop>
  <D:resourcetype><D:collection/></D:resourcetype></D:prop><D:status>HTTP/1.1 200 OK</D:status></D:propstat></D:response></D:multistatus>`;
const HTML = '<!doctype html><title>Log in to the network</title>';

/** Answers like an empty folder, but for the methods named. */
const folderBut =
  (odd: Record<string, [status: number, body?: string, headers?: Record<string, string>]>): RequestListener =>
  (request, response) => {
    const [status, body = '', headers = {}] =
      odd[request.method ?? ''] ?? (request.method === 'PROPFIND' ? [207, FOLDER] : [201]);
    request.resume().once('end', () => response.writeHead(status, headers).end(body));
  };

const reachable = { mayReach: async () => true };
const placeAt = (address: string) => ({ address: new URL(address), user: USER, password: PASSWORD });
const test = (address: string, ways = {}) => testConnection(placeAt(address), 'abc', { ...reachable, ...ways });

describe('the test of a connection says what stands in the way', () => {
  it.each<[string, string, Parameters<typeof folderBut>[0]]>([
    ['a wrong password', 'denied', { PROPFIND: [401] }],
    ['a folder that is there but takes no files for want of room', 'full: 507', { PUT: [507] }],
    ['a folder that may not be written', 'refused: 403', { PUT: [403] }],
    ['too many requests', 'rate: 429', { PUT: [429] }],
    ['a server in trouble', 'refused: 500', { PROPFIND: [500] }],
    ['a web page where a folder should be', 'not-webdav', { PROPFIND: [200, HTML] }],
    ['a web page under the right status', 'not-webdav', { PROPFIND: [207, HTML] }],
    ['an empty answer', 'not-webdav', { PROPFIND: [207, ''] }],
    ['a server that knows no folders', 'not-webdav: 405', { PROPFIND: [405] }],
    ['one that knows nothing of WebDAV at all', 'not-webdav: 404', { PROPFIND: [404], MKCOL: [404], OPTIONS: [200] }],
    [
      'a folder above that is missing',
      'no-folder: 409',
      { PROPFIND: [404], MKCOL: [409], OPTIONS: [200, '', { DAV: '1' }] },
    ],
    ['a redirect of the folder', 'moved', { PROPFIND: [301, '', { Location: '/elsewhere/' }] }],
    ['a redirect of a file', 'moved', { PUT: [307, '', { Location: 'http://127.0.0.1:1/' }] }],
    ['a file that comes back as something else', 'refused: changed', { GET: [200, HTML] }],
  ])('%s', async (_what, says, odd) => {
    const port = await listen(createServer(folderBut(odd)));
    const error = await test(`http://127.0.0.1:${port}/dav/`);
    expect(error?.message.startsWith(says), error?.message).toBe(true);
  });

  it('no such name', async () => {
    expect((await test('http://no-such-name.invalid/dav/'))?.fault).toBe('unreachable');
  });

  it('nobody listening', async () => {
    expect((await test(`http://127.0.0.1:${await freePort()}/`))?.fault).toBe('unreachable');
  });

  it('an answer that never comes', async () => {
    const port = await listen(createServer(() => {}));
    const error = await test(`http://127.0.0.1:${port}/`, { timeoutMs: 200 });
    expect(error).toMatchObject({ fault: 'unreachable', detail: 'time' });
  });

  it('a connection that breaks off', async () => {
    const port = await listen(createServer((request) => request.socket.destroy()));
    expect((await test(`http://127.0.0.1:${port}/`))?.fault).toBe('unreachable');
  });

  it.skipIf(missing('openssl'))('a certificate that nobody vouches for', async () => {
    const { path, remove } = makeFolder();
    const [key, cert] = [join(path, 'key'), join(path, 'cert')];
    const subject = ['-subj', '/CN=localhost', '-days', '2', '-keyout', key, '-out', cert];
    execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', ...subject], { stdio: 'ignore' });
    const secure = createSecureServer({ key: readFileSync(key), cert: readFileSync(cert) }, folderBut({}));
    remove();
    expect((await test(`https://localhost:${await listen(secure)}/dav/`))?.fault).toBe('unreachable');
  });

  it('no permission of the browser, without a request, and also when it is taken away later', async () => {
    let requests = 0;
    const port = await listen(createServer(() => requests++));
    const mayReach = async () => false;
    expect((await test(`http://127.0.0.1:${port}/`, { mayReach }))?.fault).toBe('no-permission');
    expect(requests).toBe(0);
    const cut = createWebdav(placeAt(`http://127.0.0.1:${await freePort()}/`), { mayReach });
    await expect(cut.list()).rejects.toMatchObject({ fault: 'no-permission' });
  });
});

it.skipIf(missing('apache2'))('a redirect of Apache is not followed, and a page of its own is no folder', async () => {
  const server = await startApache();
  try {
    const { origin } = new URL(server.address);
    expect((await test(`${origin}/moved/`))?.fault).toBe('moved');
    expect((await test(`${origin}/plain/`))?.fault).toBe('not-webdav');
  } finally {
    await server.stop();
  }
});

describe('an address', () => {
  it.each([
    ['cloud.example/dav/Starboard', 'https://cloud.example/dav/Starboard/', '/dav/Starboard'],
    ['  https://cloud.example/  ', 'https://cloud.example/', ''],
    ['http://192.168.1.4:8080/a b//', 'http://192.168.1.4:8080/a%20b/', '/a b'],
    ['https://cloud.example/%ff', 'https://cloud.example/%ff/', '/%ff'],
    ['https://ada:secret@cloud.example/x?y#z', 'https://cloud.example/x/', '/x'],
    ['https://cloud.example/100% mine', 'https://cloud.example/100%25%20mine/', '/100% mine'],
  ])('%s is read as people type it', (typed, address, folder) => {
    expect(readAddress(typed)?.href).toBe(address);
    expect(folderOf(readAddress(typed) as URL)).toBe(folder);
  });

  it.each([
    '',
    'ftp://cloud.example/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://',
  ])('is none: %s', (typed) => {
    expect(readAddress(typed)).toBeUndefined();
  });
});
