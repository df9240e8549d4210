import { isDenied } from '../polarity';
import type { Parsed } from './parsed';

const NOTHING = new Set(['nothing', 'nobody', 'noone', 'none']);
const OBJECT_REACH = 3;
/** "lacked a handbook" had none. */
const LACK_REACH = 3;

/** Denied by a negation or a lack, or by its own object: "I owned up to nothing". */
export function isDeniedOrNothing(parsed: Parsed, at: number): boolean {
  if (isDenied(parsed.tokens, at, parsed.clauses)) return true;
  const before = parsed.tokens.slice(Math.max(0, at - LACK_REACH), at);
  if (before.some(({ stem, kind }) => stem === 'lack' && kind === 'word')) return true;
  const after = parsed.tokens.slice(at + 1, at + 1 + OBJECT_REACH);
  const object = after.findIndex(({ lower }) => NOTHING.has(lower));
  const isVerb = parsed.verbs.has(parsed.tokens[at]?.start ?? -1);
  const isBlocked = after
    .slice(0, object)
    .some(({ kind, lower }) => kind === 'mark' || /^(and|but|so|for)$/.test(lower));
  return isVerb && object >= 0 && !isBlocked && after[object + 1]?.lower !== 'but';
}
