import { formed, text } from './limits';

/** Ids end up in file names, card ids and stored events: they must outlive every edit of the text. */
export const SlugSchema = formed(/^(?=.{1,80}$)[a-z0-9]+(-[a-z0-9]+)*$/);

/** One sentence or heading. */
export const line = text(300);

/** A spoken passage or an explanation. */
export const paragraph = text(3000);
