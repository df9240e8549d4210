import type { DueSummary } from '../../model/due-summary';
import type { Settings } from '../../model/settings';
import type { Agenda } from './agenda';
import { countDays } from './plan';

/** Days counted ahead: who stays away longer is told the count of the last. */
const DAYS = 14;

export function summarise({ today, due, fresh, planned }: Agenda, settings: Settings): DueSummary {
  const { dayStart, badge, reminder, newPerDay } = settings;
  const load = countDays(planned, today, DAYS);
  const later = load.slice(1).map((count) => count + newPerDay);
  return { version: 1, from: today, dayStart, counts: [due.length + fresh.length, ...later], badge, reminder };
}
