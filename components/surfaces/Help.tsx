import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { HelpSheet, type Shortcut } from '@/components/help/HelpSheet';
import { Button } from '@/components/ui/Button';
import { helpIcon } from '@/components/ui/icons';
import { commandKeys, openShortcutPage } from '@/lib/app/help';
import '../help/help.css';

/** The button that opens the sheet of keys, and the key "?" that does the same. */
export function Help() {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>();
  const open = () => void commandKeys().then(setShortcuts);
  useEffect(() => {
    const end = new AbortController();
    const pressed = ({ key, target }: KeyboardEvent) => {
      if (key === '?' && !(target as HTMLElement).matches('input:not([type=radio], [type=checkbox]), textarea')) open();
    };
    document.addEventListener('keydown', pressed, { signal: end.signal });
    return () => end.abort();
  }, []);
  return (
    <>
      <Button kind="quiet" icon={helpIcon} aria-label={i18n.t('help.title')} onClick={open} />
      {shortcuts && (
        <HelpSheet {...{ shortcuts }} onChangeKeys={openShortcutPage} onClose={() => setShortcuts(undefined)} />
      )}
    </>
  );
}
