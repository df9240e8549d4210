import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { BrowserPlace } from '@/components/sync/BrowserPlace';
import { ReplicaList } from '@/components/sync/ReplicaList';
import { ServerPlace } from '@/components/sync/ServerPlace';
import { SyncLogTable } from '@/components/sync/SyncLogTable';
import type { DashboardApp } from '@/lib/app/dashboard';
import { openSyncDesk, type SyncDesk as Store } from '@/lib/app/sync/desk';
import type { ReplicaSeen } from '@/lib/model/sync';
import { SyncFiles } from './SyncFiles';
import { useStore } from './use-store';
import '../sync/sync.css';

/** Redrawn so often, so that "4 minutes ago" stays true. */
const REDRAW_MS = 30_000;

export function SyncDesk({ app }: { app: DashboardApp }) {
  const store = useStore(openSyncDesk, app);
  return store ? <Desk {...{ app, store }} /> : <p role="status">{i18n.t('sync.loading')}</p>;
}

function Desk({ app, store }: { app: DashboardApp; store: Store }) {
  const now = useNow(app);
  const { browser, server } = store.settings.value.value;
  const { entries, replicas } = store.log.value.value;
  const apart = Object.values(app.progress.progress.value.stories ?? {}).filter(({ heads }) => heads.length > 1).length;
  const busy = store.busy.value;
  const fullness = useFullness(store, entries.length);
  const lastOf = (name: string) => entries.find(({ place }) => place === name);
  return (
    <div class="sync">
      {apart > 0 && (
        <p>
          {i18n.t('sync.apart', apart)} <a href="#stories">{i18n.t('sync.toStories')}</a>
        </p>
      )}
      {app.outside.profile ? (
        <p>{i18n.t('sync.notFirst')}</p>
      ) : (
        <BrowserPlace
          on={browser}
          last={lastOf('browser')}
          busy={busy === 'browser'}
          {...{ now, fullness }}
          onSwitch={(on) => void store.useBrowser(on)}
          onSync={() => void store.syncNow('browser')}
        />
      )}
      <ServerPlace
        {...{ server, now }}
        last={lastOf('webdav')}
        busy={busy === 'webdav'}
        onTest={store.testServer}
        onSave={(next) => store.setServer(next).then(() => void store.syncNow('webdav'))}
        onLeave={store.leaveServer}
        onSeal={store.sealServer}
        onPassphrase={store.changePassphrase}
        onSync={() => void store.syncNow('webdav')}
      />
      <SyncFiles {...{ app, store }} />
      <ReplicaList
        replicas={joined(replicas)}
        self={store.self}
        now={now}
        onForget={async (replica) => {
          for (const name of store.used()) await store.syncNow(name, [replica]);
        }}
      />
      <SyncLogTable entries={entries} />
    </div>
  );
}

/** Each once, by the place where most is known of it. */
function joined(places: Record<string, ReplicaSeen[]>): ReplicaSeen[] {
  const known = new Map<string, ReplicaSeen>();
  for (const seen of Object.values(places).flat()) {
    const before = known.get(seen.replica);
    if (!before || seen.events > before.events) known.set(seen.replica, seen);
  }
  return [...known.values()].sort((a, b) => b.newestAt - a.newestAt);
}

/** Seconds since 1970. */
function useNow({ outside: { clock } }: DashboardApp): number {
  const [, redraw] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => redraw((count) => count + 1), REDRAW_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.floor(clock.now() / 1000);
}

function useFullness(store: Store, syncs: number): number | undefined {
  const [share, setShare] = useState<number>();
  // Where the browser has no such storage there is nothing to say of it; the sync itself tells what is wrong.
  useEffect(
    () =>
      void store.fullness().then(
        ({ share: now }) => setShare(now),
        () => setShare(undefined),
      ),
    [store, syncs],
  );
  return share;
}
