import { i18n } from '#i18n';
import { Dial } from '@/components/ui/Dial';
import type { Reason, Suggestion } from '@/lib/domain/stories/best-stories';
import type { PrincipleName } from './StoryFacts';

interface BestStoriesProps {
  principles: PrincipleName[];
  chosen: string;
  /** The library's questions about the chosen principle. */
  questions: { id: string; question: string; suggestions: Suggestion[] }[];
  titleOf(story: string): string;
  nameOf(principle: string): string;
  onChoose(principle: string): void;
}

/** For each question about a principle the stories that answer it, strong to weak, and why. */
export function BestStories({ principles, chosen, questions, titleOf, nameOf, onChoose }: BestStoriesProps) {
  return (
    <section class="story-plan" aria-labelledby="best-stories">
      <h2 id="best-stories">{i18n.t('storyPlan.best')}</h2>
      <Dial
        label={i18n.t('storyPlan.questionsAbout')}
        options={principles.map(({ id, name }) => ({ id, label: name }))}
        selected={chosen}
        onSelect={onChoose}
      />
      <ul class="best-stories">
        {questions.map(({ id, question, suggestions }) => (
          <li key={id}>
            <h3>{question}</h3>
            {suggestions.length === 0 && <p>{i18n.t('storyPlan.noneFits')}</p>}
            <ol>
              {suggestions.map(({ story, fit, reasons }) => (
                <li key={story}>
                  <a href={`#stories/${story}`}>{titleOf(story)}</a> <b>{i18n.t(`storyPlan.fit.${fit}`)}</b>
                  <span>{reasons.map((reason) => reasonText(reason, nameOf)).join(' · ')}</span>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ul>
    </section>
  );
}

function reasonText(reason: Reason, nameOf: (principle: string) => string): string {
  switch (reason.kind) {
    case 'principle':
      return i18n.t('storyPlan.reason.principle', [nameOf(reason.principle), reason.strength]);
    case 'lens':
      return i18n.t('storyPlan.reason.lens', [nameOf(reason.principle), reason.strength]);
    case 'angle':
      return i18n.t('storyPlan.reason.angle', [reason.angle]);
    case 'heard':
      return i18n.t('storyPlan.reason.heard', reason.times);
  }
}
