import { i18n } from '#i18n';
import { CourseBar } from '@/components/ui/CourseBar';
import { stepName } from '@/components/ui/names';
import { spokenTime } from '@/components/ui/time';
import { countWords } from '@/lib/domain/stories/pace';
import { phraseMarks, stretchesOf } from '@/lib/domain/stories/stretches';
import { storyTargets } from '@/lib/domain/stories/targets';
import { type LevelId, STEPS, type StepId } from '@/lib/model/steps';
import type { StoryText } from '@/lib/model/story-draft';

interface ToldStoryProps {
  text: StoryText;
  /** The level it is told at, which need not be its own. */
  level: LevelId;
  wordsPerMinute: number;
}

/** A story to be read before it is told: five steps with their key phrases and times. */
export function ToldStory({ text, level, wordsPerMinute }: ToldStoryProps) {
  const targets = storyTargets(level);
  const seconds = (step: StepId) => (countWords(text.steps[step].text) * 60) / wordsPerMinute;
  return (
    <>
      <CourseBar
        segments={STEPS.map((step) => {
          const share = seconds(step) / targets[step];
          return { seconds: targets[step], share, over: share > 1.1 };
        })}
      />
      {STEPS.map((step) => (
        <section key={step} class="step" aria-label={stepName(step)}>
          <header>
            <h2>{stepName(step)}</h2>
            <small>{i18n.t('story.spoken', [spokenTime(seconds(step)), spokenTime(targets[step])])}</small>
          </header>
          <Told {...text.steps[step]} />
        </section>
      ))}
    </>
  );
}

function Told({ text, phrases }: { text: string; phrases: string[] }) {
  if (text.trim() === '') return <p class="eyebrow">{i18n.t('story.empty')}</p>;
  return (
    <p class="spoken told">
      {stretchesOf(text, phraseMarks(text, phrases)).map(({ text: part, kinds }, index) => {
        const Tag = kinds.size > 0 ? 'mark' : 'span';
        return <Tag key={index}>{part}</Tag>;
      })}
    </p>
  );
}
