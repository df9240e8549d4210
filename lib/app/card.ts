import { signal } from '@preact/signals';
import { expire } from '../domain/rehearsal/machine';
import type { Order } from '../model/messages';
import type { IndexEntry, ScenarioFile } from '../model/pack';
import type { Outside } from '../model/ports';
import type { Run } from '../model/run';
import { DEFAULT_SETTINGS } from '../model/settings';
import type { LevelId } from '../model/steps';
import type { Packs } from '../platform/packs';
import { createLibrary } from './library';
import { planRun } from './plan';
import { PLAN_KEY, RUN_KEY, readPlan, readRun, storePlan } from './stored-run';

export type CardStore = Awaited<ReturnType<typeof openCard>>;

/** What the card shows: a rehearsal, or the one that would start. */
export interface Shown {
  file: ScenarioFile;
  level: LevelId;
  lens: string | undefined;
  run: Run | undefined;
}

/**
 * The live rehearsal as a small card. It reads what all views share, and leaves every change to the background: so it
 * works in a frame on any page, where locks and hashes may be missing.
 */
export async function openCard(outside: Outside, packs: Packs, order: (order: Order) => Promise<void>) {
  const library = createLibrary(packs);
  const shown = signal<Shown | undefined>(undefined);
  const choices = signal<IndexEntry[]>([]);
  let latest = 0;
  const refresh = async () => {
    const mine = ++latest;
    const found = await read();
    if (!found) choices.value = (await packs.index()).scenarios;
    if (mine === latest) shown.value = found;
  };
  async function read(): Promise<Shown | undefined> {
    const [stored, plan] = await Promise.all([readRun(outside), readPlan(outside)]);
    const run = stored && expire(stored, outside.clock.now());
    // What was rehearsed last stays on show until something else is at hand.
    const isShown = run && (run.phase !== 'done' || !plan || plan.scenario === run.scenario);
    const shownRun = isShown ? run : undefined;
    const at = shownRun ?? plan;
    const file = at && (await library.scenario(at.scenario).catch(() => undefined));
    return file && { file, level: at.level, lens: at.lens, run: shownRun };
  }
  const stop = outside.store.watch((keys) => {
    if (keys.includes(RUN_KEY) || keys.includes(PLAN_KEY)) void refresh();
  });
  await refresh();
  return {
    shown,
    /** What there is to choose from; empty as long as something is shown. */
    choices,
    now: () => outside.clock.now(),
    order,
    start: async ({ file, level, lens }: Shown) => order({ do: 'start', plan: planRun(file, level, lens) }),
    choose: async (id: string) =>
      storePlan(outside, planRun(await library.scenario(id), DEFAULT_SETTINGS.level, undefined)),
    stop,
  };
}
