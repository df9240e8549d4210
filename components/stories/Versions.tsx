import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { stepName } from '@/components/ui/names';
import { isSameStory } from '@/lib/domain/stories/draft';
import type { Version } from '@/lib/domain/stories/history';
import { STEPS } from '@/lib/model/steps';
import type { Story } from '@/lib/model/story';
import { Changes } from './Changes';

interface VersionsProps {
  /** Newest first; absent until they are read. */
  versions: Version[] | undefined;
  /** What is in the editor, as it would be saved. */
  now: Story;
  /** Called when they are first wanted. */
  onOpen(): void;
  onRestore(content: Story): void;
  /** Date and time of a version, seconds since 1970. */
  when(at: number): string;
}

/** Every version there was, each to be compared with what is in the editor and brought back. */
export function Versions({ versions, now, onOpen, onRestore, when }: VersionsProps) {
  const [compared, setCompared] = useState<string>();
  return (
    <details class="story-versions" onToggle={(event) => event.currentTarget.open && onOpen()}>
      <summary>
        <h2>{i18n.t('story.versions')}</h2>
      </summary>
      {versions?.length === 0 && <p class="eyebrow">{i18n.t('story.versionsNone')}</p>}
      <ol>
        {versions?.map(({ event, at, content }) => (
          <li key={event}>
            <span>{i18n.t('story.versionOf', [when(at), content?.title ?? i18n.t('story.versionRemoved')])}</span>
            {content && (
              <>
                <Button
                  kind="quiet"
                  aria-expanded={compared === event}
                  onClick={() => setCompared(compared === event ? undefined : event)}
                >
                  {i18n.t('story.compare')}
                </Button>
                <Button kind="quiet" onClick={() => onRestore(content)}>
                  {i18n.t('story.restore')}
                </Button>
                {compared === event && <Comparison before={content} after={now} />}
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}

/** Only the parts that differ. */
function Comparison({ before, after }: { before: Story; after: Story }) {
  const parts = [
    { name: i18n.t('story.title'), before: before.title, after: after.title },
    { name: i18n.t('story.question'), before: before.question ?? '', after: after.question ?? '' },
    ...STEPS.map((step) => ({
      name: stepName(step),
      before: before.steps[step].text,
      after: after.steps[step].text,
    })),
    { name: i18n.t('story.tags'), before: before.tags.join(', '), after: after.tags.join(', ') },
  ].filter((part) => part.before !== part.after);
  return (
    <div class="comparison">
      {parts.length === 0 && isSameStory(before, after) && <p class="eyebrow">{i18n.t('story.sameAsNow')}</p>}
      {parts.map((part) => (
        <div key={part.name}>
          <h3>{part.name}</h3>
          <Changes before={part.before} after={part.after} />
        </div>
      ))}
    </div>
  );
}
