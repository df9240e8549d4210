import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { cautionIcon, closeIcon } from '@/components/ui/icons';
import { stepName } from '@/components/ui/names';
import { lostPhrases } from '@/lib/domain/stories/phrases';
import type { StepId } from '@/lib/model/steps';
import { STORY_LIMITS, type StoryStep } from '@/lib/model/story';

interface PhraseListProps {
  step: StepId;
  content: StoryStep;
  /** Those that the text says in other words than their own, as far as the coach has read it. */
  reworded: string[];
  /** The words that are selected in the text, if they can be a phrase. */
  selected: string | undefined;
  onToggle(phrase: string): void;
}

/** The key phrases of a step, and the button that makes one of what is selected. */
export function PhraseList({ step, content: { text, phrases }, reworded, selected, onToggle }: PhraseListProps) {
  const lost = new Set(lostPhrases(text, phrases));
  const isFull = phrases.length >= STORY_LIMITS.phrases;
  const canMark = selected !== undefined && !phrases.includes(selected) && !isFull;
  return (
    <div class="story-phrases">
      {phrases.length > 0 && (
        <ul aria-label={i18n.t('story.phrases', [stepName(step)])}>
          {phrases.map((phrase) => (
            <PhraseRow
              key={phrase}
              phrase={phrase}
              state={!lost.has(phrase) ? 'there' : reworded.includes(phrase) ? 'reworded' : 'lost'}
              onDrop={() => onToggle(phrase)}
            />
          ))}
        </ul>
      )}
      {text.trim() !== '' && !canMark && (
        <p class="eyebrow">{isFull ? i18n.t('story.full', [STORY_LIMITS.phrases]) : i18n.t('story.mark')}</p>
      )}
      {canMark && (
        <Button kind="quiet" onClick={() => onToggle(selected)}>
          {i18n.t('story.markSelected', [selected])}
        </Button>
      )}
    </div>
  );
}

interface PhraseRowProps {
  phrase: string;
  state: 'there' | 'reworded' | 'lost';
  onDrop(): void;
}

function PhraseRow({ phrase, state, onDrop }: PhraseRowProps) {
  return (
    <li data-lost={state === 'lost' || undefined}>
      {state === 'lost' && <Icon node={cautionIcon} />}
      <span>
        {phrase} {state !== 'there' && <small>{i18n.t(`story.${state}`)}</small>}
      </span>
      <Button kind="quiet" icon={closeIcon} aria-label={i18n.t('story.unmark', [phrase])} onClick={onDrop} />
    </li>
  );
}
