import { FRACTIONS } from '../lexicon/units';
import { readNumber } from '../number-words';
import type { Quantity } from '../quantity';
import { stem } from '../stem';
import type { Token } from '../text';

/** Units of weight, length, volume and data, each in grams, metres, litres or megabytes, by stem. */
const MEASURES = new Map(
  Object.entries({
    weight: { gram: 1, g: 1, kilo: 1e3, kilogram: 1e3, kg: 1e3, kgs: 1e3, tonne: 1e6, ton: 1e6 },
    length: {
      mm: 1e-3,
      millimetre: 1e-3,
      cm: 1e-2,
      centimetre: 1e-2,
      metre: 1,
      meter: 1,
      km: 1e3,
      kilometre: 1e3,
      mile: 1609,
    },
    volume: { ml: 1e-3, millilitre: 1e-3, litre: 1, liter: 1 },
    data: { kb: 1e-3, mb: 1, megabyte: 1, gb: 1e3, gigabyte: 1e3, tb: 1e6, terabyte: 1e6 },
  }).flatMap(([kind, units]) => Object.entries(units).map(([unit, size]) => [stem(unit), { kind, size }] as const)),
);

/** "250 kilos", "a quarter of a tonne", "half a mile": the amount in the basic unit of its kind, unit included. */
export function inBasicUnit(tokens: Token[], quantity: Quantity): Quantity {
  const isShare = quantity.kind === 'share' && /^(?:of|an?)$/.test(tokens[quantity.to]?.lower ?? '');
  if (quantity.kind !== 'count' && !isShare) return quantity;
  const at = isShare ? afterOf(tokens, quantity.to) : quantity.to;
  const measure = MEASURES.get(tokens[at]?.stem ?? '');
  if (!measure) return quantity;
  return { ...quantity, kind: 'count', value: quantity.value * measure.size, unit: measure.kind, to: at + 1 };
}

function afterOf(tokens: Token[], at: number): number {
  const next = tokens[at]?.lower === 'of' ? at + 1 : at;
  return /^an?$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
}

/** "quarter of a tonne", "third of the stock": a fraction without its article. */
export function bareFractionAt(tokens: Token[], i: number): Quantity | undefined {
  const value = FRACTIONS.get(tokens[i]?.stem ?? '');
  const before = tokens[i - 1];
  const isBare = tokens[i + 1]?.lower === 'of' && tokens[i]?.lower !== 'second' && !tokens[i]?.lower.endsWith('s');
  const isCounted = before !== undefined && (/^(?:an?|the|half)$/.test(before.lower) || readNumber(tokens, i - 1));
  if (value === undefined || !isBare || isCounted) return undefined;
  return { value, kind: 'share', unit: '', per: '', from: i, to: i + 1 };
}
