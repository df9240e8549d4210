import { TransportError } from '../model/transport';
import { mayReachHost } from './hosts';
import { createWebdav, type Ways } from './webdav';
import type { WebdavPlace } from './webdav-client';

/**
 * Tries all that a sync does, with a small file of its own that is removed again. Resolves to what stands in the way, or
 * to nothing. `name` makes the file's name: [a-z0-9]+.
 */
export async function testConnection(
  place: WebdavPlace,
  name: string,
  { mayReach = mayReachHost, ...ways }: Ways = {},
): Promise<TransportError | undefined> {
  const transport = createWebdav(place, { mayReach, ...ways });
  const file = `starboard-test-${name}`;
  const bytes = new TextEncoder().encode('This file may be deleted.\n');
  try {
    if (!(await mayReach(place.address))) return new TransportError('no-permission');
    await transport.list();
    await transport.put(new Map([[file, bytes]]));
    const back = await transport.get(file);
    await transport.delete([file]);
    return back?.join() === bytes.join() ? undefined : new TransportError('refused', 'changed');
  } catch (error) {
    if (error instanceof TransportError) return error;
    throw error;
  }
}
