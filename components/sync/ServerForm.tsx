import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { SyncServer } from '@/lib/model/sync-settings';
import type { TransportError } from '@/lib/model/transport';
import { faultText } from './sync-words';

interface ServerFormProps {
  server: SyncServer | undefined;
  /** Nothing when it works. Asks the browser for access, so it must be called in the click. */
  onTest(server: SyncServer): Promise<TransportError | undefined>;
  onSave(server: SyncServer): Promise<void>;
  onCancel: (() => void) | undefined;
}

const FIELDS = [
  { name: 'address', type: 'url', auto: 'url' },
  { name: 'user', type: 'text', auto: 'username' },
  { name: 'password', type: 'password', auto: 'current-password' },
  { name: 'passphrase', type: 'password', auto: 'new-password' },
] as const;
type Name = (typeof FIELDS)[number]['name'];

/** Address and keys of the folder. A password that is known is not shown: left empty it stays. */
export function ServerForm({ server, onTest, onSave, onCancel }: ServerFormProps) {
  const [typed, setTyped] = useState({
    address: server?.address ?? '',
    user: server?.user ?? '',
    password: '',
    passphrase: '',
  });
  const [said, setSaid] = useState('');
  const filled = (): SyncServer => {
    const passphrase = typed.passphrase || server?.passphrase;
    return {
      ...{
        address: typed.address.trim(),
        user: typed.user.trim(),
        password: typed.password || (server?.password ?? ''),
      },
      ...(passphrase && { passphrase }),
    };
  };
  const test = async (): Promise<boolean> => {
    const testing = onTest(filled());
    setSaid(i18n.t('sync.testing'));
    const failure = await testing;
    const detail = failure?.detail ? ` (${failure.detail})` : '';
    setSaid(failure ? faultText(failure.fault) + detail : i18n.t('sync.works'));
    return !failure;
  };
  const save = async (event: SubmitEvent) => {
    event.preventDefault();
    if (await test()) await onSave(filled());
  };
  return (
    <form class="server-form" onSubmit={(event) => void save(event)}>
      {FIELDS.map(({ name, type, auto }) => (
        <label key={name} class="field">
          <span>{i18n.t(`sync.${name}`)}</span>
          <input
            {...(type === 'password' ? { type } : { type: 'text' as const })}
            inputMode={type === 'url' ? 'url' : undefined}
            autocomplete={auto}
            spellcheck={false}
            required={name === 'address'}
            placeholder={placeholderOf(name, server)}
            value={typed[name]}
            onInput={({ currentTarget }) => setTyped((before) => ({ ...before, [name]: currentTarget.value }))}
          />
          {name === 'passphrase' && <small>{i18n.t('sync.passphraseHint')}</small>}
        </label>
      ))}
      <p role="status">{said}</p>
      <div class="quiz-actions">
        <Button type="submit" kind="primary">
          {i18n.t('sync.save')}
        </Button>
        <Button onClick={() => void test()}>{i18n.t('sync.test')}</Button>
        {onCancel && (
          <Button kind="quiet" onClick={onCancel}>
            {i18n.t('sync.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

function placeholderOf(name: Name, server: SyncServer | undefined): string {
  if (name === 'address') return i18n.t('sync.addressExample');
  const isKnown = (name === 'password' && server?.password) || (name === 'passphrase' && server?.passphrase);
  return isKnown ? i18n.t('sync.unchanged') : '';
}
