import type { CardPlace, CardPlaces } from '../../model/overlay';

/** Sites whose place is remembered; the one not used for longest goes first. */
export const MOST_SITES = 50;

export function placeOn(places: CardPlaces, site: string): CardPlace | undefined {
  return places.sites.find((one) => one.site === site)?.place;
}

export function remember({ version, sites }: CardPlaces, site: string, place: CardPlace): CardPlaces {
  return { version, sites: [{ site, place }, ...sites.filter((one) => one.site !== site)].slice(0, MOST_SITES) };
}
