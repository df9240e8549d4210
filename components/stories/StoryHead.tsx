import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { backIcon } from '@/components/ui/icons';
import { STORY_LIMITS } from '@/lib/model/story';
import type { StoryText } from '@/lib/model/story-draft';

interface StoryHeadProps {
  text: StoryText;
  /** Whether something is typed that is not saved. */
  isDraft: boolean;
  /** Whether there is a version to go back to. */
  isSaved: boolean;
  told: string;
  onChange(change: Partial<StoryText>): void;
  onBack(): void;
  onSave(): void;
  onDiscard(): void;
  onExport(): void;
  onRemove(): void;
}

/** Title, question, and what can be done with the story as a whole. */
export function StoryHead({ text, isDraft, isSaved, told, onChange, ...does }: StoryHeadProps) {
  const id = useId();
  return (
    <header class="story-head">
      <div class="story-actions">
        <Button kind="quiet" icon={backIcon} onClick={does.onBack}>
          {i18n.t('story.back')}
        </Button>
        <Button kind="primary" disabled={!isDraft} onClick={does.onSave}>
          {i18n.t('story.save')}
        </Button>
        {isDraft && isSaved && <Button onClick={does.onDiscard}>{i18n.t('story.discard')}</Button>}
        <Button onClick={does.onExport}>{i18n.t('story.export')}</Button>
        <Button kind="quiet" onClick={does.onRemove}>
          {i18n.t('story.remove')}
        </Button>
      </div>
      <p class="eyebrow" role="status">
        {told}
      </p>
      <div class="story-field">
        <label for={`${id}-title`}>{i18n.t('story.title')}</label>
        <input
          id={`${id}-title`}
          class="story-title"
          type="text"
          data-field="title"
          placeholder={i18n.t('story.titleHint')}
          maxLength={STORY_LIMITS.title}
          value={text.title}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
      </div>
      <div class="story-field">
        <label for={`${id}-question`}>{i18n.t('story.question')}</label>
        <input
          id={`${id}-question`}
          type="text"
          maxLength={STORY_LIMITS.question}
          value={text.question}
          onInput={(event) => onChange({ question: event.currentTarget.value })}
        />
      </div>
    </header>
  );
}
