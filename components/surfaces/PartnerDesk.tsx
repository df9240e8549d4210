import { EnterScore } from '@/components/rehearsal/partner/EnterScore';
import { PartnerScores } from '@/components/rehearsal/partner/PartnerScores';
import { PartnerSeat } from '@/components/rehearsal/partner/PartnerSeat';
import { SeatAsk } from '@/components/rehearsal/partner/SeatAsk';
import type { PanelApp as App } from '@/lib/app/panel-app';
import { openPartner, type PartnerStore } from '@/lib/app/partner';
import { planRun } from '@/lib/app/plan';
import type { ScenarioFile } from '@/lib/model/scenario-file';
import '../rehearsal/partner/partner.css';
import '../rehearsal/partner/score.css';

export type DeskView = 'own' | 'seat' | 'entry';

interface DeskProps {
  app: App;
  file: ScenarioFile;
  /** True once another view was left for this one. */
  returned: boolean;
  onView(view: DeskView): void;
}

/** The views of the interviewer's side, with the store that they share: loaded when the Rehearse tab is first shown. */
export async function loadDesk(app: App) {
  const store = await openPartner(app.outside, app.progress);
  return {
    seatedAt: () => store.seat.value?.run.scenario,
    Seat: (props: DeskProps) => <Seat store={store} {...props} />,
    Entry: (props: DeskProps) => <Entry store={store} {...props} />,
    Corner: (props: DeskProps) => <Corner store={store} {...props} />,
  };
}
export type Desk = Awaited<ReturnType<typeof loadDesk>>;

type StoreProps = DeskProps & { store: PartnerStore };

function Corner({ app, file, store, returned, onView }: StoreProps) {
  return (
    <PartnerScores
      {...{ file, returned }}
      past={app.progress.progress.value.scenarios[file.id]}
      seated={store.seat.value?.run.scenario === file.id}
      onSeat={() => onView('seat')}
      onEnter={() => onView('entry')}
    />
  );
}

function Seat({ app, file, store, onView }: StoreProps) {
  const seat = store.seat.value;
  const { level } = app.progress.settings();
  if (seat?.run.scenario === file.id) {
    return (
      <PartnerSeat
        {...{ seat, file }}
        now={store.now}
        codeOf={store.codeOf}
        onCommand={(command) => void store.command(command)}
        onGive={() => void store.give()}
        onDrop={() => void store.leave().then(() => onView('own'))}
        onLeave={() => onView('own')}
      />
    );
  }
  const plan = planRun(file, app.progress.progress.value, { level, lens: undefined, probes: [] });
  const unfinished = seat && app.index.find(({ id }) => id === seat.run.scenario);
  return (
    <SeatAsk
      {...{ plan }}
      question={file.scenario.question}
      unfinished={unfinished?.question}
      onStart={() => void store.take(plan)}
      onLeave={() => onView('own')}
    />
  );
}

function Entry({ app, file, store, onView }: StoreProps) {
  return (
    <EnterScore
      file={file}
      recent={app.progress.progress.value.scenarios[file.id]?.recent ?? []}
      read={(text) => store.read(text, file.id)}
      questionOf={(scenario) => app.index.find(({ id }) => id === scenario)?.question}
      onKeep={store.keep}
      onGoTo={(scenario) => void app.place.move({ scenario, lens: undefined })}
      onDone={() => onView('own')}
    />
  );
}
