import type { DueCard } from './due';
import { type Interview, planDays } from './plan';

/** Days from the first good answer to the next, and what each good one makes of an interval: FSRS with its usual weights. */
const FIRST_INTERVAL = 3;
const GROWTH = 2.5;
const LONGEST = 365;

export interface Ahead {
  days: number;
  /** New cards of today, and then of each day, as long as there are some. */
  freshToday: number;
  newPerDay: number;
  /** Cards never answered, in the order in which they are learned; those of today are the first. */
  unseen: string[];
}

/**
 * How many cards each of the next days brings, today first, if what a day brings is answered on it, and well. So a card
 * counts again when it comes back, above all in the last days before an interview.
 */
export function loadAhead(cards: DueCard[], today: number, interviews: Interview[], ahead: Ahead): number[] {
  let known = cards;
  let begun = 0;
  return Array.from({ length: ahead.days }, (_, index) => {
    const day = today + index;
    const planned = planDays(
      known,
      day,
      interviews.filter((interview) => interview.day > day),
    );
    const due = new Set(planned.flatMap((card) => (card.due <= day ? [card.id] : [])));
    const fresh = ahead.unseen.slice(begun, begun + (index === 0 ? ahead.freshToday : ahead.newPerDay));
    begun += fresh.length;
    known = [
      ...known.map((card) => (due.has(card.id) ? answered(card, day) : card)),
      ...fresh.map((id) => begin(id, day)),
    ];
    return due.size + fresh.length;
  });
}

function answered(card: DueCard, day: number): DueCard {
  const interval = Math.min(LONGEST, Math.ceil(card.interval * GROWTH));
  return { ...card, seen: day, interval, due: day + interval, isNew: false, wasDue: true };
}

function begin(id: string, day: number): DueCard {
  return { id, seen: day, interval: FIRST_INTERVAL, due: day + FIRST_INTERVAL, isNew: true, wasDue: false };
}
