import type { Outside } from '../../model/ports';
import type { SyncServer } from '../../model/sync-settings';
import { type Transport, TransportError } from '../../model/transport';
import { createWebdav, type Ways } from '../../platform/webdav';
import { readAddress, type WebdavPlace } from '../../platform/webdav-client';
import type { SyncPlace } from './place';
import { openWebdavPlace } from './places';

/** The user's folder, sealed where there is a passphrase. */
export const serverPlace = ({ hash }: Outside, server: SyncServer, ways?: Ways): SyncPlace =>
  openWebdavPlace(hash, placeOf(server), server.passphrase, ways);

/** The folder as it is, whatever is in it. */
export const plainServer = (server: SyncServer): Transport => createWebdav(placeOf(server));

/** Rejects when what was stored as an address is none. */
export function placeOf({ address, user, password }: SyncServer): WebdavPlace {
  const read = readAddress(address);
  if (!read) throw new TransportError('unreachable');
  return { address: read, user, password };
}
