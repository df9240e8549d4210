import { NEGATIONS } from './lexicon/function-words';
import { stem } from './stem';
import type { Token } from './text';

/** Where a pattern matched: indexes of the first token and of the one after the last. */
export interface Match {
  from: number;
  to: number;
}

interface Item {
  keys: ReadonlySet<string>;
  /** Compare the word as said, not its stem. */
  isLiteral: boolean;
  isOptional: boolean;
  /** Any so many words may stand here; such an item has no keys. */
  gap: number;
  isNumber: boolean;
}

/** Patterns, found by the keys their first word may have. */
export type PatternIndex = Map<string, Item[][]>;

export type WordClasses = Record<string, ReadonlySet<string>>;

const DEFAULT_GAP = 3;
const LITERAL = '=';

/**
 * Reads one pattern a line. A word matches all its inflections, `=word` only itself, `a|b` either, `@name` a word
 * class, `#` a number, `word?` is optional, `..` up to three words and `..6` up to six. Patterns never cross a
 * clause mark, and never skip a negation: what is denied is another thing. The first item must be a word or a class.
 */
export function patterns(lines: string, classes: WordClasses = {}): PatternIndex {
  const index: PatternIndex = new Map();
  for (const line of lines.split('\n')) {
    const items = line
      .trim()
      .split(/\s+/)
      .filter(Boolean)
      .map((source) => readItem(source, classes));
    const first = items[0];
    if (!first) continue;
    const prefix = first.isLiteral ? LITERAL : '';
    for (const key of first.isNumber ? ['#'] : first.keys) {
      const bucket = index.get(prefix + key) ?? [];
      bucket.push(items);
      index.set(prefix + key, bucket);
    }
  }
  return index;
}

/** The first match, or undefined. */
export function findPattern(tokens: Token[], index: PatternIndex, from = 0): Match | undefined {
  for (let i = from; i < tokens.length; i++) {
    const to = longestMatchAt(tokens, index, i);
    if (to > 0) return { from: i, to };
  }
  return undefined;
}

/** All matches that do not overlap, in order. */
export function findPatterns(tokens: Token[], index: PatternIndex): Match[] {
  const found: Match[] = [];
  for (let match = findPattern(tokens, index); match; match = findPattern(tokens, index, match.to)) found.push(match);
  return [...found];
}

export function hasPattern(tokens: Token[], index: PatternIndex): boolean {
  return findPattern(tokens, index) !== undefined;
}

function longestMatchAt(tokens: Token[], index: PatternIndex, at: number): number {
  const token = tokens[at];
  if (!token) return 0;
  let longest = 0;
  const keys = token.kind === 'number' ? ['#'] : [token.stem, LITERAL + token.lower];
  for (const key of keys) {
    for (const items of index.get(key) ?? []) longest = Math.max(longest, matchItems(tokens, at + 1, items, 1));
  }
  return longest;
}

/** Index after the match of the items from `item` on, or 0. */
function matchItems(tokens: Token[], at: number, items: Item[], item: number): number {
  const wanted = items[item];
  if (!wanted) return at;
  if (wanted.gap > 0) return matchGap(tokens, at, items, item);
  const token = tokens[at];
  if (token && fits(token, wanted)) {
    const end = matchItems(tokens, at + 1, items, item + 1);
    if (end > 0) return end;
  }
  return wanted.isOptional ? matchItems(tokens, at, items, item + 1) : 0;
}

function matchGap(tokens: Token[], at: number, items: Item[], item: number): number {
  const gap = items[item]?.gap ?? 0;
  for (let skipped = 0; skipped <= gap; skipped++) {
    const end = matchItems(tokens, at + skipped, items, item + 1);
    if (end > 0) return end;
    const passed = tokens[at + skipped];
    if (passed?.kind === 'mark' || NEGATIONS.has(passed?.lower ?? '')) return 0;
  }
  return 0;
}

function fits(token: Token, item: Item): boolean {
  if (item.isNumber) return token.kind === 'number';
  return item.keys.has(item.isLiteral ? token.lower : token.stem);
}

function readItem(source: string, classes: WordClasses): Item {
  const isOptional = source.endsWith('?') && source.length > 1;
  const body = isOptional ? source.slice(0, -1) : source;
  const item: Item = { keys: new Set(), isLiteral: false, isOptional, gap: 0, isNumber: body === '#' };
  if (body.startsWith('..')) return { ...item, gap: Number(body.slice(2)) || DEFAULT_GAP };
  if (body.startsWith(LITERAL)) return { ...item, isLiteral: true, keys: new Set(body.slice(1).split('|')) };
  return { ...item, keys: new Set(body.split('|').flatMap((word) => keysOf(word, classes))) };
}

function keysOf(word: string, classes: WordClasses): string[] {
  if (!word.startsWith('@')) return [stem(word)];
  const name = word.slice(1);
  const found = classes[name];
  if (!found) throw new Error(`No word class is called "${name}".`);
  return [...found];
}
