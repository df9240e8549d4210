import { useCallback, useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ImportReport } from '@/components/stories/ImportReport';
import { StoryList, type StoryRow } from '@/components/stories/StoryList';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import type { DashboardApp } from '@/lib/app/dashboard';
import { openPageStories } from '@/lib/app/page-stories';
import type { StoryItem, StoryStore } from '@/lib/app/stories';
import type { Imported } from '@/lib/app/story-files';
import { StoryIdSchema } from '@/lib/model/story';
import { StoryDesk } from './StoryDesk';
import { useAddress } from './use-address';
import '../stories/stories.css';

/** The store and the view that goes with it. */
export async function loadStories(app: DashboardApp) {
  const store = await openPageStories(app);
  return { View: () => <StoriesDesk app={app} store={store} />, stop: store.stop };
}

interface DeskProps {
  app: DashboardApp;
  store: StoryStore;
}

interface Removed {
  title: string;
  undo(): Promise<void>;
}

/** The list, or the story that the address names. */
function StoriesDesk({ app, store }: DeskProps) {
  const [part, go] = useAddress('stories');
  // Whatever else the address says, only a story's name may become a key of the storage.
  const id = StoryIdSchema.safeParse(part).data;
  const [removed, setRemoved] = useState<Removed>();
  const [imported, setImported] = useState<Imported[]>();
  const importFiles = useCallback(
    async (files: File[]) => {
      const { importNotes } = await import('@/lib/app/story-files');
      const notes = await Promise.all(files.map(async (file) => ({ file: file.name, text: await file.text() })));
      setImported(await importNotes(app, notes));
    },
    [app],
  );
  if (id !== undefined) {
    const remove = async () => {
      const title = store.find(id)?.text.title || i18n.t('story.new');
      const undo = await store.remove(id);
      setRemoved({ title, undo });
      setImported(undefined);
      go(undefined);
    };
    return <StoryDesk key={id} {...{ app, store, id }} onBack={() => go(undefined)} onRemove={() => void remove()} />;
  }
  const told = (
    <>
      {removed && (
        <RemovedNote removed={removed} onUndo={() => void removed.undo().then(() => setRemoved(undefined))} />
      )}
      {imported && <ImportReport imported={imported} />}
    </>
  );
  return (
    <StoryList
      rows={store.items.value.map((item) => rowOf(item, app))}
      told={told}
      onOpen={(story) => {
        setRemoved(undefined);
        go(story);
      }}
      onWrite={() => {
        setRemoved(undefined);
        go(app.outside.newId());
      }}
      onFiles={(files) => void importFiles(files)}
    />
  );
}

function RemovedNote({ removed, onUndo }: { removed: Removed; onUndo(): void }) {
  // The button that removed it is gone: the keyboard goes on at the way back.
  const [button, setButton] = useState<HTMLDivElement | null>(null);
  useEffect(() => button?.querySelector('button')?.focus(), [button]);
  return (
    <Notice>
      <div ref={setButton}>
        {i18n.t('story.removed', [removed.title])} <Button onClick={onUndo}>{i18n.t('story.undo')}</Button>
      </div>
    </Notice>
  );
}

function rowOf({ id, text, draft, heads }: StoryItem, { index }: DashboardApp): StoryRow {
  const nameOf = (principle: string) =>
    index.find((entry) => entry.principle === principle)?.principleName ?? principle;
  return {
    id,
    title: text.title,
    question: text.question,
    level: text.level,
    principles: text.principles.map(({ principle, strength }) => ({ name: nameOf(principle), strength })),
    tags: text.tags.filter(Boolean),
    isDraft: draft !== undefined,
    isApart: heads.length > 1,
  };
}
