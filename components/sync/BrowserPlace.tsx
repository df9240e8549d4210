import { i18n } from '#i18n';
import type { SyncLogEntry } from '@/lib/model/sync';
import { PlaceState } from './PlaceState';

interface BrowserPlaceProps {
  on: boolean;
  last: SyncLogEntry | undefined;
  busy: boolean;
  now: number;
  /** 0 to 1; absent until it is known. */
  fullness: number | undefined;
  onSwitch(on: boolean): void;
  onSync(): void;
}

/** The storage that the browser itself carries to the user's other browsers of its kind. */
export function BrowserPlace({ on, last, busy, now, fullness, onSwitch, onSync }: BrowserPlaceProps) {
  const left = last?.result.left ?? 0;
  return (
    <section class="sync-part">
      <h2>{i18n.t('sync.browserTitle')}</h2>
      <p>{i18n.t('sync.browserHint')}</p>
      <label class="option-line">
        <input type="checkbox" checked={on} onChange={({ currentTarget }) => onSwitch(currentTarget.checked)} />
        {i18n.t('sync.browserOn')}
      </label>
      {on && <PlaceState {...{ last, busy, now, onSync }} label={i18n.t('sync.nowBrowser')} />}
      {on && fullness !== undefined && <p class="eyebrow">{i18n.t('sync.fullness', [Math.round(fullness * 100)])}</p>}
      {on && left > 0 && <p>{i18n.t('sync.leftHint')}</p>}
    </section>
  );
}
