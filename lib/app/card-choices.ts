import type { RunPlan } from '../model/run';
import { DEFAULT_SETTINGS } from '../model/setting-choices';
import { createOutside } from '../platform/outside';
import { shippedPacks } from '../platform/packs';
import { createLibrary } from './library';
import { readIndex } from './own-index';
import { planRun } from './plan';
import { storePlan } from './stored-run';

/** For a card with nothing to show yet: what there is to rehearse. */
export async function openCardChoices() {
  const outside = createOutside();
  const library = createLibrary(shippedPacks, outside.store);
  return {
    scenarios: [...(await library.shipped()), ...(await readIndex(outside)).scenarios],
    /** Without the history, which the card does not read: the panel's own plans know more. */
    async choose(id: string): Promise<RunPlan> {
      const nothing = { cards: {}, scenarios: {}, settings: {}, undone: {} };
      const telling = { level: DEFAULT_SETTINGS.level, lens: undefined, probes: [] };
      const plan = planRun(await library.scenario(id), nothing, telling);
      await storePlan(outside, plan);
      return plan;
    },
  };
}
export type CardChoices = Awaited<ReturnType<typeof openCardChoices>>;
