import { i18n } from '#i18n';
import { useLazy } from '@/components/ui/use-lazy';
import type { DashboardApp } from '@/lib/app/dashboard';

/** The packs there are, and the way in for others. All of it comes with the section. */
export function PacksSection({ app }: { app: DashboardApp }) {
  const Desk = useLazy(loadDesk);
  return Desk ? <Desk app={app} /> : <p role="status">{i18n.t('packs.loading')}</p>;
}

const loadDesk = () => import('./PacksDesk').then(({ PacksDesk }) => PacksDesk);
