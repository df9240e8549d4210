import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { DashboardApp } from '@/lib/app/dashboard';

/** The user's own stories. The desk and what it needs come with the section. */
export function StoriesSection({ app }: { app: DashboardApp }) {
  const [desk, setDesk] = useState<{ View: ComponentType }>();
  useEffect(() => {
    let stop: (() => void) | undefined;
    let isWanted = true;
    void import('./StoriesDesk').then(async ({ loadStories }) => {
      const loaded = await loadStories(app);
      stop = loaded.stop;
      if (isWanted) setDesk(loaded);
      else stop();
    });
    return () => {
      isWanted = false;
      stop?.();
    };
  }, [app]);
  return desk ? <desk.View /> : <p class="lead">{i18n.t('story.loading')}</p>;
}
