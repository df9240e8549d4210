import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Versions } from '@/components/stories/Versions';
import type { DashboardApp } from '@/lib/app/dashboard';
import type { StoryItem } from '@/lib/app/stories';
import { readVersions } from '@/lib/app/story-versions';
import { storyOf, textOfStory } from '@/lib/domain/stories/draft';
import type { Version } from '@/lib/domain/stories/history';
import type { StoryText } from '@/lib/model/story-draft';
import { whenSaid } from './when-said';

interface StoryVersionsProps {
  app: DashboardApp;
  id: string;
  text: StoryText;
  item: StoryItem | undefined;
  say(told: string): void;
  onRestore(text: StoryText): void;
}

/** Read when they are first wanted, and again after each save. */
export function StoryVersions({ app, id, text, item, say, onRestore }: StoryVersionsProps) {
  const [isOpen, setOpen] = useState(false);
  const [versions, setVersions] = useState<Version[]>();
  const heads = item?.heads.map(({ event }) => event).join();
  useEffect(() => {
    if (isOpen) void readVersions(app.outside, id).then(setVersions);
  }, [isOpen, heads, id, app]);
  return (
    <Versions
      versions={versions}
      now={storyOf(text)}
      when={whenSaid}
      onOpen={() => setOpen(true)}
      onRestore={(content) => {
        onRestore(textOfStory(content));
        say(i18n.t('story.restored'));
      }}
    />
  );
}
