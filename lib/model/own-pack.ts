import * as z from 'zod/mini';
import { formed, text, whole } from './limits';
import { SlugSchema } from './parts';

/** What may be imported. A file is measured in characters; fields have limits of their own. */
export const PACK_LIMITS = { characters: 4_000_000, scenarios: 200, packs: 20 };

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

/** First 12 hex digits of the SHA-256 of a pack's content: the same wherever the same file was imported. */
export const PackHashSchema = formed(/^[0-9a-f]{12}$/);

/** What the log says of a pack that the user imported. Its content stays in the browser that it was imported into. */
export const PackAddedSchema = z.object({
  pack: SlugSchema,
  version: whole(1),
  name: text(80),
  hash: PackHashSchema,
});
export const PackRemovedSchema = z.object({ pack: SlugSchema });
/** A pack that is off stays where it is, and is neither listed nor asked about. */
export const PackSwitchedSchema = z.object({ pack: SlugSchema, on: z.boolean() });

const stamp = { time: z.number(), event: z.string() };

export const PackStateSchema = z.object({
  /** The newest word on whether it is there; `as` is absent when it was removed. */
  there: z.optional(z.object({ ...stamp, as: z.optional(z.omit(PackAddedSchema, { pack: true })) })),
  switched: z.optional(z.object({ ...stamp, on: z.boolean() })),
});
export type PackState = z.infer<typeof PackStateSchema>;
