import { i18n } from '#i18n';
import { useLazy } from '@/components/ui/use-lazy';
import type { DashboardApp } from '@/lib/app/dashboard';

/** Where the history goes, and how that went. All of it comes with the section. */
export function SyncSection({ app }: { app: DashboardApp }) {
  const Desk = useLazy(loadDesk);
  return Desk ? <Desk app={app} /> : <p role="status">{i18n.t('sync.loading')}</p>;
}

const loadDesk = () => import('./SyncDesk').then(({ SyncDesk }) => SyncDesk);
