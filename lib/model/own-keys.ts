/** Goes before a pack's id wherever a shipped pack's id could stand: so neither can take the other's place. */
const OWN = 'my:';
export const ownPackKey = (pack: string): string => OWN + pack;
export const isOwn = (scenario: string): boolean => scenario.startsWith(OWN);
/** The pack that a scenario is of, if it is one of the user's. */
export const ownPackOf = (scenario: string): string | undefined =>
  isOwn(scenario) ? scenario.slice(OWN.length).split('/')[0] : undefined;

/** Where an own pack is stored, or, given the id of one of its scenarios, that scenario. */
export const ownStorageKey = (id: string): string => `packs/${isOwn(id) ? id.slice(OWN.length) : id}`;
export const ownTextsKey = (pack: string): string => `own/texts/${pack}`;
