import { signal } from '@preact/signals';
import {
  anchor,
  firstPlace,
  move,
  nextCorner,
  type Pull,
  placeOn,
  rectOf,
  remember,
  resize,
} from '../domain/overlay/place';
import { type CardPlaces, CardPlacesSchema, NO_PLACES, type Rect } from '../model/overlay';
import type { Outside } from '../model/ports';
import type { Holder } from '../platform/overlay-frame';

const PLACES_KEY = 'overlay';

export type OverlayStore = Awaited<ReturnType<typeof openOverlay>>;

interface OverlayOptions {
  screenUnit(): Promise<number>;
  /** Whether places may be stored. */
  remembers: boolean;
}

/** Where the card stands on the page. Every change shows at once; only `keep` stores it. */
export async function openOverlay({ store }: Outside, holder: Holder, { screenUnit, remembers }: OverlayOptions) {
  let around = holder.surroundings;
  let place = placeOn(await readPlaces(), around.site) ?? firstPlace();
  let unit = await screenUnit();
  const rect = signal(rectOf(place, around));
  const show = (next: Rect) => {
    rect.value = next;
    holder.wish(next);
  };
  holder.watch((now) => {
    around = now;
    show(rectOf(place, now));
    void screenUnit().then((current) => {
      unit = current;
    });
  });

  async function readPlaces(): Promise<CardPlaces> {
    const stored = CardPlacesSchema.safeParse((await store.get([PLACES_KEY]))[PLACES_KEY]);
    return stored.success ? stored.data : NO_PLACES;
  }
  return {
    rect,
    /** Makes it visible, where it was last on this site. Call when there is something to see. */
    appear: () => show(rect.value),
    /** By distances on the screen since `from` was measured. */
    moveFrom: (from: Rect, dx: number, dy: number) => show(move(from, dx / unit, dy / unit, around)),
    resizeFrom: (from: Rect, pull: Pull, dx: number, dy: number) =>
      show(resize(from, pull, dx / unit, dy / unit, around)),
    toNextCorner: () => show(nextCorner(rect.value, around)),
    /** Remembers place and size for this site. One hand moves one card: so this takes no lock. */
    async keep(): Promise<void> {
      place = anchor(rect.value, around);
      if (remembers) await store.set({ [PLACES_KEY]: remember(await readPlaces(), around.site, place) });
    },
    close: () => holder.wish('close'),
    /** Gives the keyboard back to the page. */
    letGo: () => holder.wish('let-go'),
  };
}
