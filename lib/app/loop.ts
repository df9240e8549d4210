import * as z from 'zod/mini';
import { advanceLoop, type LoopCommand, settleLoop, startLoop } from '../domain/rehearsal/loop';
import { type Candidate, needsWork } from '../domain/rehearsal/loop-picks';
import { type Loop, LoopSchema } from '../model/loop';
import { principleKey } from '../model/pack';
import type { ScenarioFile } from '../model/scenario-file';
import { LOOP_KEY } from './loop-key';
import type { PanelApp } from './panel-app';
import { chooseProbes, planRun } from './plan';
import { openStored } from './stored';

export type LoopStore = Awaited<ReturnType<typeof openLoop>>;
type App = Pick<PanelApp, 'outside' | 'index' | 'progress' | 'rehearsal'>;

/** Some questions in a row. Each is an ordinary rehearsal: this only says which is next, and when. */
export async function openLoop(app: App) {
  const { outside, rehearsal, progress } = app;
  const { value, change, clear, stop } = await openStored(outside, LOOP_KEY, z.optional(LoopSchema), undefined);
  const command = (order: LoopCommand) => change((loop, now) => loop && advanceLoop(loop, order, now));
  return {
    /** Nothing while there is no loop. */
    loop: value,
    now: () => outside.clock.now(),
    candidates: (): Candidate[] =>
      app.index.map((entry) => ({
        scenario: entry.id,
        principle: principleKey(entry),
        needsWork: needsWork(progress.progress.value.scenarios[entry.id]),
      })),
    start: (scenarios: string[], breakSeconds: number) =>
      change((_before, now) => startLoop(outside.newId(), scenarios, breakSeconds, now)),
    command,
    /** Starts the rehearsal of the question at hand. Does nothing while another one is going. */
    async tell(file: ScenarioFile): Promise<void> {
      const plan = planNow(app, file);
      await rehearsal.start(plan);
      await follow();
    },
    follow,
    close: clear,
    stop,
  };

  /** Brings the loop up to date with the clock and with its rehearsal, whoever started or ended that. */
  async function follow(): Promise<void> {
    await change((loop, now) => loop && settleLoop(loop, now));
    const order = value.value && orderFor(app, value.value);
    if (order?.do !== 'lost') return order ? command(order) : undefined;
    // What ended it may have been stored since the log was last read here.
    await Promise.all([rehearsal.refresh(), progress.refresh()]);
    const again = value.value && orderFor(app, value.value);
    if (again) await command(again);
  }
}

function planNow({ outside, progress }: App, file: ScenarioFile) {
  const { level, probes: count } = progress.settings();
  const known = progress.progress.value;
  const probes = chooseProbes(file, known, undefined, count, outside.random);
  return planRun(file, known, { level, lens: undefined, probes });
}

/** What the state of the rehearsal means for the loop, if anything. */
function orderFor({ rehearsal, progress }: App, { phase, current, questions }: Loop): LoopCommand | undefined {
  const question = questions[current];
  const run = rehearsal.run.value;
  const live = run && run.phase !== 'done' ? run : undefined;
  if (!question) return undefined;
  if (phase === 'ready') {
    if (live?.scenario !== question.scenario) return undefined;
    return { do: 'begin', run: live.id, targetSeconds: live.steps.reduce((sum, step) => sum + step.targetSeconds, 0) };
  }
  if (phase !== 'telling' || live?.id === question.run) return undefined;
  const past = progress.progress.value.scenarios[question.scenario]?.recent.find((one) => one.run === question.run);
  if (past) return { do: 'ended', at: past.at * 1000 };
  return { do: 'lost' };
}
