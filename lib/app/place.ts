import { signal } from '@preact/signals';
import { FIRST_PLACE, type Place, PlaceSchema } from '../model/place';
import type { Outside } from '../model/ports';

const PLACE_KEY = 'place';

export type PlaceStore = Awaited<ReturnType<typeof openPlace>>;

/** Where the user is, shared by popup and panel. An unreadable place is replaced on the next move. */
export async function openPlace(outside: Outside) {
  const read = async (): Promise<Place> => {
    const stored = PlaceSchema.safeParse((await outside.store.get([PLACE_KEY]))[PLACE_KEY]);
    return stored.success ? stored.data : FIRST_PLACE;
  };
  const place = signal(FIRST_PLACE);
  let writing = 0;
  const refresh = async () => {
    const stored = await read();
    // The echo of an own move must not undo a later one that is still being stored.
    if (writing === 0) place.value = stored;
  };
  // Watched before it is read: a change between the two would never be seen.
  const stop = outside.store.watch((keys) => {
    if (keys.includes(PLACE_KEY)) void refresh();
  });
  await refresh();
  return {
    place,
    /** Acts at once on screen; resolves once stored. */
    async move(change: Partial<Omit<Place, 'version'>>): Promise<void> {
      place.value = { ...place.value, ...change };
      writing++;
      await outside.store.set({ [PLACE_KEY]: place.value }).finally(() => writing--);
    },
    refresh,
    stop,
  };
}
