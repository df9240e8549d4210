import { readOrder } from '../model/messages';
import type { Outside } from '../model/ports';
import { relayCall } from '../platform/relay';
import { keepPlace, recallPlace } from './card-place';
import { lookAtRun } from './look';
import { togglePrivacy } from './privacy';
import { commandRun, putAway, startPlanned } from './run';
import { syncLater } from './sync/later';

/**
 * Does what a page in a frame asks, and answers. It cannot itself: its locks are kept apart from those of the extension's
 * other pages, on a page without encryption Firefox gives it neither locks nor hashes, and what it has heard from the page
 * around it is checked here.
 */
export async function followOrder(outside: Outside, message: unknown): Promise<unknown> {
  const order = readOrder(message);
  if (!order) return undefined;
  switch (order.do) {
    case 'look':
      return lookAtRun(outside);
    case 'stand':
      return recallPlace(outside, order.around);
    case 'keep-place':
      return keepPlace(outside, order.site, order.place);
    case 'start':
      return void (await startPlanned(outside, order.plan));
    case 'put-away':
      return void (await putAway(outside));
    case 'privacy':
      return togglePrivacy(outside);
    case 'relay':
      return relayCall(order);
    case 'sync-later':
      return void (await syncLater(outside));
    default:
      return void (await commandRun(outside, order));
  }
}
