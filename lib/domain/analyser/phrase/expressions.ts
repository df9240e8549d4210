import { NEGATIONS } from '../lexicon/function-words';
import { type Idiom, idiomsFrom, type Slot } from '../lexicon/meanings';
import type { Token } from '../text';

/** An expression of several words, and the indexes of its own words (not of what stands between them). */
export interface Expression extends Pick<Idiom, 'meaning' | 'changesVerb'> {
  places: number[];
  /** Its own negation ("not agree"): only a denial of that one turns it round. */
  deniedAt: number | undefined;
}

const GAP = 3;
const SMALL_GAP = 2;
/** These may stand between any two words of an expression: "put a final stop to it". */
const SMALL_WORDS = new Set(
  `a an the this that these those my our his her their its your 's of be am is are was were been being have has had
  also just only already even still soon then now again finally quickly really simply very so quite rather much some any
  full good proper single whole other own quick little actual`.split(/\s+/),
);
const DENIALS = new Set([...NEGATIONS, 'no', 'nobody', 'noone', 'nothing', 'none', 'without']);

export function findExpressions(tokens: Token[]): Expression[] {
  return tokens.flatMap((token, at) =>
    idiomsFrom(token.stem).flatMap(({ slots, meaning, changesVerb }) => {
      const rest = matchSlots(tokens, at + 1, slots, 1);
      if (!rest) return [];
      const places = [at, ...rest];
      const deniedAt = places.find((place) => DENIALS.has(tokens[place]?.lower ?? ''));
      return [{ meaning, changesVerb, places, deniedAt }];
    }),
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
  for (let skipped = 0; skipped <= GAP; skipped++) {
    const rest = matchSlots(tokens, at + skipped, slots, slot);
    if (rest) return rest;
    const passed = tokens[at + skipped];
    if (!passed || (passed.kind === 'mark' && passed.lower !== ',') || NEGATIONS.has(passed.lower)) return undefined;
  }
  return undefined;
}
