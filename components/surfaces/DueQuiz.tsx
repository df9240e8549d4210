import { i18n } from '#i18n';
import { cardWords } from '@/components/quiz/words';
import { Button } from '@/components/ui/Button';
import { backIcon } from '@/components/ui/icons';
import { todaysAgenda } from '@/lib/app/agenda';
import type { App } from '@/lib/app/app';
import { ROUND_CARDS } from '@/lib/app/quiz';
import { dueRound, scenarioRound } from '@/lib/app/round';
import type { Card } from '@/lib/domain/quiz/cards';
import { QuizView } from './QuizView';

export interface DueQuizProps {
  app: App;
  cards: Card[];
  onDone(): void;
}

/** What the popup's quiz begins with: what is due anywhere, or, when nothing is, the scenario at hand. */
export async function firstRound(app: App): Promise<Card[]> {
  const cards = await dueRound(app, cardWords);
  if (cards.length > 0) return cards;
  const id = app.place.place.value.scenario ?? app.index[0]?.id;
  return id === undefined ? [] : scenarioRound(app, await app.library.scenario(id), cardWords);
}

/** The two-minute quiz of the popup. */
export function DueQuiz({ app, cards, onDone }: DueQuizProps) {
  const more = () => {
    const { due, fresh } = todaysAgenda(app);
    return Math.min(ROUND_CARDS, due.length + fresh.length);
  };
  return (
    <main class="popup popup-quiz">
      <header>
        <Button kind="quiet" icon={backIcon} aria-label={i18n.t('popup.backToList')} onClick={onDone} />
        <h1 class="eyebrow">{i18n.t('quiz.title')}</h1>
      </header>
      <QuizView {...{ app, cards, more, onDone }} next={() => firstRound(app)} takeFocus />
    </main>
  );
}
