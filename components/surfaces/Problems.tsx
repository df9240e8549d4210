import { i18n } from '#i18n';
import { Notice } from '@/components/ui/Notice';
import type { SetAside } from '@/lib/model/segment';

/** Tells that something stored could not be read. */
export function Problems({ problems }: { problems: SetAside[] }) {
  if (problems.length === 0) return null;
  return (
    <Notice>
      <p>{i18n.t('problem.setAside')}</p>
      <p>{i18n.t('problem.details', [problems.map(({ key, why }) => `${key} (${why})`).join(', ')])}</p>
    </Notice>
  );
}
