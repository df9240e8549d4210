import type { KnownEvent, Lap } from '../../model/deed';
import type { LevelId } from '../../model/steps';
import type { Day, DayOf } from './days';

interface Fact {
  event: string;
  /** Hybrid time: with the event's id, the order of the log. */
  time: number;
  /** Seconds since 1970. */
  at: number;
  day: Day;
}

/** One answer to a card that still stands. Rated 1 (again) to 4 (easy). */
export interface ReviewFact extends Fact {
  card: string;
  rating: number;
  seconds: number;
}

/** One rehearsal that still stands. */
export interface RunFact extends Fact {
  run: string;
  scenario: string;
  level: LevelId;
  lens?: string | undefined;
  complete: boolean;
  laps: Lap[];
}

/** What the plots are made of: oldest first, each once, nothing that was taken back. */
export interface History {
  reviews: ReviewFact[];
  runs: RunFact[];
}

/**
 * Takes events in any order and however often, and says what stands. Of a run that was saved twice, the earlier event
 * counts. Made for long logs: `add` may be called in pieces, with rests in between.
 */
export function collectHistory(dayOf: DayOf) {
  const seen = new Set<string>();
  const undone = new Set<string>();
  const reviews: ReviewFact[] = [];
  const runs: RunFact[] = [];
  const stands = ({ event }: Fact) => !undone.has(event);
  let newest: Pick<Fact, 'time' | 'event'> = { time: Number.NEGATIVE_INFINITY, event: '' };
  let isOrdered = true;
  return {
    add(event: KnownEvent): void {
      if (seen.has(event.id)) return;
      seen.add(event.id);
      const fact = { event: event.id, time: event.time, at: event.at, day: dayOf(event.at) };
      if (inOrder(newest, fact) < 0) newest = fact;
      else isOrdered = false;
      if (event.type === 'undone') undone.add(event.payload.event);
      if (event.type === 'reviewed') {
        const { card, rating, seconds } = event.payload;
        reviews.push({ ...fact, card, rating, seconds });
      }
      if (event.type === 'rehearsed') {
        const { run, scenario, level, lens, complete, laps } = event.payload;
        runs.push({ ...fact, run, scenario, level, lens, complete, laps });
      }
    },
    history(): History {
      // One browser's own log is in order already, and sorting a long one would hold the page up.
      if (!isOrdered) for (const facts of [reviews, runs]) facts.sort(inOrder);
      isOrdered = true;
      return { reviews: reviews.filter(stands), runs: onceEach(runs.filter(stands)) };
    },
  };
}

export function toHistory(events: Iterable<KnownEvent>, dayOf: DayOf): History {
  const collected = collectHistory(dayOf);
  for (const event of events) collected.add(event);
  return collected.history();
}

const inOrder = (a: Pick<Fact, 'time' | 'event'>, b: Pick<Fact, 'time' | 'event'>) =>
  a.time - b.time || (a.event < b.event ? -1 : Number(a.event > b.event));

function onceEach(runs: RunFact[]): RunFact[] {
  const seen = new Set<string>();
  return runs.filter(({ run }) => !seen.has(run) && seen.add(run));
}

/** Card ids are `<pack>/<scenario>#<kind>/<name>`. */
export interface CardParts {
  scenario: string;
  kind: string;
  name: string;
}

export function partsOf(card: string): CardParts {
  const hash = card.indexOf('#');
  if (hash < 0) return { scenario: card, kind: '', name: '' };
  const rest = card.slice(hash + 1);
  const slash = rest.indexOf('/');
  return slash < 0
    ? { scenario: card.slice(0, hash), kind: '', name: rest }
    : { scenario: card.slice(0, hash), kind: rest.slice(0, slash), name: rest.slice(slash + 1) };
}

/** A card left open while its reader was away must not pass for an hour of practice. */
const LONGEST_REVIEW = 120;

export const reviewSeconds = ({ seconds }: ReviewFact): number => Math.min(seconds, LONGEST_REVIEW);

export const runSeconds = ({ laps }: RunFact): number => laps.reduce((sum, { seconds }) => sum + seconds, 0);
