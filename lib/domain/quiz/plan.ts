import type { InterviewPlan } from '../../model/interview-date';
import type { Progress } from '../../model/progress';
import { dayOfDate } from './day';
import { type DueCard, dueBy } from './due';

/** In the days before an interview everything is asked once more. More cards take more days. */
const LEAST_WINDOW = 3;
const MOST_WINDOW = 10;
const WINDOW_CARDS = 40;
/** What one day may bring at most; the best known are left out before the others. */
const MOST_A_DAY = 120;
/** A card that would be due shortly before those days waits for them: this share of its interval. */
const WAIT = 0.35;
/** After missed days the arrears are spread over a week, in portions not smaller than this. */
const CATCH_UP_DAYS = 7;
const LEAST_PORTION = 20;

export interface Interview {
  day: number;
  /** Whether the card is about something likely to be asked. */
  wants(card: string): boolean;
}

/** Dates that are still to come, nearest first. The interview itself is no day for a quiz. */
export function plansAhead(progress: Progress, today: number): (InterviewPlan & { day: number })[] {
  return Object.values(progress.interviews ?? {})
    .flatMap(({ plan }) => (plan ? [{ ...plan, day: dayOfDate(plan.date) }] : []))
    .filter(({ day }) => day > today)
    .sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}

/**
 * The day on which each card is due in the end. Before an interview: once in its last days, the same number on each,
 * the best known first. Everything else: by the schedule, but what is overdue comes in portions, so that missed days
 * are made up for without a wall. What is done today counts as today's share, so that a plan made again during the
 * day is the same plan.
 */
export function planDays(cards: DueCard[], today: number, interviews: Interview[] = []): DueCard[] {
  let rest = cards;
  const planned: DueCard[] = [];
  for (const interview of interviews) {
    const mine = rest.filter(({ id }) => interview.wants(id));
    const moved = finalDays(mine, today, interview.day);
    planned.push(...moved);
    const taken = new Set(moved.map(({ id }) => id));
    rest = rest.filter(({ id }) => !taken.has(id));
  }
  return [...planned, ...level(rest, today)];
}

/** Those of the cards that are to be asked in the last days before the interview, with that day. */
function finalDays(cards: DueCard[], today: number, interview: number): DueCard[] {
  const days = Math.min(MOST_WINDOW, Math.max(LEAST_WINDOW, Math.ceil(cards.length / WINDOW_CARDS)));
  const opens = interview - days;
  const first = Math.max(today, opens);
  const waiting = cards
    .filter(({ due, seen, interval }) => seen < opens && due + WAIT * interval >= opens)
    .sort((a, b) => b.interval - a.interval || (a.id < b.id ? -1 : 1));
  const done = first === today ? cards.filter(({ seen, isNew }) => seen === today && !isNew).length : 0;
  const left = waiting.slice(Math.max(0, waiting.length + done - MOST_A_DAY * (interview - first)));
  const total = left.length + done;
  return left.map((card, index) => ({
    ...card,
    due: first + Math.floor(((index + done) * (interview - first)) / total),
  }));
}

/** Moves to later days what is too much for one. */
function level(cards: DueCard[], today: number): DueCard[] {
  const due = dueBy(today, cards);
  const done = cards.filter(({ seen, wasDue }) => seen === today && wasDue).length;
  const portion = Math.max(LEAST_PORTION, Math.ceil((due.length + done) / CATCH_UP_DAYS));
  const later = cards.filter((card) => card.due > today);
  return [...due.map((card, index) => ({ ...card, due: today + Math.floor((index + done) / portion) })), ...later];
}

/** How many of the cards are planned for each of the next days, today first. */
export function countDays(planned: DueCard[], today: number, days: number): number[] {
  const load = Array.from({ length: days }, () => 0);
  for (const { due } of planned) {
    const at = Math.max(0, due - today);
    if (at < days) load[at] = (load[at] ?? 0) + 1;
  }
  return load;
}
