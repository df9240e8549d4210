import { anchor, firstPlace, move, nextCorner, type Pull, rectOf, resize } from '../domain/overlay/place';
import type { Rect } from '../model/overlay';
import type { Holder } from '../platform/overlay-frame';
import type { SendOrder } from './card';

export type OverlayStore = Awaited<ReturnType<typeof openOverlay>>;

interface OverlayOptions {
  order: SendOrder;
  screenUnit(): Promise<number>;
  /** Whether places may be stored. */
  remembers: boolean;
}

/** Where the card stands on the page. Every change shows at once; only `keep` stores it. */
export async function openOverlay(holder: Holder, { order, screenUnit, remembers }: OverlayOptions) {
  let { around, place = firstPlace() } = holder.standing;
  let unit = await screenUnit();
  let rect = rectOf(place, around);
  const show = (next: Rect) => {
    rect = next;
    holder.wish(next);
  };
  holder.watch((now) => {
    around = now;
    show(rectOf(place, now));
    void screenUnit().then((current) => {
      unit = current;
    });
  });
  return {
    rect: () => rect,
    /** Makes it visible, where it was last on this site. Call when there is something to see. */
    appear: () => show(rect),
    /** By distances on the screen since `from` was measured. */
    moveFrom: (from: Rect, dx: number, dy: number) => show(move(from, dx / unit, dy / unit, around)),
    resizeFrom: (from: Rect, pull: Pull, dx: number, dy: number) =>
      show(resize(from, pull, dx / unit, dy / unit, around)),
    toNextCorner: () => show(nextCorner(rect, around)),
    /** Remembers place and size for this site. */
    async keep(): Promise<void> {
      place = anchor(rect, around);
      if (remembers) await order({ do: 'keep-place', site: around.site, place });
    },
    close: () => holder.wish('close'),
    /** Gives the keyboard back to the page. */
    letGo: () => holder.wish('let-go'),
  };
}
