import type { IndexEntry } from '../../model/pack';
import type { CardProgress, CardState, Progress } from '../../model/progress';
import type { Settings } from '../../model/settings';
import { cardIdsOf, scenarioOf } from './card-ids';
import { dayOf } from './day';

export interface DueCard {
  id: string;
  /** The day by the schedule alone. */
  due: number;
  /** Day of the last review. */
  seen: number;
  interval: number;
  /** Answered for the first time on that day. */
  isNew: boolean;
  /** Whether it was due when it was answered last: practice beyond that is nobody's share of the day. */
  wasDue: boolean;
}

export interface Today {
  day: number;
  dayStart: number;
}

export function todayAt(nowMs: number, { dayStart }: Pick<Settings, 'dayStart'>): Today {
  return { day: dayOf(nowMs / 1000, dayStart), dayStart };
}

export function dueCard(id: string, card: CardProgress, { dayStart }: Today): DueCard {
  const { seen, interval, due } = daysOf(card, dayStart);
  const isNew = dayOf(card.firstAt, dayStart) === seen;
  const wasDue = card.before ? daysOf(card.before, dayStart).due <= seen : false;
  return { id, due, seen, interval, isNew, wasDue };
}

/** Counted in days of the calendar, so that an hour more or less in the night of a clock change moves nothing. */
function daysOf({ last, memory, pending }: CardState, dayStart: number) {
  const seen = dayOf(last.at, dayStart);
  // A review that the scheduler has not seen yet: not today, whatever it will say.
  const interval = pending ? 1 : (memory?.interval ?? 1);
  return { seen, interval, due: seen + interval };
}

/** All cards ever answered that the content still has. The history of others is kept for the day they come back. */
export function knownCards(index: IndexEntry[], progress: Progress, today: Today): DueCard[] {
  const entries = new Map(index.map((entry) => [entry.id, entry]));
  const living = new Map<string, Set<string>>();
  const lives = (id: string) => {
    const scenario = scenarioOf(id);
    const entry = entries.get(scenario);
    if (!entry) return false;
    const ids = living.get(scenario) ?? new Set(cardIdsOf(entry));
    living.set(scenario, ids);
    return ids.has(id);
  };
  return Object.entries(progress.cards).flatMap(([id, card]) => (lives(id) ? [dueCard(id, card, today)] : []));
}

/** Due today or before, the relatively latest first: a card late by twice its interval before one late by a tenth. */
export function dueBy(day: number, cards: DueCard[]): DueCard[] {
  const lateness = ({ due, interval }: DueCard) => (day - due) / interval;
  return cards
    .filter(({ due }) => due <= day)
    .sort((a, b) => lateness(b) - lateness(a) || a.due - b.due || (a.id < b.id ? -1 : 1));
}

/** How many new cards the day may still bring. */
export function newLeft(progress: Progress, today: Today, newPerDay: number): number {
  const begun = Object.values(progress.cards).filter(({ firstAt }) => dayOf(firstAt, today.dayStart) === today.day);
  return Math.max(0, newPerDay - begun.length);
}

/** Cards never answered, at most `count`: scenario by scenario, as they come. */
export function newCards(index: Iterable<IndexEntry>, progress: Progress, count: number): string[] {
  const found: string[] = [];
  for (const entry of index) {
    if (found.length >= count) break;
    found.push(...cardIdsOf(entry).filter((id) => !progress.cards[id]));
  }
  return found.slice(0, count);
}
