import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { SyncLogEntry } from '@/lib/model/sync';
import type { SyncServer } from '@/lib/model/sync-settings';
import type { TransportError, TransportFault } from '@/lib/model/transport';
import { PlaceState } from './PlaceState';
import { Secret } from './Secret';
import { ServerForm } from './ServerForm';
import { faultText } from './sync-words';

interface ServerPlaceProps {
  server: SyncServer | undefined;
  last: SyncLogEntry | undefined;
  busy: boolean;
  now: number;
  onTest(server: SyncServer): Promise<TransportError | undefined>;
  onSave(server: SyncServer): Promise<void>;
  onLeave(): Promise<void>;
  onSeal(server: SyncServer & { passphrase: string }): Promise<TransportFault | undefined>;
  onPassphrase(server: SyncServer, next: string): Promise<TransportFault | undefined>;
  onSync(): void;
}

/** A folder of the user's on a WebDAV server, which any browser can reach. */
export function ServerPlace(props: ServerPlaceProps) {
  const { server, last, busy, now, onTest, onSave, onLeave, onSync } = props;
  const [editing, setEditing] = useState(false);
  const shown = server && !editing;
  const heading = useHeading(Boolean(shown));
  return (
    <section class="sync-part">
      <h2 tabIndex={-1} ref={heading}>
        {i18n.t('sync.serverTitle')}
      </h2>
      <p>{i18n.t('sync.serverHint')}</p>
      {shown ? (
        <>
          <p class="server-address">{server.address}</p>
          <PlaceState {...{ last, busy, now, onSync }} label={i18n.t('sync.nowServer')} />
          <Encryption {...props} server={server} />
          <div class="quiz-actions">
            <Button onClick={() => setEditing(true)}>{i18n.t('sync.edit')}</Button>
            <Button kind="quiet" onClick={() => void onLeave()}>
              {i18n.t('sync.leave')}
            </Button>
          </div>
        </>
      ) : (
        <ServerForm
          server={server}
          onTest={onTest}
          onSave={(next) => onSave(next).then(() => setEditing(false))}
          onCancel={server && (() => setEditing(false))}
        />
      )}
    </section>
  );
}

/** Takes the focus when the form comes or goes: the button that was pressed is there no more. */
function useHeading(shown: boolean) {
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current !== shown) heading.current?.focus();
    before.current = shown;
  }, [shown]);
  return heading;
}

/** Whether what is there is sealed, and the way from one to the other. */
function Encryption({ server, last, onSeal, onPassphrase }: ServerPlaceProps & { server: SyncServer }) {
  const [said, setSaid] = useState('');
  const say = (fault: TransportFault | undefined, done: string) => setSaid(fault ? faultText(fault) : done);
  const sealed = server.passphrase !== undefined && last?.result.fault !== 'not-encrypted';
  return (
    <details class="run-options">
      <summary>{i18n.t(sealed ? 'sync.sealed' : 'sync.plain')}</summary>
      <p>{i18n.t(sealed ? 'sync.sealedHint' : 'sync.plainHint')}</p>
      <Secret
        label={i18n.t(sealed ? 'sync.newPassphrase' : 'sync.passphrase')}
        action={i18n.t(sealed ? 'sync.changePassphrase' : 'sync.seal')}
        onDone={async (passphrase) =>
          sealed
            ? say(await onPassphrase(server, passphrase), i18n.t('sync.passphraseChanged'))
            : say(await onSeal({ ...server, passphrase }), i18n.t('sync.sealedNow'))
        }
      />
      <p role="status">{said}</p>
    </details>
  );
}
