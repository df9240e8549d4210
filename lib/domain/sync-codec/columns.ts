/**
 * Any JSON values as columns: what stands at the same place of alike values (all ratings, the seconds of all second laps)
 * is stored together. Nothing is known of what the values mean, so types of events to come are as small as today's.
 *
 * There is a column for each place, in the order in which a walk through the values first comes by. A column is what each
 * of its values is, then the numbers among them, then which of its texts the texts are, then the lengths of the lists.
 */

/** What a value is. The numbers are part of the format. */
export const NULL = 0;
export const FALSE = 1;
export const TRUE = 2;
/** In tenths, within `LARGEST`. */
export const NUMBER = 3;
export const TEXT = 4;
/** Any other number, as its JSON text. */
export const ODD_NUMBER = 5;
export const LIST = 6;
/** Its keys are a text, a JSON list. */
export const RECORD = 7;
/** A list of nothing but records, which have columns of their own by their place in it. */
export const RECORDS = 8;

/** Deeper values are neither written nor read: no walk may run out of stack. */
export const DEEPEST = 64;

/** Records further behind share the last place. */
const OWN_PLACES = 8;

export const placeOfKey = (key: string) => `.${key}`;
export const placeOfItem = (kind: number, index: number) =>
  kind === RECORDS ? String(Math.min(index, OWN_PLACES)) : '';
