import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { AskFirst } from '@/components/ui/AskFirst';
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
  const heading = useRef<HTMLHeadingElement>(null);
  const forget = async (replica: string) => {
    await onForget(replica);
    heading.current?.focus();
  };
  return (
    <section class="sync-part">
      <h2 tabIndex={-1} ref={heading}>
        {i18n.t('sync.replicas')}
      </h2>
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
            {replica !== self && (
              <AskFirst
                label={i18n.t('sync.forget')}
                name={i18n.t('sync.forgetNamed', [replica.slice(0, 4)])}
                hint={i18n.t('sync.forgetHint')}
                sure={i18n.t('sync.forget')}
                keep={i18n.t('sync.cancel')}
                onSure={() => forget(replica)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
