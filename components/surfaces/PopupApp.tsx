import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ScenarioPicker } from '@/components/scenario/ScenarioPicker';
import { Button } from '@/components/ui/Button';
import { Mark } from '@/components/ui/Icon';
import { dashboardIcon } from '@/components/ui/icons';
import type { App } from '@/lib/app/app';
import { openDashboard } from '@/lib/app/open-dashboard';
import type { PopupBase } from '@/lib/app/popup-page';
import type { Card } from '@/lib/domain/quiz/cards';
import { countAt } from '@/lib/domain/quiz/summary';
import type { IndexEntry } from '@/lib/model/pack';
import type { DueQuizProps } from './DueQuiz';
import { Elsewhere } from './Elsewhere';
import { Problems } from './Problems';
import { ProfileNote } from './ProfileNote';
import { useSearch } from './use-search';
import './popup.css';

interface PopupAppProps {
  app: PopupBase;
  /** Opens the panel; must run inside the click. */
  openPanel(): Promise<void>;
  /** What stands in the search box already. */
  typed: string;
  /** Enter was pressed in it while it was empty, before this could hear of it. */
  entered: boolean;
  close(): void;
}

export function PopupApp({ app, openPanel, typed, entered, close }: PopupAppProps) {
  const search = useSearch(app, typed);
  const whole = useWhole(app);
  const [quiz, setQuiz] = useState<Quiz>();
  const here = app.index.find(({ id }) => id === app.place.place.value.scenario);
  // The panel must be asked for before anything is awaited, or the browser refuses.
  const openAt = (change: Parameters<PopupBase['place']['move']>[0]) => {
    const opened = openPanel();
    void Promise.allSettled([opened, app.place.move(change)]).then(close);
  };
  const startQuiz = () => void loadQuiz(app).then(setQuiz);
  useEffect(() => {
    if (entered) startQuiz();
  }, []);
  if (quiz) return <quiz.View {...{ app: quiz.app, cards: quiz.cards }} onDone={() => setQuiz(undefined)} />;
  return (
    <main class="popup">
      <h1 class="visually-hidden">{i18n.t('extension.name')}</h1>
      <ScenarioPicker
        {...search}
        onQuery={search.setQuery}
        onPick={({ id }) => openAt(id === here?.id ? {} : { scenario: id, lens: undefined, mode: 'walkthrough' })}
        onEnter={startQuiz}
        mark={<Mark />}
        above={
          <>
            <ProfileNote outside={app.outside} />
            {whole && <Problems problems={whole.progress.problems.value} />}
            {here ? (
              <Continue entry={here} onContinue={() => openAt({})} />
            ) : (
              <p class="first-run">{i18n.t('popup.firstRun')}</p>
            )}
          </>
        }
      />
      <Elsewhere withLeave onShown={close} />
      <footer>
        <Button kind="primary" onClick={startQuiz}>
          {quizLabel(app)}{' '}
          {search.query === '' && (
            <span class="key" aria-hidden="true">
              ↵
            </span>
          )}
        </Button>
        <Button onClick={() => openAt({})}>{i18n.t('popup.openPanel')}</Button>
        <Button
          kind="quiet"
          icon={dashboardIcon}
          aria-label={i18n.t('dashboard.open')}
          onClick={() => void openDashboard().then(close)}
        />
      </footer>
    </main>
  );
}

/** The app with the log, once that is read. */
function useWhole(app: PopupBase): App | undefined {
  const [whole, setWhole] = useState<App>();
  useEffect(() => void app.whole().then(setWhole), [app]);
  return whole;
}

interface Quiz {
  app: App;
  cards: Card[];
  View: ComponentType<DueQuizProps>;
}

/** The quiz comes with its key: the popup opens faster without it. */
async function loadQuiz(base: PopupBase): Promise<Quiz> {
  const [app, { DueQuiz, firstRound }] = await Promise.all([base.whole(), import('./DueQuiz')]);
  return { app, cards: await firstRound(app), View: DueQuiz };
}

function quizLabel(app: PopupBase): string {
  const count = countAt(app.due.value.value, app.outside.clock.now());
  return count > 0 ? i18n.t('popup.quizDue', [count]) : i18n.t('popup.quiz');
}

function Continue({ entry, onContinue }: { entry: IndexEntry; onContinue(): void }) {
  return (
    <button type="button" class="continue" onClick={onContinue}>
      <span>{i18n.t('popup.continue')}</span>
      <b>{entry.question}</b>
    </button>
  );
}
