import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { QuizCard } from '@/components/quiz/QuizCard';
import { QuizSummary } from '@/components/quiz/QuizSummary';
import type { App } from '@/lib/app/app';
import { createQuiz } from '@/lib/app/quiz';
import { quizCards } from '@/lib/domain/quiz/cards';
import { openCards } from '@/lib/domain/quiz/due';
import type { ScenarioFile } from '@/lib/model/scenario-file';

export interface QuizViewProps {
  app: App;
  file: ScenarioFile;
  takeFocus?: boolean;
  onDone?: () => void;
}

/** One round over a scenario's questions: those still open, or all when none is. */
export function QuizView({ app, file, takeFocus, onDone }: QuizViewProps) {
  const [all, setAll] = useState(0);
  const quiz = useMemo(() => {
    const cards = quizCards(file);
    const open = openCards(
      cards.map(({ id }) => id),
      app.progress.progress.peek(),
    );
    return createQuiz(
      app.outside,
      app.progress,
      all > 0 || open.length === 0 ? cards : cards.filter(({ id }) => open.includes(id)),
    );
  }, [app, file, all]);
  const { asking, total, right, canUndo } = quiz.round.value;
  if (total === 0) return <p class="quiz">{i18n.t('quiz.empty')}</p>;
  if (!asking) {
    return (
      <QuizSummary
        {...{ right, total, canUndo, onDone }}
        onAgain={() => setAll(all + 1)}
        onUndo={() => void quiz.undo()}
      />
    );
  }
  return (
    <QuizCard
      {...asking}
      {...{ total, canUndo, takeFocus }}
      onChoose={quiz.choose}
      onCheck={() => void quiz.check()}
      onNext={quiz.next}
      onUndo={() => void quiz.undo()}
    />
  );
}
