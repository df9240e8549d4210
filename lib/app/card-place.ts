import { placeOn, remember } from '../domain/overlay/remembered';
import type { Standing } from '../model/card';
import { type CardPlace, type CardPlaces, CardPlacesSchema, NO_PLACES, type Surroundings } from '../model/overlay';
import type { Outside } from '../model/ports';

const PLACES_KEY = 'overlay';

/** Where the card stood last on this site. */
export async function recallPlace(outside: Outside, around: Surroundings): Promise<Standing> {
  return { around, place: placeOn(await readPlaces(outside), around.site) };
}

/** One hand moves one card: so this takes no lock. */
export async function keepPlace(outside: Outside, site: string, place: CardPlace): Promise<void> {
  await outside.store.set({ [PLACES_KEY]: remember(await readPlaces(outside), site, place) });
}

async function readPlaces({ store }: Outside): Promise<CardPlaces> {
  const stored = CardPlacesSchema.safeParse((await store.get([PLACES_KEY]))[PLACES_KEY]);
  return stored.success ? stored.data : NO_PLACES;
}
