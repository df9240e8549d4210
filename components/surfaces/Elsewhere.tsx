import { useEffect, useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { floatIcon, overlayIcon } from '@/components/ui/icons';
import { Notice } from '@/components/ui/Notice';
import { createElsewhere, type ElsewhereStore } from '@/lib/app/elsewhere';

interface ElsewhereProps {
  /** Whether the surface was opened by a click that lets the extension onto the page. */
  withLeave: boolean;
  /** What to do once the rehearsal is shown elsewhere. */
  onShown?: () => void;
}

/** Takes the rehearsal onto the page or into a window of its own, and says why when that does not work. */
export function Elsewhere({ withLeave, onShown }: ElsewhereProps) {
  const elsewhere = useMemo(createElsewhere, []);
  useEffect(() => elsewhere.stop, [elsewhere]);
  const show = async () => {
    if (await elsewhere.show(withLeave)) onShown?.();
  };
  return (
    <div class="elsewhere">
      <Why elsewhere={elsewhere} />
      <Button kind="quiet" icon={overlayIcon} onClick={() => void show()}>
        {i18n.t('overlay.show')}
      </Button>
      <Button kind="quiet" icon={floatIcon} onClick={() => void elsewhere.float().then(onShown)}>
        {i18n.t('float.open')}
      </Button>
    </div>
  );
}

function Why({ elsewhere: { missing, key, dismiss } }: { elsewhere: ElsewhereStore }) {
  const why = missing.value;
  if (!why) return null;
  return (
    <Notice>
      <p>{explain(why, key.value)}</p>
      <Button kind="quiet" onClick={() => void dismiss()}>
        {i18n.t('overlay.dismiss')}
      </Button>
    </Notice>
  );
}

function explain(why: NonNullable<ElsewhereStore['missing']['value']>, key: string): string {
  if (why === 'forbidden' || why === 'removed') return i18n.t(`overlay.${why}`);
  if (why === 'refused') return key ? i18n.t('overlay.refused', [key]) : i18n.t('overlay.refusedNoKey');
  const back = key ? i18n.t('overlay.bringBack', [key]) : i18n.t('overlay.bringBackNoKey');
  return `${i18n.t('overlay.left')} ${back}`;
}
