import { useEffect, useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { floatIcon, overlayIcon } from '@/components/ui/icons';
import type { LoadedElsewhere } from './MissingOverlay';

export interface ElsewhereProps {
  /** Whether the surface was opened by a click that lets the extension onto the page. */
  withLeave: boolean;
  /** What to do once the rehearsal is shown elsewhere. */
  onShown?: () => void;
}

/** Takes the rehearsal onto the page or into a window of its own, and says why when that does not work. */
export function Elsewhere({ withLeave, onShown }: ElsewhereProps) {
  const loading = useMemo(() => import('./MissingOverlay').then(({ loadElsewhere }) => loadElsewhere()), []);
  const [loaded, setLoaded] = useState<LoadedElsewhere>();
  useEffect(() => {
    void loading.then(setLoaded);
    return () => void loading.then(({ store }) => store.stop());
  }, [loading]);
  const show = async () => {
    const { store } = await loading;
    if (await store.show(withLeave)) onShown?.();
  };
  const float = async () => {
    const { store } = await loading;
    await store.float();
    onShown?.();
  };
  return (
    <div class="elsewhere">
      {loaded && <loaded.MissingOverlay elsewhere={loaded.store} />}
      <Button kind="quiet" icon={overlayIcon} onClick={() => void show()}>
        {i18n.t('overlay.show')}
      </Button>
      <Button kind="quiet" icon={floatIcon} onClick={() => void float()}>
        {i18n.t('float.open')}
      </Button>
    </div>
  );
}
