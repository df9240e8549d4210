import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useLazy } from '@/components/ui/use-lazy';
import type { DashboardApp } from '@/lib/app/dashboard';
import { STORY_PLACES } from './story-places';
import { useAddress } from './use-address';
import '../stories/story-plan.css';

/** The user's own stories, and what is planned with them. Each view and what it needs comes when it is wanted. */
export function StoriesSection({ app }: { app: DashboardApp }) {
  const [part] = useAddress('stories');
  const isPlan = STORY_PLACES.some((place) => place.part === part && part !== undefined);
  const Desk = useDesk(app);
  const Plans = useLazy(loadPlans, isPlan);
  const waiting = <p class="lead">{i18n.t('story.loading')}</p>;
  return (
    <>
      <nav class="story-places" aria-label={i18n.t('storyPlan.places')}>
        {STORY_PLACES.map(({ part: other, label }) => (
          <a
            key={label}
            href={other === undefined ? '#stories' : `#stories/${other}`}
            aria-current={other === part ? 'page' : undefined}
          >
            {i18n.t(label)}
          </a>
        ))}
      </nav>
      {isPlan && (Plans ? <Plans app={app} part={part ?? ''} /> : waiting)}
      {!isPlan && (Desk ? <Desk /> : waiting)}
    </>
  );
}

const loadPlans = () => import('./StoryPlans').then(({ StoryPlans }) => StoryPlans);

function useDesk(app: DashboardApp): ComponentType | undefined {
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
  return desk?.View;
}
