import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { LiveRun } from '@/components/rehearsal/LiveRun';
import { LoopBreak } from '@/components/rehearsal/loop/LoopBreak';
import { LoopEnd } from '@/components/rehearsal/loop/LoopEnd';
import { LoopReady } from '@/components/rehearsal/loop/LoopReady';
import { LoopSetup } from '@/components/rehearsal/loop/LoopSetup';
import { Button } from '@/components/ui/Button';
import { type LoopStore, openLoop } from '@/lib/app/loop';
import type { PanelApp as App } from '@/lib/app/panel-app';
import { reportLoop } from '@/lib/domain/rehearsal/loop-report';
import { scriptOf } from '@/lib/domain/scenario/script';
import type { Loop } from '@/lib/model/loop';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import '../rehearsal/loop/loop.css';

interface LoopDeskProps {
  app: App;
  /** Leaves the loop as it is. */
  onLeave(): void;
}

/** The views of a loop, with the store that they share: loaded when a loop is wanted or under way. */
export async function loadLoop(app: App) {
  const store = await openLoop(app);
  await store.follow();
  return {
    isUnderWay: () => store.loop.value !== undefined && store.loop.value.phase !== 'done',
    View: (props: LoopDeskProps) => <LoopDesk store={store} {...props} />,
  };
}
export type LoopViews = Awaited<ReturnType<typeof loadLoop>>;

type StoreProps = LoopDeskProps & { store: LoopStore };

function LoopDesk({ app, store, onLeave }: StoreProps) {
  const loop = store.loop.value;
  const run = app.rehearsal.run.value;
  const state = `${loop?.phase} ${loop?.current} ${run?.id} ${run?.phase}`;
  useEffect(() => void store.follow(), [state]);
  if (!loop) {
    return (
      <LoopSetup
        index={app.index}
        candidates={store.candidates()}
        random={app.outside.random}
        onStart={(scenarios, seconds) => void store.start(scenarios, seconds)}
        onLeave={onLeave}
      />
    );
  }
  const past = app.progress.progress.value.scenarios;
  if (loop.phase === 'done') {
    return (
      <LoopEnd
        report={reportLoop(loop, (scenario) => past[scenario])}
        index={app.index}
        onAgain={() => void store.close()}
        onClose={() => void store.close().then(onLeave)}
      />
    );
  }
  return (
    <>
      {loop.phase === 'break' ? (
        <Break {...{ app, store, loop }} />
      ) : (
        <Question key={`${loop.id} ${loop.current}`} {...{ app, store, loop }} />
      )}
      <Exit {...{ app, store, onLeave }} />
    </>
  );
}

type Under = Omit<StoreProps, 'onLeave'> & { loop: Loop };

function Question({ app, store, loop }: Under) {
  const scenario = loop.questions[loop.current]?.scenario ?? '';
  const { file, gone } = useFile(app, scenario);
  const { run: current, now, command } = app.rehearsal;
  const run = current.value;
  const live = run && run.phase !== 'done' ? run : undefined;
  if (loop.phase === 'ready') {
    const busy = live !== undefined && live.scenario !== scenario;
    const tell = async () => {
      if (busy) await command({ do: 'finish' });
      if (file) await store.tell(file);
    };
    return (
      <LoopReady
        {...{ loop, gone, busy }}
        onTell={() => void tell()}
        onSkip={() => void store.command({ do: 'skip-question' })}
      />
    );
  }
  if (!file || live?.scenario !== scenario) return null;
  const { calm, textSize } = app.progress.settings();
  return (
    <>
      <header class="panel-head loop-head" data-live>
        <p class="eyebrow">{i18n.t('loop.number', [loop.current + 1, loop.questions.length])}</p>
        <h1>{file.scenario.question}</h1>
      </header>
      <div class="panel-body">
        <LiveRun
          key={live.id}
          {...{ run: live, now, calm, textSize }}
          script={live.script ?? scriptOf(file.scenario, live.level)}
          onCommand={(order) => void command(order)}
        />
      </div>
    </>
  );
}

function Break({ app, store, loop }: Under) {
  const question = loop.questions[loop.current];
  const run = app.rehearsal.run.value;
  const just = run?.id === question?.run ? run : undefined;
  const past = app.progress.progress.value.scenarios[question?.scenario ?? ''];
  return (
    <LoopBreak
      key={loop.current}
      {...{ loop, run: just }}
      judged={past?.recalls.find((recall) => recall.run === question?.run)}
      now={store.now}
      onJudge={(steps) =>
        just &&
        void app.progress.append([{ type: 'recalled', payload: { run: just.id, scenario: just.scenario, steps } }])
      }
      onOver={() => void store.follow()}
      onSkip={() => void store.command({ do: 'skip-break' })}
    />
  );
}

/** Out of the loop: for now, or for good. What is being told is finished first, and so kept. */
function Exit({ app, store, onLeave }: StoreProps) {
  const stop = async () => {
    const run = app.rehearsal.run.value;
    const { phase, current, questions } = store.loop.value ?? { phase: 'done', current: 0, questions: [] };
    if (phase === 'telling' && run?.id === questions[current]?.run) await app.rehearsal.command({ do: 'finish' });
    await store.command({ do: 'stop' });
  };
  return (
    <div class="loop-exit">
      <Button kind="quiet" onClick={onLeave}>
        {i18n.t('loop.leave')}
      </Button>
      <Button kind="quiet" onClick={() => void stop()}>
        {i18n.t('loop.stop')}
      </Button>
    </div>
  );
}

function useFile(app: App, id: string): { file: ScenarioFile | undefined; gone: boolean } {
  const [state, setState] = useState<{ file: ScenarioFile | undefined; gone: boolean }>({
    file: undefined,
    gone: false,
  });
  useEffect(() => {
    let wanted = true;
    app.library.scenario(id).then(
      (file) => wanted && setState({ file, gone: false }),
      () => wanted && setState({ file: undefined, gone: true }),
    );
    return () => {
      wanted = false;
    };
  }, [app, id]);
  return state;
}
