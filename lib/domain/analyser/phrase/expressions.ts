import { DETERMINERS, NEGATIONS, PREPOSITIONS, STOP_WORDS } from '../lexicon/function-words';
import { type Idiom, idiomsFrom, type Slot } from '../lexicon/meanings';
import { stem } from '../stem';
import type { Token } from '../text';

/** An expression of several words, and the indexes of its own words (not of what stands between them). */
export interface Expression extends Pick<Idiom, 'meaning' | 'changesVerb'> {
  places: number[];
  /** Its own negation ("not agree"): only a denial of that one turns it round. */
  deniedAt: number | undefined;
  /** A thing stands between its words: "pushed the trolley back". */
  isSplit: boolean;
}

const GAP = 3;
const SMALL_GAP = 2;
/** However small the words, no gap is wider. */
const WIDEST = 4;
/** These may stand between any two words of an expression: "put a final stop to it". */
const SMALL_WORDS = new Set(
  `a an the this that these those my our his her their its your 's of be am is are was were been being have has had
  also just only already even still soon then now again finally quickly really simply very so quite rather much some any
  himself herself themselves myself itself ourselves
  it them him us me you everything anything something somebody someone everyone everybody anybody anyone
  full way all good proper single whole other own quick little actual`.split(/\s+/),
);
const DENIALS = new Set([...NEGATIONS, 'no', 'nobody', 'noone', 'nothing', 'none', 'without']);

export function findExpressions(tokens: Token[]): Expression[] {
  const stems = new Set(tokens.map((token) => token.stem));
  return tokens.flatMap((token, at) => {
    const byLast = idiomsFrom(token.stem);
    if (byLast.size === 0) return [];
    const idioms = [...(byLast.size < stems.size ? byLast.keys() : stems)].flatMap((last) =>
      stems.has(last) ? (byLast.get(last) ?? []) : [],
    );
    return idioms.flatMap((idiom) => expressionAt(tokens, at, idiom) ?? []);
  });
}

function expressionAt(tokens: Token[], at: number, idiom: Idiom): Expression | undefined {
  const rest = matchSlots(tokens, at + 1, idiom.slots, 1);
  return rest && !isNounBefore(tokens, [at, ...rest]) ? expressionOf(tokens, idiom, [at, ...rest]) : undefined;
}

function expressionOf(tokens: Token[], { meaning, changesVerb }: Idiom, places: number[]): Expression {
  const deniedAt = places.find((place) => DENIALS.has(tokens[place]?.lower ?? ''));
  return { meaning, changesVerb, places, deniedAt, isSplit: isSplit(tokens, places) };
}

/** "turned the sign off": nobody signed off. */
function isNounBefore(tokens: Token[], [first = 0, second = 0]: number[]): boolean {
  const before = tokens[first - 1]?.lower ?? '';
  const particle = tokens[second]?.lower ?? '';
  return second === first + 1 && isParticle(particle) && DETERMINERS.has(before) && !VERB_OPENERS.has(before);
}

/** Words that make another verb of the one before them. */
export function isParticle(word: string): boolean {
  return word !== 'of' && (PREPOSITIONS.has(word) || PARTICLES.has(word));
}

/** Who pushes back or steps in does it to nothing. */
export function takesNoObject(verb: string, particle: string): boolean {
  return WITHOUT_OBJECT.has(`${verb} ${particle}`);
}

const WITHOUT_OBJECT = new Set(
  'push back,step in,step up,step back,speak up,own up,back down,give in,go ahead,come forward,stand by,fall behind,help out,show up,stay on'
    .split(',')
    .map((pair) => pair.replace(/^\w+/, stem)),
);

const PARTICLES = new Set(['back', 'away', 'together', 'apart', 'forward', 'aside', 'ahead']);
const VERB_OPENERS = new Set(['that', 'this', 'all', 'both', 'which', 'what']);

function isSplit(tokens: Token[], places: number[]): boolean {
  const [first = 0] = places;
  const inside = tokens.slice(first, places.at(-1));
  return inside.some(
    (token, i) => !places.includes(first + i) && token.kind === 'word' && !STOP_WORDS.has(token.lower),
  );
}

/** Where the slots from `slot` on are filled, or undefined. */
function matchSlots(tokens: Token[], at: number, slots: readonly Slot[], slot: number): number[] | undefined {
  const wanted = slots[slot];
  if (!wanted) return [];
  if (wanted.isGap) return matchGap(tokens, at, slots, slot + 1);
  for (let i = at; i <= at + SMALL_GAP; i++) {
    const token = tokens[i];
    if (!token) return undefined;
    const rest = wanted.keys.has(token.stem) ? matchSlots(tokens, i + 1, slots, slot + 1) : undefined;
    if (rest) return [i, ...rest];
    if (!SMALL_WORDS.has(token.lower)) return undefined;
  }
  return undefined;
}

/** What is denied is another thing, so no negation may stand in a gap. */
function matchGap(tokens: Token[], at: number, slots: readonly Slot[], slot: number): number[] | undefined {
  let left = GAP;
  for (let i = at; left >= 0 && i <= at + WIDEST; i++) {
    const rest = matchSlots(tokens, i, slots, slot);
    if (rest) return rest;
    const passed = tokens[i];
    if (!SMALL_WORDS.has(passed?.lower ?? '')) left--;
    if (!passed || (passed.kind === 'mark' && passed.lower !== ',') || DENIALS.has(passed.lower)) return undefined;
  }
  return undefined;
}
