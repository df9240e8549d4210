import { useState } from 'preact/hooks';
import { BestStories } from '@/components/stories/BestStories';
import { CheatSheet } from '@/components/stories/CheatSheet';
import { CoverageMatrix } from '@/components/stories/CoverageMatrix';
import { LoopPlanner } from '@/components/stories/LoopPlanner';
import type { DashboardApp } from '@/lib/app/dashboard';
import { numbersIn } from '@/lib/domain/quiz/cards/story-names';
import { SHEET_STORIES, sheetOf } from '@/lib/domain/stories/cheat-sheet';
import { DebriefDesk } from './DebriefDesk';
import { cardsToday, type Planning, useQuestions, useStoryPlan } from './use-story-plan';
import '../stories/stories.css';

interface PlanViewProps {
  app: DashboardApp;
  planning: Planning;
}

/** What is planned with the stories. The rounds stay while one goes from one view to another. */
export function StoryPlans({ app, part }: { app: DashboardApp; part: string }) {
  const planning = useStoryPlan(app);
  const { rounds, setRounds, plan, principles, nameOf, titleOf } = planning;
  return (
    <div class="story-plans">
      {part === 'coverage-matrix' && <CoverageView {...{ app, planning }} />}
      {part === 'loop-plan' && (
        <LoopPlanner
          {...{ rounds, plan, principles, nameOf, titleOf }}
          cardsToday={cardsToday(app, plan.weakest?.principle)}
          onRounds={setRounds}
        />
      )}
      {part === 'cheat-sheet' && <SheetView {...{ app, planning }} />}
      {part === 'after-interview' && <DebriefDesk {...{ app, planning }} />}
    </div>
  );
}

function CoverageView({ app, planning: { coverage, principles, stories, nameOf, titleOf } }: PlanViewProps) {
  const [wished, setWished] = useState<string>();
  const served = coverage.rows.find(({ strengths }) => strengths.some((strength) => strength > 0));
  const chosen = wished ?? served?.principle ?? principles[0]?.id ?? '';
  const questions = useQuestions(app, chosen, stories);
  return (
    <>
      <CoverageMatrix {...{ coverage, nameOf }} />
      {stories.length > 0 && (
        <BestStories {...{ principles, chosen, questions, titleOf, nameOf }} onChoose={setWished} />
      )}
    </>
  );
}

function SheetView({ app, planning: { plan, stories, titleOf } }: PlanViewProps) {
  const [chosen, setChosen] = useState(() => {
    const planned = new Set(plan.cells.flatMap(({ story }) => story ?? []));
    return [...(planned.size > 0 ? planned : stories.map(({ id }) => id))].slice(0, SHEET_STORIES);
  });
  const saved = app.progress.progress.value.stories ?? {};
  const sheet = chosen.flatMap((id) => {
    const story = saved[id]?.heads[0]?.content;
    return story ? [{ id, ...sheetOf(story, numbersIn) }] : [];
  });
  return (
    <CheatSheet
      {...{ chosen, sheet }}
      stories={stories.map(({ id }) => ({ id, name: titleOf(id) }))}
      onChoose={setChosen}
      onPrint={() => print()}
    />
  );
}
