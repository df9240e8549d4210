import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { HelpSheet, Shortcut } from '@/components/help/HelpSheet';
import { Button } from '@/components/ui/Button';
import { helpIcon } from '@/components/ui/icons';
import { commandKeys, openShortcutPage } from '@/lib/app/help';
import '../help/help.css';

interface Sheet {
  shortcuts: Shortcut[];
  View: typeof HelpSheet;
}

/** The sheet comes with its key: few openings of the panel need it. */
async function loadSheet(): Promise<Sheet> {
  const [shortcuts, { HelpSheet: View }] = await Promise.all([commandKeys(), import('@/components/help/HelpSheet')]);
  return { shortcuts, View };
}

/** The button that opens the sheet of keys, and the key "?" that does the same. */
export function Help() {
  const [sheet, setSheet] = useState<Sheet>();
  const open = () => void loadSheet().then(setSheet);
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
      {sheet && (
        <sheet.View shortcuts={sheet.shortcuts} onChangeKeys={openShortcutPage} onClose={() => setSheet(undefined)} />
      )}
    </>
  );
}
