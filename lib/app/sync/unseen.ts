import { nextSyncAt } from '../../domain/sync/pace';
import { createHidden, type Hidden } from '../../platform/hidden-outside';
import { endHiddenPage } from '../../platform/hidden-page';
import { sendOrder } from '../../platform/messaging';
import { openRunner } from './runner';

/** For the page that nobody sees: syncs with the places that are due, and ends it. */
export async function syncUnseen(): Promise<void> {
  try {
    if (!(await syncDue(await createHidden()))) await sendOrder({ do: 'sync-later' });
  } finally {
    endHiddenPage();
  }
}

/** Resolves to whether every place in use is in order: what failed is to be tried again. */
export async function syncDue({ outside, ...ways }: Hidden): Promise<boolean> {
  const runner = await openRunner(outside, ways);
  const entries = () => runner.log.value.peek().entries;
  for (const name of runner.used())
    if (nextSyncAt(name, entries(), undefined) <= outside.clock.now()) await runner.syncNow(name);
  runner.stop();
  const failed = (name: string) => entries().find(({ place }) => place === name)?.result.fault !== undefined;
  return !runner.used().some(failed);
}
