import * as z from 'zod/mini';

/** Ids end up in file names, card ids and stored events: they must outlive every edit of the text. */
export const SlugSchema = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

/** Trimmed text of 1 to `max` characters. */
export const text = (max: number) => z.string().check(z.trim(), z.minLength(1), z.maxLength(max));

/** One sentence or heading. */
export const line = text(300);

/** A spoken passage or an explanation. */
export const paragraph = text(3000);
