import { PERIOD_ADVERBS, SECONDS } from './lexicon/units';
import { type Quantity, quantityAt } from './quantity';
import { stem } from './stem';
import type { Token } from './text';

/** Amounts in order, with the period of a rate and with units that were said only once ("from 70 seconds to 25"). */
export function findQuantities(tokens: Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const quantity = quantityAt(tokens, i);
    if (!quantity) continue;
    found.push({ ...quantity, per: rateAfter(tokens, quantity.to) });
    i = quantity.to - 1;
  }
  return shareUnits(found, tokens);
}

const RATE_REACH = 5;

/** "a month", "per week" or "daily" within the next few words. */
function rateAfter(tokens: Token[], at: number): string {
  for (let i = at; i < at + RATE_REACH; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') break;
    const adverb = PERIOD_ADVERBS.get(token.lower);
    if (adverb) return stem(adverb);
    const unit = tokens[i + 1]?.stem ?? '';
    const isPeriod = SECONDS.has(unit) || unit === stem('quarter');
    const isShare = unit === stem('quarter') && tokens[i + 2]?.lower === 'of';
    if (isPeriod && !isShare && /^(a|an|per|each|every)$/.test(token.lower)) return unit;
  }
  return '';
}

/** Gives a bare number the unit of the one it is compared with. */
function shareUnits(quantities: Quantity[], tokens: Token[]): Quantity[] {
  return quantities.map((quantity, n) => {
    if (quantity.kind !== 'count' || quantity.unit !== '') return quantity;
    const source = sourceOfUnit(quantity, quantities[n - 1], quantities[n + 1], tokens);
    return source ? withUnitOf(quantity, source, tokens) : quantity;
  });
}

const PAIR_REACH = 5;
const LATER_REACH = 8;

/** "from 70 seconds to 25", "two minutes instead of nine", "to 2 tyres from 55", "took 40 minutes and now takes 10"; "from 9 to 4 days". */
function sourceOfUnit(
  own: Quantity,
  before: Quantity | undefined,
  after: Quantity | undefined,
  tokens: Token[],
): Quantity | undefined {
  const near = [tokens[own.from - 1]?.lower, tokens[own.from - 2]?.lower];
  const isToFirst = near.includes('from') && before !== undefined && tokens[before.from - 1]?.lower === 'to';
  const isPaired = isToFirst || near.some((word) => PAIRS.has(word ?? ''));
  const isLater = before?.kind === 'duration' && own.per === '';
  const reach = isLater ? LATER_REACH : isPaired ? PAIR_REACH : 0;
  if (before && reach > 0 && own.from - before.to <= reach) return before;
  const isFirst = tokens[own.to]?.lower === 'to' && after !== undefined && after.from - own.to <= 2;
  return isFirst ? after : undefined;
}

const PAIRS = new Set(['to', 'instead', 'not']);

function withUnitOf(quantity: Quantity, source: Quantity, tokens: Token[]): Quantity {
  const { kind, unit } = source;
  const per = quantity.per || source.per;
  if (kind === 'duration') {
    const seconds = secondsOfUnit(tokens.slice(source.from, source.to));
    return seconds === undefined ? quantity : { ...quantity, kind, unit, per, value: quantity.value * seconds };
  }
  if (kind === 'share')
    return quantity.value === 0 ? quantity : { ...quantity, kind, per, value: quantity.value / 100 };
  return kind === 'money' || kind === 'count' ? { ...quantity, kind, unit, per } : quantity;
}

function secondsOfUnit(tokens: Token[]): number | undefined {
  return tokens.map((token) => SECONDS.get(token.stem)).find((seconds) => seconds !== undefined);
}
