import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';

export interface Shortcut {
  /** What the key does, in words. */
  does: string;
  /** As the browser writes it; empty when the user or browser gave it none. */
  keys: string;
}

interface HelpSheetProps {
  shortcuts: Shortcut[];
  /** Where the keys can be changed, if the browser lets a page open it. */
  onChangeKeys?: (() => void) | undefined;
  onClose(): void;
}

/** Every key, on one sheet. */
export function HelpSheet({ shortcuts, onChangeKeys, onClose }: HelpSheetProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => sheet.current?.showModal(), []);
  const inPage = ['next', 'back', 'pause', 'tick', 'choose', 'check', 'undo', 'help'] as const;
  return (
    <dialog class="help" ref={sheet} aria-label={i18n.t('help.title')} onClose={onClose}>
      <h2>{i18n.t('help.title')}</h2>
      <h3>{i18n.t('help.anywhere')}</h3>
      <dl>
        {shortcuts.map(({ does, keys }) => (
          <Row key={does} does={does} keys={keys === '' ? i18n.t('help.noKey') : keys} />
        ))}
      </dl>
      {onChangeKeys ? (
        <Button onClick={onChangeKeys}>{i18n.t('help.change')}</Button>
      ) : (
        <p>{i18n.t('help.changeHint')}</p>
      )}
      <h3>{i18n.t('help.inPanel')}</h3>
      <dl>
        {inPage.map((key) => (
          <Row key={key} does={i18n.t(`help.${key}`)} keys={i18n.t(`help.${key}Key`)} />
        ))}
      </dl>
      <Button kind="primary" onClick={() => sheet.current?.close()}>
        {i18n.t('help.close')}
      </Button>
    </dialog>
  );
}

function Row({ does, keys }: Shortcut) {
  return (
    <div>
      <dt>{does}</dt>
      <dd>
        <span class="key">{keys}</span>
      </dd>
    </div>
  );
}
