import type { Ref } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { BackupFault } from '@/lib/model/backup';
import { Anothers } from './Anothers';
import { Secret } from './Secret';
import { backupFaultText } from './sync-words';

/** What a file holds, as far as the user has to know. */
export interface FileFound {
  events: number;
  /** Lines that are left out: damaged, or cut off. */
  lost: number;
  owner: 'ours' | "another's";
}

export interface ImportFileProps {
  /** Keeps what it found until `onImport` or `onApart`. */
  onRead(file: File, passphrase?: string): Promise<FileFound | BackupFault>;
  /** Resolves to how many events were new. */
  onImport(): Promise<number>;
  /** Makes a profile of what the file holds, beside what is here. */
  onApart(name: string): Promise<void>;
  /** Puts the profile made last in use. */
  onEnter(): void;
}

/** A file is looked at first. The user's own is taken in at once, somebody else's as the user says. */
export function ImportFile({ onRead, onImport, onApart, onEnter }: ImportFileProps) {
  const [file, setFile] = useState<File>();
  const [found, setFound] = useState<FileFound | BackupFault | 'apart'>();
  const [said, setSaid] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const leave = () => {
    setFile(undefined);
    setFound(undefined);
    field.current?.focus();
  };
  const take = async () => {
    setSaid(i18n.t('sync.imported', await onImport()));
    leave();
  };
  const keepApart = async (name: string) => {
    await onApart(name);
    setSaid(i18n.t('sync.keptApart', [name]));
    setFound('apart');
  };
  const look = async (chosen: File | undefined, passphrase?: string) => {
    setFile(chosen);
    const read = chosen && (await onRead(chosen, passphrase));
    setFound(read);
    if (read === undefined) return;
    setSaid(typeof read === 'string' ? backupFaultText(read) : holdsText(read));
    if (typeof read === 'object' && read.owner === 'ours') await take();
  };
  return (
    <>
      <FileField onFile={look} inputRef={field} />
      <p role="status">{said}</p>
      {(found === 'encrypted' || found === 'wrong-passphrase') && (
        <Secret
          label={i18n.t('sync.passphrase')}
          action={i18n.t('sync.open')}
          onDone={(secret) => look(file, secret)}
        />
      )}
      {typeof found === 'object' && found.owner === "another's" && (
        <Anothers onMerge={() => void take()} onApart={keepApart} onCancel={leave} />
      )}
      {found === 'apart' && <EnterProfile onEnter={onEnter} />}
    </>
  );
}

/** Takes the place, and the focus, of the question that was answered. */
function EnterProfile({ onEnter }: Pick<ImportFileProps, 'onEnter'>) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.querySelector('button')?.focus(), []);
  return (
    <div class="quiz-actions" ref={place}>
      <Button kind="primary" onClick={onEnter}>
        {i18n.t('sync.enterProfile')}
      </Button>
    </div>
  );
}

interface FileFieldProps {
  onFile(file: File | undefined): Promise<void>;
  inputRef: Ref<HTMLInputElement>;
}

function FileField({ onFile, inputRef }: FileFieldProps) {
  return (
    <label class="field">
      <span>{i18n.t('sync.import')}</span>
      <input
        ref={inputRef}
        type="file"
        accept=".jsonl,.age"
        onChange={({ currentTarget }) => {
          void onFile(currentTarget.files?.[0]);
          // The same file may be chosen again.
          currentTarget.value = '';
        }}
      />
    </label>
  );
}

function holdsText({ events, lost }: FileFound): string {
  return i18n.t('sync.fileHolds', events) + (lost > 0 ? ` ${i18n.t('sync.fileLost', [lost])}` : '');
}
