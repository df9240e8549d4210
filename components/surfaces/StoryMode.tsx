import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ProbeList } from '@/components/scenario/ProbeList';
import { StepField } from '@/components/stories/StepField';
import { ToldStory } from '@/components/stories/ToldStory';
import { Button } from '@/components/ui/Button';
import { openDashboard } from '@/lib/app/open-dashboard';
import { openPageStories } from '@/lib/app/page-stories';
import type { StoryStore } from '@/lib/app/stories';
import { stepSeconds } from '@/lib/domain/stories/pace';
import { storyTargets } from '@/lib/domain/stories/targets';
import { STEPS, type StepId } from '@/lib/model/steps';
import type { StoryText } from '@/lib/model/story-draft';
import { storyAt } from '@/lib/model/story-place';
import type { ModeProps } from './panel-modes';
import { useStore } from './use-store';
import '../stories/stories.css';

/** A story of the user's own in the panel: to be read, and to be mended on the spot. */
export function StoryMode({ app, file }: ModeProps) {
  const id = storyAt(file.id) ?? '';
  const store = useStore(openPageStories, app);
  const [isEditing, setEditing] = useState(false);
  const text = store?.textOf(id);
  if (!store || !text) return null;
  const leave = (done: Promise<void>) => void done.then(() => setEditing(false));
  return (
    <div class="walkthrough story-panel">
      <div class="story-actions">
        {isEditing ? (
          <>
            <Button kind="primary" onClick={() => leave(store.save(id))}>
              {i18n.t('story.save')}
            </Button>
            <Button onClick={() => leave(store.discard(id))}>{i18n.t('story.cancelEdit')}</Button>
          </>
        ) : (
          <Button onClick={() => setEditing(true)}>{i18n.t('story.edit')}</Button>
        )}
        <Button kind="quiet" onClick={() => void openDashboard(`stories/${id}`)}>
          {i18n.t('story.more')}
        </Button>
      </div>
      {isEditing ? (
        <QuickEdit {...{ store, id, text }} />
      ) : (
        <>
          <ToldStory {...{ text, level: app.progress.settings().level }} {...store.pace.value} />
          {file.scenario.probes.length > 0 && <ProbeList probes={file.scenario.probes} borrowed />}
        </>
      )}
    </div>
  );
}

/** The five steps; the rest of the story, and the coach, are in the dashboard. */
function QuickEdit({ store, id, text }: { store: StoryStore; id: string; text: StoryText }) {
  const texts = Object.fromEntries(STEPS.map((step) => [step, text.steps[step].text])) as Record<StepId, string>;
  const seconds = stepSeconds(texts, store.pace.value.wordsPerMinute);
  const targets = storyTargets(text.level);
  return (
    <>
      {STEPS.map((step) => (
        <StepField
          key={step}
          {...{ step, content: text.steps[step], marks: [] }}
          seconds={seconds[step]}
          targetSeconds={targets[step]}
          onChange={(content) => void store.type(id, { ...text, steps: { ...text.steps, [step]: content } })}
        />
      ))}
    </>
  );
}
