import type { Day } from './days';
import type { ReviewFact } from './history';

/** Cards that came back after so many days. */
export interface RetentionBucket {
  fromDays: number;
  /** Absent in the last one: "or more". */
  toDays?: number | undefined;
  reviews: number;
  recalled: number;
  /** Mean predicted chance of recall over those reviews that had one; absent when none had. */
  predicted?: number | undefined;
}

export interface Retention {
  buckets: RetentionBucket[];
  reviews: number;
  recalled: number;
  predicted?: number | undefined;
}

/** First days of the buckets. */
const FROM_DAYS = [1, 2, 4, 8, 15, 31, 91];

interface Sum {
  reviews: number;
  recalled: number;
  predictions: number;
  predicted: number;
}

/**
 * How often a card that came back on a later day was recalled (rated above 1), by how long it had been away. The first
 * answer to a card tests no memory, and neither does a second one on the same day: both are left out.
 *
 * @param predictedOf The chance of recall that the schedule gave before the review, 0 to 1, by event id.
 */
export function retention(reviews: ReviewFact[], predictedOf: ReadonlyMap<string, number> = new Map()): Retention {
  const lastSeen = new Map<string, Day>();
  const sums: Sum[] = FROM_DAYS.map(newSum);
  const all = newSum();
  for (const { event, day, card, rating } of reviews) {
    const before = lastSeen.get(card);
    lastSeen.set(card, day);
    const sum = before === undefined ? undefined : sums[bucketOf(day - before)];
    if (!sum) continue;
    addTo(sum, rating > 1, predictedOf.get(event));
    addTo(all, rating > 1, predictedOf.get(event));
  }
  const buckets = sums.map((sum, index) => {
    const next = FROM_DAYS[index + 1];
    return { fromDays: FROM_DAYS[index] ?? 1, toDays: next === undefined ? undefined : next - 1, ...shown(sum) };
  });
  return { buckets, ...shown(all) };
}

/** -1 for the same day, or an earlier one when a clock was set back. */
const bucketOf = (gapDays: number): number => FROM_DAYS.findLastIndex((from) => gapDays >= from);

const newSum = (): Sum => ({ reviews: 0, recalled: 0, predictions: 0, predicted: 0 });

function addTo(sum: Sum, recalled: boolean, predicted: number | undefined): void {
  sum.reviews++;
  sum.recalled += Number(recalled);
  if (predicted === undefined) return;
  sum.predictions++;
  sum.predicted += predicted;
}

function shown({ reviews, recalled, predictions, predicted }: Sum) {
  return { reviews, recalled, predicted: predictions > 0 ? predicted / predictions : undefined };
}
