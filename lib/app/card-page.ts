import type { Surroundings } from '../model/overlay';
import { sendOrder } from '../platform/messaging';
import { isPrivate, meetHolder, screenUnit } from '../platform/overlay-frame';
import { watchStored } from '../platform/watch-stored';
import { openCard } from './card';
import { createFloat } from './float';
import { openOverlay } from './overlay';

/** For the page in a frame on somebody else's page. */
export async function openOverlayPage() {
  // What the page says is checked by the background: no parser is loaded into somebody else's page.
  const met = meetHolder((said) => sendOrder({ do: 'stand', around: said as Surroundings }));
  const card = openCard(sendOrder, watchStored);
  const overlay = openOverlay(await met, { order: sendOrder, screenUnit, remembers: !isPrivate() });
  return { card: await card, overlay: await overlay };
}

export async function openFloatPage() {
  return { card: await openCard(sendOrder, watchStored), float: createFloat(window) };
}
