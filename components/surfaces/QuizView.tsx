import type { ComponentType } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { QuizCard } from '@/components/quiz/QuizCard';
import { QuizSummary } from '@/components/quiz/QuizSummary';
import { cardWords } from '@/components/quiz/words';
import type { App } from '@/lib/app/app';
import { createQuiz } from '@/lib/app/quiz';
import { makeCards } from '@/lib/app/round';
import type { Card } from '@/lib/domain/quiz/cards';

export interface QuizViewProps {
  app: App;
  /** The cards of the first round. */
  cards: Card[];
  /** The cards of a round after that; may be none. */
  next(): Promise<Card[]> | Card[];
  /** How many a next round would have. */
  more(): number;
  takeFocus?: boolean;
  onDone?: () => void;
}

/** Rounds over cards, one after the other for as long as the user likes. */
export function QuizView({ app, cards: first, next, more, takeFocus, onDone }: QuizViewProps) {
  const [cards, setCards] = useState(first);
  const quiz = useMemo(() => createQuiz(app.outside, app.progress, cards), [app, cards]);
  const { asking, total, right, canUndo, hard, endsAt } = quiz.round.value;
  const { Plan, open, close } = usePlan();
  if (Plan) return <Plan app={app} onBack={close} />;
  if (total === 0 && !asking && !canUndo) return <p class="quiz">{i18n.t('quiz.empty')}</p>;
  if (!asking) {
    return (
      <QuizSummary
        {...{ right, total, canUndo, onDone }}
        onPlan={open}
        hard={hard.length}
        more={more()}
        onAgain={() => void Promise.resolve(next()).then((found) => setCards(found.length > 0 ? found : [...cards]))}
        onHard={() => void makeCards(app, hard, cardWords).then(setCards)}
        onUndo={() => void quiz.undo()}
      />
    );
  }
  return (
    <QuizCard
      {...asking}
      {...{ total, canUndo, takeFocus }}
      onPlan={takeFocus ? undefined : open}
      secondsLeft={(endsAt - app.outside.clock.now()) / 1000}
      onChoose={quiz.choose}
      onCheck={() => void quiz.check()}
      onMark={(mark) => void quiz.mark(mark)}
      onNext={() => void quiz.next()}
      onUndo={() => void quiz.undo()}
    />
  );
}

/** The plan comes with its click. */
function usePlan() {
  const [plan, setPlan] = useState<{ View: ComponentType<{ app: App; onBack(): void }> }>();
  return {
    Plan: plan?.View,
    open: () => void import('./QuizPlan').then(({ QuizPlan }) => setPlan({ View: QuizPlan })),
    close: () => setPlan(undefined),
  };
}
