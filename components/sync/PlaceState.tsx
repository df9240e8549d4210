import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { againIcon } from '@/components/ui/icons';
import type { SyncLogEntry } from '@/lib/model/sync';
import { agoText, resultText } from './sync-words';

interface PlaceStateProps {
  last: SyncLogEntry | undefined;
  busy: boolean;
  /** Seconds since 1970. */
  now: number;
  /** What "Sync now" is about, for who cannot see where the button stands. */
  label: string;
  onSync(): void;
}

/** How the last sync with a place went, and the button for another. */
export function PlaceState({ last, busy, now, label, onSync }: PlaceStateProps) {
  return (
    <div class="place-state" data-fault={last?.result.fault !== undefined || undefined}>
      <p role="status">
        {busy ? i18n.t('sync.busy') : last ? resultText(last.result) : i18n.t('sync.never')}
        {!busy && last && <small> {agoText(last.at, now)}</small>}
      </p>
      <Button icon={againIcon} disabled={busy} aria-label={label} onClick={onSync}>
        {i18n.t('sync.now')}
      </Button>
    </div>
  );
}
