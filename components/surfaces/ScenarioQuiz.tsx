import { useEffect, useState } from 'preact/hooks';
import { cardWords } from '@/components/quiz/words';
import { todaysAgenda } from '@/lib/app/agenda';
import { scenarioRound } from '@/lib/app/round';
import type { ModeProps } from './panel-modes';
import { QuizView } from './QuizView';

/** The quiz of one scenario: what is due or new in it, or all of it when nothing is. */
export function ScenarioQuiz({ app, file }: Pick<ModeProps, 'app' | 'file'>) {
  const [cards] = useState(() => scenarioRound(app, file, cardWords));
  useEffect(() => void app.progress.schedule(), [app]);
  const next = () => scenarioRound(app, file, cardWords);
  const more = () => {
    const { due, fresh } = todaysAgenda(app, file.id);
    return due.length + fresh.length;
  };
  return <QuizView {...{ app, cards, next, more }} />;
}
