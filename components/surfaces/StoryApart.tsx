import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ConflictView } from '@/components/stories/ConflictView';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { DashboardApp } from '@/lib/app/dashboard';
import type { StoryItem, StoryStore } from '@/lib/app/stories';
import { joinConflict, readConflict } from '@/lib/app/story-versions';
import type { Conflict } from '@/lib/domain/stories/merge';
import { whenSaid } from './when-said';

interface StoryApartProps {
  app: DashboardApp;
  store: StoryStore;
  item: StoryItem;
  say(told: string): void;
}

/** Says that a story was edited in two places, and joins the edits when asked to. */
export function StoryApart({ app, store, item, say }: StoryApartProps) {
  const [conflict, setConflict] = useState<Conflict>();
  const isJoined = item.heads.slice(0, 2).every(({ event }) => item.draft?.parents.includes(event));
  if (isJoined) return null;
  if (!conflict) {
    const open = () => void readConflict(app.outside, item.id, item.heads).then(setConflict);
    return (
      <Notice>
        {i18n.t('story.apartNotice')} <Button onClick={open}>{i18n.t('story.join')}</Button>
      </Notice>
    );
  }
  return (
    <ConflictView
      conflict={conflict}
      when={whenSaid}
      onBack={() => setConflict(undefined)}
      onJoin={(sides) => {
        const { text, parents } = joinConflict(conflict, sides);
        void store.type(item.id, text, parents).then(() => say(i18n.t('story.joined')));
        setConflict(undefined);
      }}
    />
  );
}
