import { FSRSAlgorithm, generatorParameters } from 'ts-fsrs';
import type { CardProgress, CardState, Memory, Progress } from '../../model/progress';

/** Share of the cards that are to be known on the day they are due. */
const RETENTION = 0.9;
const LONGEST_DAYS = 365;
const DAY_SECONDS = 86_400;
/** Powers and exponentials may differ in the last digit from engine to engine; what is kept must not. */
const KEPT = 1e4;

/** Whole days only: what was hard today is not asked again today. */
const fsrs = new FSRSAlgorithm(
  generatorParameters({
    request_retention: RETENTION,
    maximum_interval: LONGEST_DAYS,
    enable_fuzz: true,
    enable_short_term: false,
  }),
);

/**
 * The memory of a card after one more review. The interval is fuzzed, so that cards learned together do not stay
 * together, by a seed of the card and the number of the review: every browser arrives at the same days.
 *
 * @param number of this review of the card, from 1 on
 */
export function remember(
  before: Memory | undefined,
  { card, number, at, rating }: { card: string; number: number; at: number; rating: number },
): Memory {
  const elapsed = before ? Math.max(0, at - before.at) / DAY_SECONDS : 0;
  const state = fsrs.next_state(before ?? null, elapsed, rating);
  const stability = rounded(state.stability);
  fsrs.seed = `${card}/${number}`;
  return { stability, difficulty: rounded(state.difficulty), interval: fsrs.next_interval(stability, elapsed), at };
}

const rounded = (value: number) => Math.round(value * KEPT) / KEPT;

/** How likely the card is known at that time, 0 to 1. */
export function recallAt({ stability, at }: Memory, seconds: number): number {
  return fsrs.forgetting_curve(Math.max(0, seconds - at) / DAY_SECONDS, stability);
}

/** Puts all pending reviews into the memories of their cards, in place. Returns how many cards changed. */
export function settle(progress: Progress): number {
  let changed = 0;
  for (const [id, card] of Object.entries(progress.cards)) {
    if (!card.pending) continue;
    progress.cards[id] = settleCard(id, card);
    changed++;
  }
  return changed;
}

function settleCard(id: string, { before, ...state }: CardProgress): CardProgress {
  if (!before) return { ...settleState(id, state), ...(before === null && { before }) };
  const earlier = settleState(id, before);
  const last = state.pending?.at(-1);
  const { pending: _, ...rest } = state;
  if (!last || !earlier.memory) return { ...settleState(id, state), before: earlier };
  return { ...rest, memory: remember(earlier.memory, { card: id, number: state.reviews, ...last }), before: earlier };
}

function settleState(id: string, { pending, ...state }: CardState): CardState {
  if (!pending) return state;
  const first = state.reviews - pending.length + 1;
  const memory = pending.reduce<Memory | undefined>(
    (known, review, index) => remember(known, { card: id, number: first + index, ...review }),
    state.memory,
  );
  return memory ? { ...state, memory } : state;
}
