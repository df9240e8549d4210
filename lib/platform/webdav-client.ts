import type { WebDAVClient } from 'webdav/web';
import { TransportError, type TransportFault } from '../model/transport';

/** A folder of the user's on a server of the user's. */
export interface WebdavPlace {
  /** Of the folder. See `readAddress`. */
  address: URL;
  user: string;
  password: string;
}

/** An address as people type it, or nothing where it is none. Name and password in it are left out. */
export function readAddress(typed: string): URL | undefined {
  const text = typed.trim().replace(/%(?![0-9a-f]{2})/gi, '%25');
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  if (!URL.canParse(full)) return undefined;
  const address = new URL(full);
  if (!/^https?:$/.test(address.protocol) || address.hostname === '') return undefined;
  return new URL(address.pathname.replace(/\/*$/, '/'), address.origin);
}

/** The path of the folder, decoded, without a slash at its end. */
export function folderOf({ pathname }: URL): string {
  const path = pathname.replace(/\/+$/, '');
  try {
    return decodeURIComponent(path);
  } catch {
    // Not UTF-8: then as it is.
    return path;
  }
}

export async function openClient({ address, user, password }: WebdavPlace): Promise<WebDAVClient> {
  const { AuthType, createClient, getPatcher } = await import('webdav/web');
  getPatcher().patch('fetch', (address, options) => fetchPlainly(address as string, options as RequestInit));
  const words = [...new TextEncoder().encode(`${user}:${password}`)];
  return createClient(address.origin, {
    authType: AuthType.None,
    // The client's own way knows no letters beyond Latin-1.
    headers: user === '' ? {} : { Authorization: `Basic ${btoa(String.fromCharCode(...words))}` },
  });
}

/** No cache, or what was written could not be read back; no redirect, which would take the password elsewhere. */
async function fetchPlainly(address: string, options: RequestInit): Promise<Response> {
  const response = await fetch(address, { ...options, cache: 'no-store', credentials: 'omit', redirect: 'manual' });
  // A browser does not show where to, nor with which status.
  if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400))
    throw new TransportError('moved');
  return response;
}

const FAULTS = new Map<number, TransportFault>([
  [401, 'denied'],
  [405, 'not-webdav'],
  [429, 'rate'],
  [501, 'not-webdav'],
  [507, 'full'],
]);

/** Status of the answer; nothing where there was none. */
function statusOf(error: unknown): number | undefined {
  return error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

/** What went wrong, in our words. `mayReach` is asked where there was no answer: the browser does not tell why. */
export async function translate(error: unknown, mayReach: () => Promise<boolean>): Promise<TransportError> {
  if (error instanceof TransportError) return error;
  const status = statusOf(error);
  if (status !== undefined) return new TransportError(FAULTS.get(status) ?? 'refused', String(status));
  if (error instanceof DOMException && error.name === 'TimeoutError') return new TransportError('unreachable', 'time');
  if (!isOfFetch(error)) return new TransportError('not-webdav');
  return new TransportError((await mayReach()) ? 'unreachable' : 'no-permission');
}

/** What else the client throws is about an answer that it cannot read. */
const isOfFetch = (error: unknown) => error instanceof TypeError || error instanceof DOMException;
