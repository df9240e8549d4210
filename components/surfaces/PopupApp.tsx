import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ScenarioPicker } from '@/components/scenario/ScenarioPicker';
import { Button } from '@/components/ui/Button';
import { Mark } from '@/components/ui/Icon';
import { backIcon, dashboardIcon } from '@/components/ui/icons';
import type { App } from '@/lib/app/app';
import { openDashboard } from '@/lib/app/open-dashboard';
import { quizCardId } from '@/lib/domain/quiz/cards';
import { openCards } from '@/lib/domain/quiz/due';
import type { IndexEntry } from '@/lib/model/pack';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { Problems } from './Problems';
import type { QuizViewProps } from './QuizView';
import { useSearch } from './use-search';
import './popup.css';

interface PopupAppProps {
  app: App;
  /** Opens the panel; must run inside the click. */
  openPanel(): Promise<void>;
  /** What stands in the search box already. */
  typed: string;
  close(): void;
}

export function PopupApp({ app, openPanel, typed, close }: PopupAppProps) {
  const search = useSearch(app, typed);
  const [quiz, setQuiz] = useState<Quiz>();
  const here = app.index.find(({ id }) => id === app.place.place.value.scenario);
  // The panel must be asked for before anything is awaited, or the browser refuses.
  const openAt = (change: Parameters<App['place']['move']>[0]) => {
    const opened = openPanel();
    void Promise.allSettled([opened, app.place.move(change)]).then(close);
  };
  if (quiz) return <PopupQuiz app={app} quiz={quiz} onDone={() => setQuiz(undefined)} />;
  const forQuiz = here ?? app.index[0];
  return (
    <main class="popup">
      <h1 class="visually-hidden">{i18n.t('extension.name')}</h1>
      <ScenarioPicker
        {...search}
        onQuery={search.setQuery}
        onPick={({ id }) => openAt(id === here?.id ? {} : { scenario: id, lens: undefined, mode: 'walkthrough' })}
        mark={<Mark />}
        above={
          <>
            <Problems problems={app.progress.problems.value} />
            {here ? (
              <Continue entry={here} onContinue={() => openAt({})} />
            ) : (
              <p class="first-run">{i18n.t('popup.firstRun')}</p>
            )}
          </>
        }
      />
      <footer>
        {forQuiz && (
          <Button kind="primary" onClick={() => void loadQuiz(app, forQuiz.id).then(setQuiz)}>
            {quizLabel(app, forQuiz)}
          </Button>
        )}
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

interface Quiz {
  file: ScenarioFile;
  View: ComponentType<QuizViewProps>;
}

/** The quiz comes with its click: the popup opens faster without it. */
async function loadQuiz(app: App, id: string): Promise<Quiz> {
  const [file, { QuizView }] = await Promise.all([app.library.scenario(id), import('./QuizView')]);
  return { file, View: QuizView };
}

function quizLabel(app: App, { id, quiz }: IndexEntry): string {
  const ids = quiz.map((question) => quizCardId(id, question));
  const open = openCards(ids, app.progress.progress.value).length;
  return open > 0 ? i18n.t('popup.quizDue', [open]) : i18n.t('popup.quiz');
}

function Continue({ entry, onContinue }: { entry: IndexEntry; onContinue(): void }) {
  return (
    <button type="button" class="continue" onClick={onContinue}>
      <span>{i18n.t('popup.continue')}</span>
      <b>{entry.question}</b>
    </button>
  );
}

function PopupQuiz({ app, quiz: { file, View }, onDone }: { app: App; quiz: Quiz; onDone(): void }) {
  return (
    <main class="popup popup-quiz">
      <header>
        <Button kind="quiet" icon={backIcon} aria-label={i18n.t('popup.backToList')} onClick={onDone} />
        <h1 class="eyebrow">{file.scenario.title}</h1>
      </header>
      <View {...{ app, file, onDone }} takeFocus />
    </main>
  );
}
