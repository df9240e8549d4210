import { browser } from './browser';

export type AlarmName = 'day' | 'reminder' | 'sync';

/** Replaces the alarm of that name; without a time there is none. `at` in milliseconds since 1970. */
export async function setAlarm(name: AlarmName, at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: at });
}

/** Wakes the background, as long as it lives. */
export function onAlarm(rang: (name: AlarmName) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => rang(name as AlarmName));
}
