import { maskOf, type Terms } from './search-index';

/** Edits allowed for a word, as a share of its length: one in "webhok", two in "ownershpi", none in "cut". */
const FUZZ = 0.2;
const LONGEST_EXACT = 3;
const PREFIX = 0.5;
const TYPO = 0.3;

export interface Match {
  /** Its place among the terms. */
  term: number;
  /** 1 for the word itself, less for one that only begins so or is nearly so. */
  closeness: number;
}

/** The word itself and those that begin with it; where there is none, those that are a typo away from it. */
export function matchTerms(terms: Terms, word: string): Match[] {
  const matches: Match[] = [];
  for (let term = lowerBound(terms.words, word); terms.words[term]?.startsWith(word); term++) {
    const length = terms.words[term]?.length ?? 1;
    matches.push({ term, closeness: length === word.length ? 1 : (PREFIX * word.length) / length });
  }
  return matches.length > 0 || word.length <= LONGEST_EXACT ? matches : nearTerms(terms, word);
}

function nearTerms({ words, masks }: Terms, word: string): Match[] {
  const most = Math.round(word.length * FUZZ);
  const mask = maskOf(word);
  const matches: Match[] = [];
  for (let term = 0; term < words.length; term++) {
    // Each edit takes one letter away and brings one at most.
    if (bitsIn((masks[term] as number) ^ mask) > 2 * most) continue;
    const candidate = words[term] as string;
    const edits = editsBetween(word, candidate, most);
    if (edits <= most)
      matches.push({ term, closeness: (TYPO * word.length) / (word.length + edits + candidate.length) });
  }
  return matches;
}

function bitsIn(mask: number): number {
  let left = mask;
  let bits = 0;
  for (; left !== 0; bits++) left &= left - 1;
  return bits;
}

/** First place at which the word could stand. */
function lowerBound(words: string[], word: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] as string) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Levenshtein distance, or more than `most` as soon as it is sure to be. */
function editsBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const change = (row[j - 1] as number) + Number(a[i - 1] !== b[j - 1]);
      const edits = Math.min(change, (row[j] as number) + 1, (next[j - 1] as number) + 1);
      next.push(edits);
      if (edits < least) least = edits;
    }
    if (least > most) return most + 1;
    row = next;
  }
  return row[b.length] as number;
}
