import * as z from 'zod/mini';
import { formed, text, whole } from './limits';
import { SlugSchema } from './parts';

/** What may be imported. A file is measured in characters; fields have limits of their own. */
export const PACK_LIMITS = { characters: 4_000_000, scenarios: 200, packs: 20 };

/** First 12 hex digits of the SHA-256 of a pack's content: the same wherever the same file was imported. */
export const PackHashSchema = formed(/^[0-9a-f]{12}$/);

const identity = { version: whole(1), name: text(80), hash: PackHashSchema };

/** What the log says of a pack that the user imported. Its content stays in the browser that it was imported into. */
export const PackAddedSchema = z.object({ pack: SlugSchema, ...identity });
export const PackRemovedSchema = z.object({ pack: SlugSchema });
/** A pack that is off stays where it is, and is neither listed nor asked about. */
export const PackSwitchedSchema = z.object({ pack: SlugSchema, on: z.boolean() });

const stamp = { time: z.number(), event: z.string() };

export const PackStateSchema = z.object({
  /** The newest word on whether it is there; `as` is absent when it was removed. */
  there: z.optional(z.object({ ...stamp, as: z.optional(z.object(identity)) })),
  switched: z.optional(z.object({ ...stamp, on: z.boolean() })),
});
export type PackState = z.infer<typeof PackStateSchema>;
