import type { FileStat, ResponseDataDetailed, WebDAVClient } from 'webdav/web';
import { type Transport, TransportError } from '../model/transport';
import { mayReachHost } from './hosts';
import { folderOf, openClient, translate, type WebdavPlace } from './webdav-client';

export interface Ways {
  /** Whether the browser lets us reach the address at all. */
  mayReach?: (address: URL) => Promise<boolean>;
  /** For one request. */
  timeoutMs?: number;
}

const TIMEOUT_MS = 30_000;
const MULTI_STATUS = 207;
const MISSING = 404;
/** What Apache calls a folder that is a file. */
const NOT_A_FOLDER = 400;
/** A folder above it is missing. */
const CONFLICT = 409;

/** Segments as files in a folder, which is made when it is missing. */
export function createWebdav(place: WebdavPlace, ways: Ways = {}): Transport {
  const folder = folderOf(place.address);
  const fileOf = (name: string) => `${folder}/${name}`;
  const ask = createAsking(place, ways);
  const write = (name: string, bytes: Uint8Array<ArrayBuffer>) =>
    ask((client, signal) => client.putFileContents(fileOf(name), bytes.slice().buffer, { signal }));
  return {
    async list() {
      const listed = await unless([MISSING, NOT_A_FOLDER], () =>
        ask((client, signal) => readFolder(client, folder, signal)),
      );
      if (listed === undefined) await makeFolder(folder, ask);
      return listed ?? [];
    },
    async get(name) {
      const content = await unless([MISSING], () =>
        ask((client, signal) => client.getFileContents(fileOf(name), { signal })),
      );
      return content === undefined ? undefined : new Uint8Array(content as ArrayBuffer).slice();
    },
    async put(segments) {
      for (const [name, bytes] of segments) {
        const isWritten = await unless([MISSING, CONFLICT], () => write(name, bytes));
        if (isWritten !== undefined) continue;
        await makeFolder(folder, ask);
        await write(name, bytes);
      }
    },
    async delete(names) {
      for (const name of names)
        await unless([MISSING], () => ask((client, signal) => client.deleteFile(fileOf(name), { signal })));
    },
  };
}

type Ask = <T>(question: (client: WebDAVClient, signal: AbortSignal) => Promise<T>) => Promise<T>;

function createAsking(place: WebdavPlace, { mayReach = mayReachHost, timeoutMs = TIMEOUT_MS }: Ways): Ask {
  let opened: Promise<WebDAVClient> | undefined;
  return async (question) => {
    opened ??= openClient(place);
    const client = await opened;
    try {
      return await question(client, AbortSignal.timeout(timeoutMs));
    } catch (error) {
      throw await translate(error, () => mayReach(place.address));
    }
  };
}

async function readFolder(client: WebDAVClient, folder: string, signal: AbortSignal): Promise<string[]> {
  const options = { details: true, includeSelf: true, signal } as const;
  const { status, data } = (await client.getDirectoryContents(folder || '/', options)) as ResponseDataDetailed<
    FileStat[]
  >;
  if (status !== MULTI_STATUS) throw new TransportError('not-webdav', String(status));
  const files = data.filter(({ type }) => type === 'file');
  // A file is listed too, by itself: then there is no folder in the list.
  if (files.length === data.length) throw new TransportError('no-folder');
  return files.map(({ basename }) => basename);
}

/** The last one only: where those above it are missing too, the address is more likely wrong. */
async function makeFolder(folder: string, ask: Ask): Promise<void> {
  try {
    await ask((client, signal) => client.createDirectory(folder, { signal }));
  } catch (error) {
    if (!(error instanceof TransportError) || !['refused', 'not-webdav'].includes(error.fault)) throw error;
    const above = folder.slice(0, folder.lastIndexOf('/') + 1);
    const { compliance } = await ask((client) => client.getDAVCompliance(above));
    throw new TransportError(compliance.some((level) => level !== '') ? 'no-folder' : 'not-webdav', error.detail);
  }
}

/** Nothing where the server answers with one of those. */
async function unless<T>(statuses: number[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (isRefusal(error) && statuses.includes(Number(error.detail))) return undefined;
    throw error;
  }
}

const isRefusal = (error: unknown): error is TransportError =>
  error instanceof TransportError && error.fault === 'refused';
