import { nextSyncAt } from '../../domain/sync/pace';
import type { Outside } from '../../model/ports';
import { SYNC_PLACES, type SyncLogEntry, type SyncPlaceName } from '../../model/sync';
import { watchSyncArea } from '../../platform/watch-stored';
import { isAppend } from '../journal';
import { openRunner, SYNC_SETTINGS_KEY, type SyncRunner } from './runner';

/** What arrives from elsewhere comes in several changes, and one's own are among them. */
const QUIET_MS = 3000;
/** The longest that a timer of the browser takes. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * Syncs as long as the page is open: when it was opened, after what the user did, and when something arrives. Several pages
 * may do so at once: what one did the others see in the log.
 */
export async function followSync(outside: Outside): Promise<SyncRunner> {
  const runner = await openRunner(outside);
  const entries = () => runner.log.value.peek().entries;
  const timetable = createTimetable(outside, runner, entries);
  const stops = [
    outside.store.watch((keys) => {
      if (isAppend(keys)) timetable.note(SYNC_PLACES);
      else if (keys.includes(SYNC_SETTINGS_KEY)) timetable.plan();
    }),
    watchSyncArea(() => {
      const isOwn = runner.busy.peek() !== undefined || isFresh(entries(), outside.clock.now());
      if (!isOwn) timetable.note(['browser']);
    }),
  ];
  timetable.plan();
  return {
    ...runner,
    stop(): void {
      timetable.stop();
      for (const stop of stops) stop();
      runner.stop();
    },
  };
}

function createTimetable({ clock }: Outside, runner: SyncRunner, entries: () => SyncLogEntry[]) {
  const changedAt = new Map<SyncPlaceName, number>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let notBefore = 0;
  const dueAt = (name: SyncPlaceName) => Math.max(notBefore, nextSyncAt(name, entries(), changedAt.get(name)));
  const plan = () => {
    clearTimeout(timer);
    const next = Math.min(...runner.used().map(dueAt));
    // One that the user asked for ends with a line in the log, and that plans anew.
    if (next === Number.POSITIVE_INFINITY || runner.busy.peek() !== undefined) return;
    timer = setTimeout(() => void runDue(), Math.min(Math.max(0, next - clock.now()), LONGEST_WAIT_MS));
  };
  async function runDue(): Promise<void> {
    await runner.log.refresh();
    for (const name of runner.used()) {
      if (runner.busy.peek() !== undefined || dueAt(name) > clock.now()) continue;
      changedAt.delete(name);
      await runner.syncNow(name);
    }
    // Should not even the log take a line, this must not begin again at once.
    notBefore = clock.now() + QUIET_MS;
    plan();
  }
  const stopLog = runner.log.value.subscribe(plan);
  return {
    plan,
    /** Something is new there or here. */
    note(names: readonly SyncPlaceName[]): void {
      for (const name of names) changedAt.set(name, clock.now());
      plan();
    },
    stop(): void {
      clearTimeout(timer);
      stopLog();
    },
  };
}

/** Whether the last sync with the browser's storage is so fresh that a change there is most likely its own. */
function isFresh(entries: readonly SyncLogEntry[], now: number): boolean {
  const last = entries.find(({ place }) => place === 'browser');
  return last !== undefined && now - (last.at * 1000 + last.took) < QUIET_MS;
}
