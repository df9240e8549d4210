import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { stepName } from '@/components/ui/names';
import { spokenTime } from '@/components/ui/time';
import { plainText } from '@/lib/domain/stories/pasted';
import { phraseAt, togglePhrase } from '@/lib/domain/stories/phrases';
import { phraseMarks, type TextMark } from '@/lib/domain/stories/stretches';
import type { StepId } from '@/lib/model/steps';
import { STORY_LIMITS, type StoryStep } from '@/lib/model/story';
import { MarkedArea } from './MarkedArea';
import { PhraseList } from './PhraseList';

interface StepFieldProps {
  step: StepId;
  content: StoryStep;
  /** How long it takes to say, and how long it may. */
  seconds: number;
  targetSeconds: number;
  /** Remarks of the coach about its words. */
  marks: TextMark[];
  /** Key phrases that it says in other words. */
  reworded?: string[] | undefined;
  onChange(content: StoryStep): void;
  /** Where the caret stands. */
  onCaret?: (at: number) => void;
}

/** One step: its text, its time against the target, its key phrases. */
export function StepField({
  step,
  content,
  seconds,
  targetSeconds,
  marks,
  reworded = [],
  onChange,
  onCaret,
}: StepFieldProps) {
  const id = useId();
  const [selected, setSelected] = useState<string>();
  const { text, phrases } = content;
  const select = (start: number, end: number) => {
    setSelected(phraseAt(text, start, end));
    onCaret?.(start);
  };
  return (
    <div class="story-step">
      <header>
        <h2>
          <label for={id}>{stepName(step)}</label>
        </h2>
        <p class="eyebrow" id={`${id}-time`} data-over={seconds > targetSeconds * 1.1 || undefined}>
          {i18n.t('story.spoken', [spokenTime(seconds), spokenTime(targetSeconds)])}
        </p>
      </header>
      <MarkedArea
        {...{ id, text }}
        field={step}
        marks={[...marks, ...phraseMarks(text, phrases)]}
        maxLength={STORY_LIMITS.step}
        describedBy={`${id}-time`}
        onText={(typed) => onChange({ ...content, text: typed })}
        onSelect={select}
        cleaned={plainText}
      />
      <PhraseList
        {...{ step, content, reworded, selected }}
        onToggle={(phrase) => {
          onChange({ ...content, phrases: togglePhrase(text, phrases, phrase) });
          setSelected(undefined);
          // The button that was pressed is gone: the keyboard goes on in the text.
          document.getElementById(id)?.focus();
        }}
      />
    </div>
  );
}
