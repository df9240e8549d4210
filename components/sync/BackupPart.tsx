import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { BackupFault } from '@/lib/model/backup';
import { Secret } from './Secret';
import { backupFaultText } from './sync-words';

/** What a file holds, as far as the user has to know. */
export interface FileFound {
  events: number;
  /** Lines that are left out: damaged, or cut off. */
  lost: number;
  owner: 'ours' | "another's";
}

interface BackupPartProps {
  onExport(passphrase?: string): Promise<void>;
  /** Keeps what it found until `onImport`. */
  onRead(file: File, passphrase?: string): Promise<FileFound | BackupFault>;
  /** Resolves to how many events were new. */
  onImport(): Promise<number>;
}

/** Everything as a file, and back. */
export function BackupPart({ onExport, onRead, onImport }: BackupPartProps) {
  const [file, setFile] = useState<File>();
  const [found, setFound] = useState<FileFound | BackupFault>();
  const [said, setSaid] = useState('');
  const take = async () => {
    setSaid(i18n.t('sync.imported', await onImport()));
    setFile(undefined);
    setFound(undefined);
  };
  const look = async (chosen: File | undefined, passphrase?: string) => {
    setFile(chosen);
    const read = chosen && (await onRead(chosen, passphrase));
    setFound(read);
    if (read === undefined) return;
    if (typeof read === 'string') return setSaid(backupFaultText(read));
    setSaid(
      i18n.t('sync.fileHolds', [read.events]) + (read.lost > 0 ? ` ${i18n.t('sync.fileLost', [read.lost])}` : ''),
    );
    if (read.owner === 'ours') await take();
  };
  const needsPassphrase = found === 'encrypted' || found === 'wrong-passphrase';
  return (
    <section class="sync-part">
      <h2>{i18n.t('sync.fileTitle')}</h2>
      <p>{i18n.t('sync.fileHint')}</p>
      <div class="quiz-actions">
        <Button onClick={() => void onExport()}>{i18n.t('sync.export')}</Button>
      </div>
      <details class="run-options">
        <summary>{i18n.t('sync.exportSealed')}</summary>
        <p>{i18n.t('sync.exportSealedHint')}</p>
        <Secret label={i18n.t('sync.passphrase')} action={i18n.t('sync.exportEncrypted')} onDone={onExport} />
      </details>
      <label class="field">
        <span>{i18n.t('sync.import')}</span>
        <input
          type="file"
          accept=".jsonl,.age"
          onChange={({ currentTarget }) => {
            void look(currentTarget.files?.[0]);
            // The same file may be chosen again.
            currentTarget.value = '';
          }}
        />
      </label>
      <p role="status">{said}</p>
      {needsPassphrase && (
        <Secret
          label={i18n.t('sync.passphrase')}
          action={i18n.t('sync.open')}
          onDone={(secret) => look(file, secret)}
        />
      )}
      {typeof found === 'object' && found.owner === "another's" && (
        <fieldset class="forget-ask" aria-label={i18n.t('sync.anothers')}>
          <p>{i18n.t('sync.anothersHint')}</p>
          <Button kind="primary" onClick={() => void take()}>
            {i18n.t('sync.merge')}
          </Button>
          <Button onClick={() => setFound(undefined)}>{i18n.t('sync.cancel')}</Button>
        </fieldset>
      )}
    </section>
  );
}
