import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { createElsewhere, type ElsewhereStore } from '@/lib/app/elsewhere';

/** Loaded behind the first paint, store and all: nobody waits for it. */
export function loadElsewhere() {
  return { store: createElsewhere(), MissingOverlay };
}
export type LoadedElsewhere = ReturnType<typeof loadElsewhere>;

/** Says why there is no overlay where one was asked for, and what helps. */
function MissingOverlay({ elsewhere: { missing, key, dismiss } }: { elsewhere: ElsewhereStore }) {
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
