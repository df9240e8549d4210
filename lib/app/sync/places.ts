import { chooseNewest } from '../../domain/sync-codec/newest';
import type { HashText } from '../../model/ports';
import { createSyncStorage, type SyncArea } from '../../platform/sync-storage';
import { createWebdav, type Ways } from '../../platform/webdav';
import type { WebdavPlace } from '../../platform/webdav-client';
import { createSegmentCodec } from './codec';
import type { SyncPlace } from './place';
import { guardPlain, sealTransport } from './sealed';

/** Bytes that everything may take as one segment, so that it fits in several, before they are letters. */
const ROOM = 70_000;
/** Few segments, because each repeats what the others call things by. */
const RULES = { most: 3, full: 100_000 };

/** The browser's own sync. Past its room the newest events go there, the same ones in every browser. */
export function openBrowserPlace(hash: HashText, area?: SyncArea, room = ROOM): SyncPlace {
  const codec = createSegmentCodec(hash);
  const sizeOf = async (events: Parameters<typeof codec.encode>[0]) => (await codec.encode(events)).length;
  return {
    name: 'browser',
    transport: createSyncStorage(area),
    codec,
    choose: async (events) => (await chooseNewest(events, room, sizeOf)).fits,
    rules: RULES,
  };
}

/** A folder on a server. It must not be named in the background: the client comes with it. */
export function openWebdavPlace(hash: HashText, place: WebdavPlace, passphrase?: string, ways?: Ways): SyncPlace {
  const transport = createWebdav(place, ways);
  return {
    name: 'webdav',
    transport: passphrase === undefined ? guardPlain(transport) : sealTransport(transport, passphrase),
    codec: createSegmentCodec(hash),
  };
}
