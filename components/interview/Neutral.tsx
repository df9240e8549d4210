import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';

/** What the privacy screen shows: nothing that tells what was there. */
export function Neutral({ onShow }: { onShow(): void }) {
  return (
    <main class="neutral">
      <h1>{i18n.t('privacy.title')}</h1>
      <Button kind="quiet" onClick={onShow}>
        {i18n.t('privacy.show')}
      </Button>
    </main>
  );
}
