import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { ImportFile, type ImportFileProps } from './ImportFile';
import { Secret } from './Secret';

interface BackupPartProps extends ImportFileProps {
  onExport(passphrase?: string): Promise<void>;
}

/** Everything as a file, and back. */
export function BackupPart({ onExport, ...imports }: BackupPartProps) {
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
      <ImportFile {...imports} />
    </section>
  );
}
