import { render } from 'preact';
import { DashboardApp } from '@/components/surfaces/DashboardApp';
import { openDashboardApp } from '@/lib/app/dashboard';
import type { Schedule } from '@/lib/app/statistics';
import type { KnownEvent } from '@/lib/model/deed';

const A_DAY = 86_400;

/** The simplest schedule there is: twice as long after each success, a day after a failure. */
function doubling(events: KnownEvent[]): Schedule {
  const cards = new Map<string, { at: number; days: number }>();
  const predicted = new Map<string, number>();
  for (const event of events) {
    if (event.type !== 'reviewed') continue;
    const { card, rating } = event.payload;
    const before = cards.get(card);
    if (before) predicted.set(event.id, 0.95 * 0.9 ** ((event.at - before.at) / A_DAY / before.days));
    cards.set(card, { at: event.at, days: rating > 1 ? 2 * (before?.days ?? 1) : 1 });
  }
  return { dueAt: [...cards.values()].map(({ at, days }) => at + days * A_DAY), predicted };
}

const app = await openDashboardApp({ schedule: doubling });
render(<DashboardApp app={app} />, document.body);
