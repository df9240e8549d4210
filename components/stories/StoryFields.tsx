import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Choices } from '@/components/ui/Choices';
import { CourseBar } from '@/components/ui/CourseBar';
import { spokenTime } from '@/components/ui/time';
import { stepSeconds } from '@/lib/domain/stories/pace';
import { plainText } from '@/lib/domain/stories/pasted';
import type { Advice, FieldId } from '@/lib/domain/stories/remark';
import type { TextMark } from '@/lib/domain/stories/stretches';
import { storyTargets, TOTAL_SECONDS } from '@/lib/domain/stories/targets';
import { STEPS, type StepId } from '@/lib/model/steps';
import { STORY_LIMITS, type StoryStep } from '@/lib/model/story';
import type { StoryText } from '@/lib/model/story-draft';
import { MarkedArea } from './MarkedArea';
import { StepField } from './StepField';

export interface Pace {
  wordsPerMinute: number;
  /** Of the user's own rehearsals. */
  isMeasured: boolean;
}

interface StoryFieldsProps {
  text: StoryText;
  pace: Pace;
  /** Remarks of the coach by the field they are in. */
  marksIn(field: FieldId): TextMark[];
  /** Key phrases that a step says in other words. */
  reworded?: Advice['reworded'] | undefined;
  onChange(change: Partial<StoryText>): void;
  onCaret(field: FieldId, at: number): void;
  /** Puts each sentence of the one piece into its step. */
  onSplit(): void;
}

/** The telling itself: five steps against their targets, or one piece that is still to be split. */
export function StoryFields({ onSplit, ...props }: StoryFieldsProps) {
  const { text, marksIn, onChange, onCaret } = props;
  const isWhole = text.block !== undefined;
  const hasSteps = STEPS.some((step) => text.steps[step].text.trim() !== '');
  return (
    <div class="story-fields">
      {(isWhole || !hasSteps) && (
        <Choices
          label={i18n.t('story.form')}
          options={[
            { id: 'steps', label: i18n.t('story.steps') },
            { id: 'block', label: i18n.t('story.block') },
          ]}
          selected={isWhole ? 'block' : 'steps'}
          onSelect={(form) => (form === 'block' ? onChange({ block: '' }) : onSplit())}
        />
      )}
      {isWhole ? (
        <Block
          block={text.block ?? ''}
          marks={marksIn('block')}
          onBlock={(block) => onChange({ block })}
          onCaret={(at) => onCaret('block', at)}
          onSplit={onSplit}
        />
      ) : (
        <Steps {...props} />
      )}
    </div>
  );
}

function Steps({ text, pace, marksIn, reworded, onChange, onCaret }: Omit<StoryFieldsProps, 'onSplit'>) {
  const targets = storyTargets(text.level);
  const texts = Object.fromEntries(STEPS.map((step) => [step, text.steps[step].text])) as Record<StepId, string>;
  const seconds = stepSeconds(texts, pace.wordsPerMinute);
  const put = (step: StepId, content: StoryStep) => onChange({ steps: { ...text.steps, [step]: content } });
  return (
    <>
      <CourseBar
        segments={STEPS.map((step) => {
          const share = seconds[step] / targets[step];
          return { seconds: targets[step], share, over: share > 1.1 };
        })}
      />
      <p class="eyebrow">
        {i18n.t('story.total', [
          spokenTime(STEPS.reduce((sum, step) => sum + seconds[step], 0)),
          spokenTime(TOTAL_SECONDS[text.level]),
          Math.round(pace.wordsPerMinute),
        ])}{' '}
        {i18n.t(pace.isMeasured ? 'story.paceMeasured' : 'story.paceUsual')}
      </p>
      {STEPS.map((step) => (
        <StepField
          key={step}
          {...{ step, content: text.steps[step], marks: marksIn(step) }}
          seconds={seconds[step]}
          targetSeconds={targets[step]}
          reworded={reworded?.[step]}
          onChange={(content) => put(step, content)}
          onCaret={(at) => onCaret(step, at)}
        />
      ))}
    </>
  );
}

interface BlockProps {
  block: string;
  marks: TextMark[];
  onBlock(block: string): void;
  onCaret(at: number): void;
  onSplit(): void;
}

function Block({ block, marks, onBlock, onCaret, onSplit }: BlockProps) {
  const id = useId();
  return (
    <div class="story-step" data-block>
      <h2>
        <label for={id}>{i18n.t('story.blockLabel')}</label>
      </h2>
      <p class="eyebrow" id={`${id}-hint`}>
        {i18n.t('story.blockHint')}
      </p>
      <MarkedArea
        {...{ id, marks }}
        field="block"
        text={block}
        maxLength={STORY_LIMITS.step * STEPS.length}
        describedBy={`${id}-hint`}
        onText={onBlock}
        onSelect={onCaret}
        cleaned={plainText}
      />
      <div>
        <Button kind="primary" disabled={block.trim() === ''} onClick={onSplit}>
          {i18n.t('story.split')}
        </Button>
      </div>
    </div>
  );
}
