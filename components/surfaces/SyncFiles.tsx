import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { BackupPart } from '@/components/sync/BackupPart';
import type { FileFound } from '@/components/sync/ImportFile';
import { saveBlob } from '@/components/ui/save-text';
import type { Backup } from '@/lib/app/backup';
import type { DashboardApp } from '@/lib/app/dashboard';
import { openProfiles } from '@/lib/app/profiles';
import type { SyncDesk } from '@/lib/app/sync/desk';
import type { BackupFault } from '@/lib/model/backup';
import { useStore } from './use-store';

/** The history as a file, into this profile or into one of its own. */
export function SyncFiles({ app, store }: { app: DashboardApp; store: SyncDesk }) {
  const profiles = useStore(openProfiles, app.outside);
  const read = useRef<Backup | undefined>(undefined);
  const made = useRef('');
  const look = async (file: File, passphrase?: string): Promise<FileFound | BackupFault> => {
    const result = await store.readFile(file, passphrase);
    if (typeof result === 'string') return result;
    read.current = result.backup;
    const { events, damaged, missing } = result.backup;
    return { events: events.length, lost: damaged + missing, owner: result.owner };
  };
  return (
    <BackupPart
      onExport={async (passphrase) =>
        saveBlob(await store.exportAll(passphrase), i18n.t(passphrase ? 'sync.sealedFile' : 'sync.plainFile'))
      }
      onRead={look}
      onImport={async () => (read.current ? store.importFile(read.current) : 0)}
      onApart={async (name) => {
        const profile = await profiles?.add(name, read.current?.events);
        made.current = profile?.id ?? '';
      }}
      onEnter={() => void profiles?.enter(made.current)}
    />
  );
}
