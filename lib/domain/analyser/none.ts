import type { Token } from './text';

const lowerAt = (tokens: Token[], i: number) => tokens[i]?.lower ?? '';

/** How many words from token `i` on say that there is none: "zero", "none", "to nothing", "not one"; 0 where none do. */
export function lengthOfNone(tokens: Token[], i: number): number {
  if (isNotASingle(tokens, i)) return 2;
  const isToNothing = lowerAt(tokens, i) === 'nothing' && lowerAt(tokens, i - 1) === 'to';
  return isToNothing || isNotOne(tokens, i) || /^(none|nil|zero)$/.test(lowerAt(tokens, i)) ? 1 : 0;
}

/** "not a single", "hasn't been a single". */
function isNotASingle(tokens: Token[], i: number): boolean {
  if (lowerAt(tokens, i) !== 'a' || lowerAt(tokens, i + 1) !== 'single') return false;
  return tokens.slice(Math.max(0, i - 4), i).some((token) => /^(not|never|without)$/.test(token.lower));
}

/** "not one since May", "there has not been one angry letter"; not "not one but two", "no one". */
function isNotOne(tokens: Token[], i: number): boolean {
  if (lowerAt(tokens, i) !== 'one' || /^(but|more|thing|who|which|that)$/.test(lowerAt(tokens, i + 1))) return false;
  return lowerAt(tokens, i - 1) === 'not' || (lowerAt(tokens, i - 1) === 'been' && lowerAt(tokens, i - 2) === 'not');
}
