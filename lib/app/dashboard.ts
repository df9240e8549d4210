import { computed, effect, signal } from '@preact/signals';
import { shippedPacks } from '../platform/packs';
import { createPageOutside } from '../platform/page-outside';
import { type App, openApp } from './app';
import { followPacks } from './follow-packs';
import { followBehind, lookAgain } from './page';
import { createStatistics, type StatisticsOptions, type StatisticsStore } from './statistics';

export interface DashboardApp extends App {
  /** Another one after the hour at which a day begins was changed. */
  readonly statistics: StatisticsStore;
}

/** What fits into one frame is there at the first paint; a longer history comes in later. */
const FIRST_PAINT_MS = 150;

export async function openDashboardApp(): Promise<DashboardApp> {
  const app = await openApp(createPageOutside(), shippedPacks);
  followPacks(app);
  void lookAgain(app);
  void followBehind(app.outside);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const dayStart = computed(() => app.progress.settings().dayStart);
  const schedule: StatisticsOptions['schedule'] = async (events) => {
    await app.progress.schedule();
    return (await import('./schedule-facts')).scheduleFacts(app, events);
  };
  const store = signal<StatisticsStore>();
  let stop = () => {};
  effect(() => {
    const statistics = createStatistics(app, { timeZone, dayStartHour: dayStart.value, schedule });
    stop();
    stop = statistics.follow(app.progress.progress);
    store.value = statistics;
  });
  await Promise.race([store.value?.refresh(), new Promise((late) => setTimeout(late, FIRST_PAINT_MS))]);
  return {
    ...app,
    get index() {
      return app.index;
    },
    get statistics() {
      return store.value as StatisticsStore;
    },
  };
}
