import { FACTORS } from '../lexicon/units';
import type { Quantity } from '../quantity';
import { stem, stems } from '../stem';
import type { Token } from '../text';
import { isDeniedOrNothing } from './denial';
import type { Parsed } from './parsed';

/** What a factor changes, and to how many times of it: "twice as fast" makes the time 0.5, "50% cheaper" the price. */
interface Scale {
  dimension: 'time' | 'price' | 'number';
  ratio: number;
  at: number;
}

const WORDS: Record<Scale['dimension'], { more: ReadonlySet<string>; less: ReadonlySet<string> }> = {
  time: {
    more: stems('long longer slow slower time duration'),
    less: stems('fast faster quick quicker short shorter speed sooner'),
  },
  price: {
    more: stems('expensive dear dearer costly cost price bill fee'),
    less: stems('cheap cheaper affordable'),
  },
  number: {
    more: stems('many more number big bigger large larger increase rise growth'),
    less: stems('few fewer small smaller less reduction decrease drop fall cut'),
  },
};

/**
 * Whether a phrase that only compares ("twice as fast", "half the price") is said by another way to put the same factor
 * ("in half the time", "half as expensive"). Undefined when the phrase is not one of those.
 */
export function sharesScale(wanted: Parsed, said: Parsed): boolean | undefined {
  const [own, second] = findScales(wanted);
  if (!own || second || wanted.items.some((item) => item.weight === 1 && !isScaleWord(item.token))) return undefined;
  const others = findScales(said);
  if (others.length === 0) return undefined;
  return others.some(
    (other) =>
      own.dimension === other.dimension &&
      Math.abs(own.ratio - other.ratio) < SLACK * own.ratio &&
      !isDeniedOrNothing(said, other.at),
  );
}

const SLACK = 0.01;
const SIDES = Object.entries(WORDS) as [Scale['dimension'], (typeof WORDS)['time']][];
const isScaleWord = ({ stem }: Token) =>
  FACTORS.has(stem) || stem === HALF || SIDES.some(([, { more, less }]) => more.has(stem) || less.has(stem));
const HALF = stem('half');
const REACH = 4;

function findScales({ tokens, quantities }: Parsed): Scale[] {
  return quantities.flatMap((quantity): Scale[] => {
    const { kind, value, from, to } = quantity;
    if ((kind !== 'factor' && kind !== 'share') || value <= 0) return [];
    if (kind === 'share' && tokens[to]?.lower === 'off') return [{ dimension: 'price', ratio: 1 - value, at: from }];
    const found = scaleOf(quantity, wordsAfter(tokens, to));
    return found ? [found] : [];
  });
}

function wordsAfter(tokens: Token[], at: number): Token[] {
  const near = tokens.slice(at, at + REACH);
  const mark = near.findIndex((token) => token.kind === 'mark' || /^(?:and|but|than|to|in)$/.test(token.lower));
  return mark < 0 ? near : near.slice(0, mark);
}

function scaleOf({ kind, value, from }: Quantity, words: Token[]): Scale | undefined {
  for (const [dimension, { more, less }] of SIDES) {
    const word = words.find(({ stem }) => more.has(stem) || less.has(stem));
    const ratio = word && ratioOf(kind, value, words, word, less.has(word.stem));
    if (ratio) return { dimension, ratio, at: from };
  }
  return undefined;
}

const CHANGES = stems('increase rise growth reduction decrease drop fall cut');
const COMPARATIVE = /er$|^(?:more|less)$/;

/** "three times faster" takes a third of the time; "30% cheaper" costs 70%; "half the price" costs half. */
function ratioOf(kind: string, value: number, words: Token[], word: Token, isLess: boolean): number | undefined {
  const isCompared =
    COMPARATIVE.test(word.lower) ||
    CHANGES.has(word.stem) ||
    words.some(({ lower }) => lower === 'less' || lower === 'more');
  if (kind === 'share' && isCompared) return isLess ? 1 - value : 1 + value;
  if (!isLess) return value;
  return kind === 'factor' && value > 1 ? 1 / value : undefined;
}
