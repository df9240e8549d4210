import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { ReplicaSeen } from '@/lib/model/sync';
import { agoText } from './sync-words';

interface ReplicaListProps {
  /** The newest first. */
  replicas: ReplicaSeen[];
  self: string;
  /** Seconds since 1970. */
  now: number;
  onForget(replica: string): Promise<void>;
}

/** The browsers that practised, this one among them. */
export function ReplicaList({ replicas, self, now, onForget }: ReplicaListProps) {
  const [asking, setAsking] = useState<string>();
  return (
    <section class="sync-part">
      <h2>{i18n.t('sync.replicas')}</h2>
      {replicas.length === 0 && <p>{i18n.t('sync.noReplicas')}</p>}
      <ul class="replicas">
        {replicas.map(({ replica, events, newestAt }) => (
          <li key={replica}>
            <div>
              <b>
                {replica === self ? i18n.t('sync.thisBrowser') : i18n.t('sync.otherBrowser', [replica.slice(0, 4)])}
              </b>
              <small>
                {newestAt > 0 ? i18n.t('sync.lastSeen', [agoText(newestAt, now), events]) : i18n.t('sync.neverMade')}
              </small>
            </div>
            {replica !== self && asking !== replica && (
              <Button
                kind="quiet"
                aria-label={i18n.t('sync.forgetNamed', [replica.slice(0, 4)])}
                onClick={() => setAsking(replica)}
              >
                {i18n.t('sync.forget')}
              </Button>
            )}
            {asking === replica && (
              <fieldset class="forget-ask" aria-label={i18n.t('sync.forgetNamed', [replica.slice(0, 4)])}>
                <p>{i18n.t('sync.forgetHint')}</p>
                <Button kind="primary" onClick={() => void onForget(replica).then(() => setAsking(undefined))}>
                  {i18n.t('sync.forget')}
                </Button>
                <Button onClick={() => setAsking(undefined)}>{i18n.t('sync.cancel')}</Button>
              </fieldset>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
