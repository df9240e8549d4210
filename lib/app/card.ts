import { signal } from '@preact/signals';
import * as z from 'zod/mini';
import { isReal } from '../domain/interview/honesty';
import { expire } from '../domain/rehearsal/machine';
import { InterviewSchema, PRACTICE } from '../model/interview';
import type { Order } from '../model/messages';
import type { IndexEntry } from '../model/pack';
import type { Outside } from '../model/ports';
import type { Run, RunPlan } from '../model/run';
import type { ScenarioFile } from '../model/scenario-file';
import { DEFAULT_SETTINGS } from '../model/settings';
import type { Packs } from '../platform/packs';
import { createLibrary } from './library';
import { planRun } from './plan';
import { PRIVACY_KEY } from './privacy';
import { openStored } from './stored';
import { PLAN_KEY, RUN_KEY, readPlan, readRun, storePlan } from './stored-run';

export type CardStore = Awaited<ReturnType<typeof openCard>>;

/** What the card shows: a rehearsal, or the one that would start. */
export interface Shown {
  file: ScenarioFile;
  /** What would start now. */
  plan: RunPlan;
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
    return file && { file, plan: plan?.scenario === file.id ? plan : planOf(file, at), run: shownRun };
  }
  const [interview, hidden] = await Promise.all([
    openStored(outside, 'interview', InterviewSchema, PRACTICE),
    openStored(outside, PRIVACY_KEY, z.boolean(), false),
  ]);
  const stop = outside.store.watch((keys) => {
    if (keys.includes(RUN_KEY) || keys.includes(PLAN_KEY)) void refresh();
  });
  await refresh();
  const isLocked = () => hidden.value.value || isReal(interview.value.value, outside.clock.now());
  return {
    gate: { outside, interview, hidden },
    /** The question at hand, unless nothing may be seen of it. */
    question: () => (isLocked() ? undefined : shown.value?.file.scenario.question),
    shown,
    /** What there is to choose from; empty as long as something is shown. */
    choices,
    now: () => outside.clock.now(),
    order,
    start: ({ plan }: Shown) => order({ do: 'start', plan }),
    choose: async (id: string) =>
      storePlan(outside, planOf(await library.scenario(id), { level: DEFAULT_SETTINGS.level })),
    stop,
  };
}

/** Without the history, which the card does not read: the panel's own plans know more. */
function planOf(file: ScenarioFile, { level, lens }: Pick<RunPlan, 'level' | 'lens'>): RunPlan {
  const progress = { cards: {}, scenarios: {}, settings: {}, undone: {} };
  return planRun(file, progress, { level, lens, probes: [] });
}
