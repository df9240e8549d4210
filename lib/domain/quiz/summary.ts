import type { DueSummary } from '../../model/due-summary';
import { dayOf, startOf } from './day';

/** How many cards are due now, as far as the summary knows; past its last day, as many as on that. */
export function countAt({ from, dayStart, counts }: DueSummary, nowMs: number): number {
  const index = dayOf(nowMs / 1000, dayStart) - from;
  return counts[Math.max(0, Math.min(counts.length - 1, index))] ?? 0;
}

/** When the count may change next though nobody does anything, milliseconds since 1970. */
export function nextDayAt({ dayStart }: DueSummary, nowMs: number): number {
  return startOf(dayOf(nowMs / 1000, dayStart) + 1, dayStart);
}

/** When the reminder is due next, milliseconds since 1970; nothing when there is none. */
export function nextReminderAt({ reminder }: DueSummary, nowMs: number): number | undefined {
  if (reminder < 0) return undefined;
  const today = new Date(nowMs);
  const at = (days: number) =>
    new Date(today.getFullYear(), today.getMonth(), today.getDate() + days, reminder).getTime();
  return at(0) > nowMs ? at(0) : at(1);
}
