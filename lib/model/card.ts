import type { CardPlace, Surroundings } from './overlay';
import type { Run, RunPlan } from './run';

/** What the card shows. The background reads and checks it: the card itself does without a parser. */
export interface CardLook {
  /** Whether anything may be seen: not behind the privacy screen, and not in a real interview. */
  gate: 'open' | 'hidden' | 'real';
  /** The rehearsal at hand, live or just finished. */
  run?: Run | undefined;
  /** What would start now. Absent when nothing was chosen yet. */
  plan?: RunPlan | undefined;
}

/** Where the card is on a page. */
export interface Standing {
  around: Surroundings;
  /** Where it stood on this site last. */
  place?: CardPlace | undefined;
}
