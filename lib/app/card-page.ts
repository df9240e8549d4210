import { sendOrder } from '../platform/messaging';
import { createOutside } from '../platform/outside';
import { isPrivate, meetHolder, screenUnit } from '../platform/overlay-frame';
import { shippedPacks } from '../platform/packs';
import { openCard } from './card';
import { createFloat } from './float';
import { openOverlay } from './overlay';

/** For the page in a frame on somebody else's page. */
export async function openOverlayPage() {
  const met = meetHolder();
  const outside = createOutside();
  const card = openCard(outside, shippedPacks, sendOrder);
  const overlay = openOverlay(outside, await met, { screenUnit, remembers: !isPrivate() });
  return { card: await card, overlay: await overlay };
}

export async function openFloatPage() {
  return { card: await openCard(createOutside(), shippedPacks, sendOrder), float: createFloat(window) };
}
