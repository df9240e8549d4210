import { OrderSchema } from '../model/messages';
import type { Outside } from '../model/ports';
import { togglePrivacy } from './privacy';
import { commandRun, putAway, startPlanned } from './run';

/**
 * Does what a page in a frame asks. It cannot itself: its locks are kept apart from those of the extension's other
 * pages, and on a page without encryption Firefox gives it neither locks nor hashes.
 */
export async function followOrder(outside: Outside, message: unknown): Promise<void> {
  const parsed = OrderSchema.safeParse(message);
  if (!parsed.success) return;
  const order = parsed.data;
  if (order.do === 'start') await startPlanned(outside, order.plan);
  else if (order.do === 'put-away') await putAway(outside);
  else if (order.do === 'privacy') await togglePrivacy(outside);
  else await commandRun(outside, order);
}
