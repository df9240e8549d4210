import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { aboveIcon } from '@/components/ui/icons';
import type { CardStore } from '@/lib/app/card';
import type { FloatPage } from '@/lib/app/float';
import { CardView, questionOf, useLook } from './CardView';
import './card.css';

/** An ordinary small window with the card, and a button that puts the card above all windows, where there is one. */
export function FloatApp({ card, float }: { card: CardStore; float: FloatPage }) {
  const [isAbove, setAbove] = useState(false);
  const { role } = float;
  const look = useLook(card);
  const raise = () =>
    void float.keepOnTop().then(
      () => setAbove(true),
      () => setAbove(false),
    );
  if (isAbove) {
    return (
      <main class="float">
        <h1 class="visually-hidden">{i18n.t('float.title')}</h1>
        <p role="status">{i18n.t('float.above')}</p>
      </main>
    );
  }
  return (
    <main class="float">
      <h1 class="visually-hidden">{questionOf(look) ?? i18n.t('float.title')}</h1>
      {role === 'can-rise' && (
        <Button icon={aboveIcon} onClick={raise}>
          {i18n.t('float.keepOnTop')}
        </Button>
      )}
      {role === 'cannot-rise' && <p class="eyebrow">{i18n.t('float.cannot')}</p>}
      <CardView {...{ card, look }} />
    </main>
  );
}
