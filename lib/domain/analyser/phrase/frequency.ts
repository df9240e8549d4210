import { type Frequency, WEEKDAYS } from '../frequency';
import { isDeniedOrNothing } from './denial';
import type { Parsed } from './parsed';

/**
 * Whether the phrase and the sentence name the same frequency, however put: "every other week" and "once a fortnight".
 * Undefined when the phrase has none, or when it has more to say and the sentence has none.
 */
export function sharesFrequency(wanted: Parsed, said: Parsed): boolean | undefined {
  const [own, second] = wanted.frequencies;
  if (!own || second) return undefined;
  const others = said.frequencies;
  if (others.length === 0) return isAlone(wanted, own) ? false : undefined;
  return [...others, ...onDays(others)].some((other) => isSame(own, other) && !isDeniedOrNothing(said, other.from));
}

/** The phrase without its frequency; undefined when there is nothing else in it. */
export function withoutFrequency(wanted: Parsed): Parsed | undefined {
  const [own] = wanted.frequencies;
  if (!own || isAlone(wanted, own)) return undefined;
  const isOutside = (at: number) => at < own.from || at >= own.to;
  return {
    ...wanted,
    items: wanted.items.filter(({ at }) => isOutside(at)),
    quantities: wanted.quantities.filter(({ from }) => isOutside(from)),
  };
}

function isAlone({ items, quantities }: Parsed, { from, to }: Frequency): boolean {
  const isInside = (at: number) => at >= from && at < to;
  return items.every(({ at, weight }) => weight === 0 || isInside(at)) && quantities.every((q) => isInside(q.from));
}

/** "on Mondays and Thursdays" is twice a week. */
function onDays(found: Frequency[]): Frequency[] {
  const named = found.filter(({ on }) => WEEKDAYS.has(on));
  const [first] = named;
  return first && named.length > 1 ? [{ ...first, on: '', days: first.days / named.length }] : [];
}

/** Months and quarters are not a whole number of days or weeks. */
const SLACK = 0.02;

function isSame(wanted: Frequency, said: Frequency): boolean {
  const isNamed = wanted.on === '' || wanted.on === said.on;
  return isNamed && Math.abs(wanted.days - said.days) <= wanted.days * SLACK;
}
