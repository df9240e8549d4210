import type { Outside } from '../../model/ports';
import { setAlarm } from '../../platform/alarms';
import { isAppend } from '../journal';

/** Long enough that a page which is still open has synced by itself. */
const LATER_MS = 15 * 60_000;

/** Has the hidden page sync a quarter of an hour from now; what was set before is put off. */
export const syncLater = ({ clock }: Outside): Promise<void> => setAlarm('sync', clock.now() + LATER_MS);

/** What is new is synced later, should the page that it came from be closed before it could. */
export function watchForSync(outside: Outside): void {
  outside.store.watch((keys) => {
    if (isAppend(keys)) void syncLater(outside);
  });
}
