import type { CardLook } from '../model/card';
import type { AnswerTo, Order } from '../model/messages';
import type { RunPlan } from '../model/run';
import { PROFILE_KEY } from '../platform/profile-keys';
import { PRIVACY_KEY } from './privacy';
import { PLAN_KEY, RUN_KEY } from './run-keys';

export type SendOrder = <O extends Order>(order: O) => Promise<AnswerTo<O>>;
export type CardStore = Awaited<ReturnType<typeof openCard>>;

const SHOWN_KEYS = [RUN_KEY, PLAN_KEY, PRIVACY_KEY, 'interview', PROFILE_KEY];
const NOTHING: CardLook = { gate: 'open' };
const LOOK_AGAIN_MS = 1000;

/**
 * The live rehearsal as a small card. It asks the background what there is to see and leaves every change to it: so it
 * works in a frame on any page, and opens with little more than its view.
 */
export async function openCard(order: SendOrder, watchStored: (changed: (keys: string[]) => void) => () => void) {
  const listeners = new Set<() => void>();
  let look = NOTHING;
  let asked = 0;
  const refresh = async () => {
    const mine = ++asked;
    const found = await order({ do: 'look' });
    const next = found ?? NOTHING;
    // Nothing is drawn anew for nothing: somebody may be dragging the card.
    if (mine !== asked || JSON.stringify(next) === JSON.stringify(look)) return;
    look = next;
    for (const listener of listeners) listener();
  };
  const stop = watchStored((keys) => {
    if (keys.some((key) => SHOWN_KEYS.includes(key))) void refresh();
  });
  await refresh();
  // Chromium tells of changes only from a moment after it was asked to: what changed before that is seen by these.
  void refresh();
  const later = setTimeout(() => void refresh(), LOOK_AGAIN_MS);
  return {
    look: () => look,
    /** Calls back at every change of what there is to see. Returns the stop function. */
    watch(changed: () => void): () => void {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    now: () => Date.now(),
    order: (command: Order) => void order(command),
    start: (plan: RunPlan) => void order({ do: 'start', plan }),
    stop(): void {
      clearTimeout(later);
      stop();
    },
  };
}
