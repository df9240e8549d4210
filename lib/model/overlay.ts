import * as z from 'zod/mini';

/**
 * Where the card stands on a page, in CSS pixels from the edges it is nearest to: so it keeps to its corner when the
 * window is another size.
 */
export const CardPlaceSchema = z.object({
  edgeX: z.enum(['left', 'right']),
  x: z.number(),
  edgeY: z.enum(['top', 'bottom']),
  y: z.number(),
  width: z.number(),
  height: z.number(),
});
export type CardPlace = z.infer<typeof CardPlaceSchema>;

/** The places on the sites where it was moved, last used first. */
export const CardPlacesSchema = z.object({
  version: z.literal(1),
  sites: z.array(z.object({ site: z.string(), place: CardPlaceSchema })),
});
export type CardPlaces = z.infer<typeof CardPlacesSchema>;

export const NO_PLACES: CardPlaces = { version: 1, sites: [] };

/** Sizes in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}
export interface Rect extends Size {
  left: number;
  top: number;
}

/** What the page around the card tells it. */
export const SurroundingsSchema = z.object({ site: z.string(), width: z.number(), height: z.number() });
export type Surroundings = z.infer<typeof SurroundingsSchema>;

/** What the card asks of the page around it. */
export type CardWish = Rect | 'close' | 'let-go';

/** Why there is no overlay where one was asked for: its page went, took it away, or lets none in. */
export const MissingSchema = z.enum(['left', 'removed', 'forbidden']);
export type Missing = z.infer<typeof MissingSchema>;
