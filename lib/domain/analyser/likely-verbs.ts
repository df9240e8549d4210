import { PREPOSITIONS, STOP_WORDS } from './lexicon/function-words';
import { COMMON_VERBS } from './lexicon/verbs';
import type { Token } from './text';
import { isModifierSlot } from './verb-forms';

/**
 * Present forms whose subject does not show that they are verbs: "the gym and the rink run their renewals", "Leeds
 * punches the notch", "the departments buy bracelets". Only for a stretch without any plainer verb.
 */
export function isLikelyVerb(tokens: Token[], i: number): boolean {
  const [previous, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (token?.kind !== 'word' || previous?.kind !== 'word' || !next || token.isJoined) return false;
  if (STOP_WORDS.has(token.lower) || STOP_WORDS.has(previous.lower) || isModifierSlot(tokens, i)) return false;
  if (token.lower.endsWith('s'))
    return (
      isThirdPerson(token, next, isPlural(previous)) || (i === 1 && previous.isCapital && PREPOSITIONS.has(next.lower))
    );
  return /(?:ing|ed)$/.test(token.lower) ? false : isBaseForm(tokens, i, isPlural(previous));
}

function isPlural({ lower, isCapital }: Token): boolean {
  return lower.endsWith('s') && !isCapital;
}

/** "the utility takes samples", "Leeds punches the notch". */
function isThirdPerson({ stem, lower }: Token, next: Token, isAfterPlural: boolean): boolean {
  if (isAfterPlural) return false;
  return COMMON_VERBS.has(stem)
    ? /[a-z]{2}s$/.test(lower)
    : OPENS_OBJECT.has(next.lower) && /[a-z]{3}[^su]s$/.test(lower);
}

/** "the branches price with our list", "the ice rink run their renewals", "the departments buy bracelets". */
function isBaseForm(tokens: Token[], i: number, isAfterPlural: boolean): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next) return false;
  const opensObject = OPENS_OBJECT.has(next.lower);
  const isPlace = PREPOSITIONS.has(next.lower);
  if (isAfterPlural && (opensObject || isPlace)) return !/(?:ly|er)$/.test(token.lower);
  if (!COMMON_VERBS.has(token.stem)) return false;
  return opensObject || (isPlace && isOfPlural(tokens, i)) || (isAfterPlural && !STOP_WORDS.has(next.lower));
}

/** "the ships of the line order by it": the plural stands before an "of". */
function isOfPlural(tokens: Token[], i: number): boolean {
  return tokens.slice(0, i).some(({ lower }, k) => lower === 'of' && tokens[k - 1]?.lower.endsWith('s'));
}

/** "and measures each ridge": its subject stands before the "and". */
export function isSharedVerb([first, next]: Token[]): boolean {
  if (first?.kind !== 'word' || first.isJoined || !first.lower.endsWith('s')) return false;
  return COMMON_VERBS.has(first.stem) && OPENS_OBJECT.has(next?.lower ?? '');
}

const OPENS_OBJECT = new Set('the a an its their our my his her each every all both it them us me'.split(' '));
