import { createOutside } from '../platform/outside';
import { shippedPacks } from '../platform/packs';
import { type App, openApp } from './app';
import { createStatistics, type StatisticsOptions, type StatisticsStore } from './statistics';

export type DashboardApp = App & { statistics: StatisticsStore };

/** Whoever practises at one in the morning is still in the evening before. */
const DAY_START_HOUR = 4;

/** What fits into one frame is there at the first paint; a longer history comes in later. */
const FIRST_PAINT_MS = 150;

export async function openDashboardApp(given: Partial<StatisticsOptions> = {}): Promise<DashboardApp> {
  const app = await openApp(createOutside(), shippedPacks);
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  const statistics = createStatistics(app, { timeZone, dayStartHour: DAY_START_HOUR, ...given });
  await Promise.race([statistics.refresh(), new Promise((late) => setTimeout(late, FIRST_PAINT_MS))]);
  statistics.follow(app.progress.progress);
  return { ...app, statistics };
}
