import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { CardFrame } from '@/components/overlay/CardFrame';
import type { CardStore } from '@/lib/app/card';
import type { OverlayStore } from '@/lib/app/overlay';
import { CardView, questionOf, useLook } from './CardView';
import './card.css';

export function OverlayApp({ card, overlay }: { card: CardStore; overlay: OverlayStore }) {
  useEffect(() => {
    const end = new AbortController();
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') overlay.letGo();
    };
    document.addEventListener('keydown', pressed, { signal: end.signal });
    overlay.appear();
    return () => end.abort();
  }, [overlay]);
  const look = useLook(card);
  const question = questionOf(look);
  const mover = { ...overlay, keep: () => void overlay.keep() };
  return (
    <main>
      <h1 class="visually-hidden">{question ?? i18n.t('extension.name')}</h1>
      <CardFrame title={question ?? i18n.t('extension.name')} mover={mover} onClose={overlay.close}>
        <CardView {...{ card, look }} />
      </CardFrame>
    </main>
  );
}
