import { meansTheSame } from '../lexicon/synonyms';
import { FACTORS } from '../lexicon/units';
import type { Quantity } from '../quantity';
import { stems } from '../stem';
import { isDeniedOrNothing } from './denial';
import type { Item, Parsed } from './parsed';
import { doerOf } from './roles';

const LESS = stems(
  'fall drop decline decrease shrink reduce reduction cut lower less fewer down halve slash trim save shorten saving off',
);
const MORE = stems('rise grow growth increase climb jump raise up more gain boost increase double triple');
const QUICK = stems('fast faster quick quicker shorter sooner speed');

/** An amount before and after, as told: "from 40 minutes to 20". */
interface Change {
  before: Quantity;
  after: Quantity;
}

/**
 * Whether the sentence gives the two amounts from which what the phrase says follows: "halved the wait" from "the wait
 * went from 40 minutes to 20", "down 40%" from "it was 50 and now it's 30".
 */
export function saysByChange(wanted: Parsed, said: Parsed): boolean {
  const [amount, second] = wanted.quantities;
  if (!amount || second || said.quantities.length < 2) return false;
  return findChanges(said).some(
    (change) => isSameStep(wanted, amount, change) && isRestSaid(wanted, said) && isTrue(wanted, said, change),
  );
}

const BEFORE = /\b(?:from|was|were|used to|had|took|of|before)\b/;
const AFTER = /\b(?:to|now|today|these days|after|became)\b/;

function findChanges({ quantities, tokens }: Parsed): Change[] {
  return quantities.slice(1).flatMap((after, i): Change[] => {
    const before = quantities[i];
    if (!before || !isComparable(before, after)) return [];
    const words = (from: number, to: number) =>
      tokens
        .slice(Math.max(0, from), to)
        .map(({ lower }) => lower)
        .join(' ');
    const opening = words(before.from - REACH, before.from);
    const between = words(before.to, after.from);
    const isChange = BEFORE.test(opening) && AFTER.test(`${between} ${words(after.to, after.to + 2)}`);
    return isChange && after.from - before.to <= REACH ? [{ before, after }] : [];
  });
}

const REACH = 8;

function isComparable(a: Quantity, b: Quantity): boolean {
  const isSameKind = a.kind === b.kind && ['count', 'duration', 'money', 'share'].includes(a.kind);
  const isSameUnit = !a.unit || !b.unit || meansTheSame(a.unit, b.unit);
  return isSameKind && isSameUnit && a.value > 0 && b.value > 0 && a.value !== b.value;
}

/** Percentages are told in round figures. */
const SLACK = 0.0075;

function isSameStep(wanted: Parsed, amount: Quantity, { before, after }: Change): boolean {
  const ratio = after.value / before.value;
  const isNear = (a: number, b: number) => Math.abs(a - b) <= SLACK * Math.max(1, b);
  const way = wayOf(wanted);
  if (amount.kind === 'factor' && way === 0) return isNear(ratio, amount.value);
  if (amount.kind === 'factor') return isNear(way < 0 && amount.value > 1 ? 1 / ratio : ratio, amount.value);
  const isShareOfBefore = amount.kind === 'share' && wanted.tokens[amount.to]?.lower === 'as';
  if (isShareOfBefore) return isNear(ratio, amount.value);
  if (way === 0) return false;
  if (amount.kind === 'share' && before.kind !== 'share') return isNear((ratio - 1) * way, amount.value);
  return amount.kind === before.kind && isNear(((after.value - before.value) * way) / amount.value, 1);
}

/** -1 when the phrase says that something became less, 1 for more; a "doubled" says so by itself. */
function wayOf({ tokens }: Parsed): number {
  const words = tokens.filter((token) => !FACTORS.has(token.stem));
  if (words.some(({ stem }) => LESS.has(stem) || QUICK.has(stem))) return -1;
  return words.some(({ stem }) => MORE.has(stem)) ? 1 : 0;
}

/** What became less or more in the phrase is named in the sentence, or is its "it". */
function isRestSaid(wanted: Parsed, said: Parsed): boolean {
  const rest = wanted.items.filter((item) => item.weight === 1 && !isStep(item));
  const isIt = said.clauses.some(({ subject }) => subject.some(({ lower }) => /^(it|they|that|this)$/.test(lower)));
  const missing = rest.filter(({ token }) => !said.items.some((other) => meansTheSame(token.stem, other.token.stem)));
  return missing.length === 0 || (missing.length === 1 && isIt);
}

/** "half as many" */
const EXTENT = new Set(['many', 'much', 'long', 'often']);
const isStep = ({ token }: Item) =>
  EXTENT.has(token.lower) ||
  LESS.has(token.stem) ||
  MORE.has(token.stem) ||
  QUICK.has(token.stem) ||
  FACTORS.has(token.stem);

function isTrue(wanted: Parsed, said: Parsed, { before, after }: Change): boolean {
  if (isDeniedOrNothing(said, before.from) || isDeniedOrNothing(said, after.from)) return false;
  const isOwn = wanted.clauses[0]?.actor === 'i';
  return !isOwn || said.clauses.some((clause) => doerOf(clause) === 'i');
}
