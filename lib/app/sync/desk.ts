import type { BackupFault } from '../../model/backup';
import type { SyncServer } from '../../model/sync-settings';
import { TransportError, type TransportFault } from '../../model/transport';
import { askForHost, giveUpHost } from '../../platform/hosts';
import { createSyncStorage, type Fullness } from '../../platform/sync-storage';
import { testConnection } from '../../platform/webdav-test';
import type { App } from '../app';
import { type Backup, exportHistory, importBackup, ownerOf, readBackup } from '../backup';
import { openReplica } from '../journal';
import { followSync } from './follow';
import { changePassphrase } from './key-files';
import { beginSealing } from './sealed';
import { placeOf, plainServer } from './server';

export type SyncDesk = Awaited<ReturnType<typeof openSyncDesk>>;

/** What was read of a file, and whose it is. */
export type ReadFile = { backup: Backup; owner: 'ours' | "another's" } | BackupFault;

/** All that the page about syncing needs. */
export async function openSyncDesk({ outside }: Pick<App, 'outside'>) {
  const [runner, self] = await Promise.all([followSync(outside), openReplica(outside)]);
  const { settings } = runner;
  const setServer = (server: SyncServer | undefined) =>
    settings.change(({ version, browser }) => ({ version, browser, ...(server && { server }) }));
  return {
    ...runner,
    /** This browser among the replicas. */
    self,
    fullness: (): Promise<Fullness> => createSyncStorage().fullness(),
    useBrowser: (browser: boolean) => settings.change((before) => ({ ...before, browser })),
    /** In a click only, before anything is awaited: the browser asks the user. Nothing when it works. */
    async testServer(server: SyncServer): Promise<TransportError | undefined> {
      return tried(async () => {
        const place = placeOf(server);
        if (!(await askForHost(place.address))) throw new TransportError('no-permission');
        return testConnection(place, outside.newId());
      });
    },
    setServer,
    /** What is there stays there. */
    async leaveServer(): Promise<void> {
      const { server } = settings.value.peek();
      await setServer(undefined);
      if (server) await giveUpHost(placeOf(server).address);
    },
    /** Encrypts a folder that was in plain use. The plain files go once everything is there sealed. */
    async sealServer(server: SyncServer & { passphrase: string }): Promise<TransportFault | undefined> {
      const fault = await tried(async () => {
        const { plain } = await beginSealing(plainServer(server), server.passphrase);
        await setServer(server);
        const result = await runner.syncNow('webdav');
        if (!result?.saved) throw new TransportError('refused', result?.fault ?? '');
        await plainServer(server).delete(plain);
        return undefined;
      });
      return fault?.fault;
    },
    async changePassphrase(server: SyncServer, next: string): Promise<TransportFault | undefined> {
      const fault = await tried(async () => {
        await changePassphrase(plainServer(server), server.passphrase ?? '', next);
        await setServer({ ...server, passphrase: next });
        return undefined;
      });
      return fault?.fault;
    },
    exportAll: (passphrase?: string) => exportHistory(outside, passphrase),
    async readFile(file: Blob, passphrase?: string): Promise<ReadFile> {
      const backup = await readBackup(new Uint8Array(await file.arrayBuffer()), outside.hash, passphrase);
      return typeof backup === 'string' ? backup : { backup, owner: await ownerOf(backup, outside) };
    },
    /** How many events were new. */
    importFile: async (backup: Backup) => (await importBackup(backup, outside)).events.length,
  };
}

async function tried(work: () => Promise<TransportError | undefined>): Promise<TransportError | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof TransportError) return error;
    throw error;
  }
}
