import { countAt, nextDayAt, nextReminderAt } from '../domain/quiz/summary';
import { DUE_KEY, type DueSummary, DueSummarySchema, NO_SUMMARY } from '../model/due-summary';
import type { Outside } from '../model/ports';
import { type AlarmName, onAlarm, setAlarm } from '../platform/alarms';
import { openHiddenPage } from '../platform/hidden-page';
import { notifyDue } from '../platform/notify';
import { PROFILE_KEY } from '../platform/profile-keys';
import { setBadge } from '../platform/toolbar';

/** Keeps the number on the toolbar button and the reminder, from the summary that pages leave. Needs no log. */
export function watchToolbar(outside: Outside): void {
  onAlarm((name) => void RANG[name](outside));
  outside.store.watch((keys) => {
    if (keys.includes(DUE_KEY) || keys.includes(PROFILE_KEY)) void showDue(outside);
  });
  void showDue(outside);
}

const RANG: Record<AlarmName, (outside: Outside) => Promise<unknown>> = {
  day: showDue,
  sync: openHiddenPage,
  reminder: async (outside) => {
    const count = countAt(await readSummary(outside), outside.clock.now());
    if (count > 0) await notifyDue(count);
    await showDue(outside);
  },
};

async function showDue(outside: Outside): Promise<void> {
  const summary = await readSummary(outside);
  const now = outside.clock.now();
  const count = summary.badge ? countAt(summary, now) : 0;
  await setBadge(count > 0 ? String(count) : '');
  await setAlarm('day', summary.badge ? nextDayAt(summary, now) : undefined);
  await setAlarm('reminder', nextReminderAt(summary, now));
}

async function readSummary(outside: Outside): Promise<DueSummary> {
  const stored = DueSummarySchema.safeParse((await outside.store.get([DUE_KEY]))[DUE_KEY]);
  return stored.success ? stored.data : NO_SUMMARY;
}
