import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { stepName } from '@/components/ui/names';
import { SHEET_STORIES, type SheetStory } from '@/lib/domain/stories/cheat-sheet';
import { Checks } from './Checks';
import './cheat-sheet.css';

interface CheatSheetProps {
  stories: { id: string; name: string }[];
  chosen: string[];
  sheet: (SheetStory & { id: string })[];
  onChoose(chosen: string[]): void;
  onPrint(): void;
}

/** Stories on one printed page, to look at before the interview. */
export function CheatSheet({ stories, chosen, sheet, onChoose, onPrint }: CheatSheetProps) {
  return (
    <section class="story-plan" aria-labelledby="cheat-sheet">
      <div class="sheet-choice">
        <h2 id="cheat-sheet">{i18n.t('storyPlan.sheet')}</h2>
        <p class="lead">{i18n.t('storyPlan.sheetHint', [SHEET_STORIES])}</p>
        <Checks
          label={i18n.t('storyPlan.sheetStories', [chosen.length, SHEET_STORIES])}
          options={stories}
          chosen={chosen}
          most={SHEET_STORIES}
          onChoose={onChoose}
        />
        <Button kind="primary" disabled={sheet.length === 0} onClick={onPrint}>
          {i18n.t('storyPlan.print')}
        </Button>
      </div>
      <div class="sheet">
        {sheet.map((story) => (
          <SheetEntry key={story.id} story={story} />
        ))}
      </div>
    </section>
  );
}

function SheetEntry({ story: { title, question, bullets, numbers, phrases } }: { story: SheetStory }) {
  return (
    <article>
      <h3>{title}</h3>
      {question && <p class="sheet-question">{question}</p>}
      <ul>
        {bullets.map(({ step, text }) => (
          <li key={step}>
            <b>{stepName(step)}</b> {text}
          </li>
        ))}
      </ul>
      {numbers.length > 0 && (
        <p>
          <b>{i18n.t('storyPlan.numbers')}</b> {numbers.join(' · ')}
        </p>
      )}
      {phrases.length > 0 && (
        <p>
          <b>{i18n.t('storyPlan.phrases')}</b> {phrases.join(' · ')}
        </p>
      )}
    </article>
  );
}
