import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { ScenarioPicker } from '@/components/scenario/ScenarioPicker';
import { Button } from '@/components/ui/Button';
import { backIcon } from '@/components/ui/icons';
import type { PanelApp as App } from '@/lib/app/panel-app';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import { PanelScenario } from './PanelScenario';
import { Problems } from './Problems';
import { ProfileNote } from './ProfileNote';
import type { LoadedMode } from './panel-modes';
import { useLoop } from './use-loop';
import { useSearch } from './use-search';
import './panel.css';

interface PanelAppProps {
  app: App;
  /** The scenario at hand as read before the first paint; later choices are read here. */
  file: ScenarioFile | undefined;
  /** The view of the tab that is open. */
  mode: LoadedMode;
}

export function PanelApp({ app, file: first, mode }: PanelAppProps) {
  const id = app.place.place.value.scenario;
  const { file, failed } = useScenario(app, id, first);
  const [picking, setPicking] = useState(false);
  useFollowRun(app);
  useEffect(() => setPicking(false), [id]);
  const loop = useLoop(app);
  if (loop.View) {
    return (
      <main class="panel">
        <Problems problems={app.progress.problems.value} />
        <ProfileNote outside={app.outside} />
        <loop.View app={app} onLeave={loop.leave} />
      </main>
    );
  }
  if (picking || !file) {
    return (
      <main class="panel panel-pick">
        <Problems problems={app.progress.problems.value} />
        <ProfileNote outside={app.outside} />
        {failed && <p role="status">{i18n.t('panel.gone')}</p>}
        <PanelPicker app={app} onPicked={() => setPicking(false)} />
        <footer class="panel-foot">
          <Button onClick={loop.open}>{i18n.t('loop.title')}</Button>
        </footer>
      </main>
    );
  }
  return (
    <main class="panel">
      <Problems problems={app.progress.problems.value} />
      <ProfileNote outside={app.outside} />
      <PanelScenario {...{ app, file }} first={mode} onChange={() => setPicking(true)} />
    </main>
  );
}

function PanelPicker({ app, onPicked }: { app: App; onPicked(): void }) {
  const search = useSearch(app);
  const here = app.place.place.value.scenario;
  return (
    <>
      <header>
        <h1>{i18n.t('panel.pick')}</h1>
        {here !== undefined && (
          <Button kind="quiet" icon={backIcon} aria-label={i18n.t('rehearse.back')} onClick={onPicked} />
        )}
      </header>
      <ScenarioPicker
        {...search}
        onQuery={search.setQuery}
        onPick={({ id }) => {
          if (id !== here) void app.place.move({ scenario: id, lens: undefined, mode: 'walkthrough' });
          onPicked();
        }}
      />
    </>
  );
}

/** Keeps the last scenario on screen while the next is read. A story is read again when its text has changed. */
function useScenario(app: App, id: string | undefined, first: ScenarioFile | undefined) {
  const revision = app.index.find((entry) => entry.id === id)?.revision;
  const [state, setState] = useState({ file: first, revision, failed: id !== undefined && !first });
  useEffect(() => {
    if (id === undefined || (id === state.file?.id && revision === state.revision)) return;
    let wanted = true;
    app.library.scenario(id).then(
      (file) => wanted && setState({ file, revision, failed: false }),
      () => wanted && setState({ file: undefined, revision, failed: true }),
    );
    return () => {
      wanted = false;
    };
  }, [app, id, revision, state.file?.id, state.revision]);
  return state;
}

/** A run started by a key or in another view brings this one to it. */
function useFollowRun(app: App): void {
  const run = app.rehearsal.run.value;
  const live = run && run.phase !== 'done' ? run.id : undefined;
  useEffect(() => {
    if (run && live) void app.place.move({ scenario: run.scenario, mode: 'rehearse' });
  }, [live]);
}
