import { browser } from './browser';

export const ALARMS = ['day', 'reminder'] as const;
export type AlarmName = (typeof ALARMS)[number];

/** Replaces the alarm of that name; without a time there is none. `at` in milliseconds since 1970. */
export async function setAlarm(name: AlarmName, at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(name);
  else browser.alarms.create(name, { when: at });
}

/** Wakes the background. Returns the stop function. */
export function onAlarm(rang: (name: AlarmName) => void): () => void {
  const listener = ({ name }: { name: string }) => {
    const known = ALARMS.find((alarm) => alarm === name);
    if (known) rang(known);
  };
  browser.alarms.onAlarm.addListener(listener);
  return () => browser.alarms.onAlarm.removeListener(listener);
}
