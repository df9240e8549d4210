import { i18n } from '#i18n';
import { Rehearse } from '@/components/rehearsal/Rehearse';
import { Button } from '@/components/ui/Button';
import { useLazy } from '@/components/ui/use-lazy';
import { scriptOf } from '@/lib/domain/scenario/script';
import type { ModeProps } from './panel-modes';
import { useDesk } from './use-desk';

/** The Rehearse tab: one's own run, or a partner's seat; a run of another scenario is one click away. */
export function RehearseMode(props: ModeProps) {
  // At the foot of the panel, so that it may come behind the first paint.
  const Elsewhere = useLazy(loadElsewhere);
  return (
    <>
      <RehearseHere {...props} />
      {Elsewhere && <Elsewhere withLeave={false} />}
    </>
  );
}

const loadElsewhere = () => import('./Elsewhere').then(({ Elsewhere }) => Elsewhere);

function RehearseHere({ app, file, plan }: ModeProps) {
  const { run, now, start, command, close } = app.rehearsal;
  const { desk, view, ...turn } = useDesk(app, file);
  const current = run.value;
  const elsewhere = current && current.phase !== 'done' && current.scenario !== file.id;
  if (elsewhere) return <RunElsewhere {...{ app }} scenario={current.scenario} />;
  const shown = current?.scenario === file.id ? current : undefined;
  if (desk && view !== 'own' && (!shown || shown.phase === 'done')) {
    const View = view === 'seat' ? desk.Seat : desk.Entry;
    return <View {...{ app, file }} {...turn} />;
  }
  return (
    <Rehearse
      {...{ plan, now }}
      script={(shown ?? plan).script ?? scriptOf(file.scenario, plan.level)}
      settings={app.progress.settings()}
      run={shown}
      past={app.progress.progress.value.scenarios[file.id]}
      onStart={() => void start(plan)}
      onCommand={(order) => void command(order)}
      onSetting={(payload) => void app.progress.append([{ type: 'setting changed', payload }])}
      onJudge={(steps) =>
        shown && void app.progress.append([{ type: 'recalled', payload: { run: shown.id, scenario: file.id, steps } }])
      }
      onClose={() => void close()}
      below={desk && <desk.Corner {...{ app, file }} {...turn} />}
    />
  );
}

function RunElsewhere({ app, scenario }: Pick<ModeProps, 'app'> & { scenario: string }) {
  const question = app.rehearsal.run.value?.script?.question ?? app.index.find(({ id }) => id === scenario)?.question;
  return (
    <div class="run-plan">
      <p>{i18n.t('panel.elsewhere', [question ?? scenario])}</p>
      <Button kind="primary" onClick={() => void app.place.move({ scenario, lens: undefined })}>
        {i18n.t('panel.goThere')}
      </Button>
    </div>
  );
}
