import type { IndexEntry, SearchText } from '../../model/pack';
import { createIndex, numberIn, type Terms, weightIn } from './search-index';
import { matchTerms } from './search-terms';

export type Search = (query: string) => IndexEntry[];
type Texts = SearchText['scenarios'];

/** What the question says counts most, then the principle, the phrases, the rest. */
const WEIGHTS = { question: 4, principleName: 3, title: 3, phrases: 2, text: 1 };
/** Scenarios indexed in one go while somebody types: a few milliseconds. */
const AT_ONCE = 40;
/** Nobody reads further down. */
const MOST = 200;

/** Searches by prefix and with typos, best first. An empty query gives everything in the order of the index. */
export function createSearch(entries: IndexEntry[], texts: Texts = []): Search {
  const index = createIndex();
  const add = adder(index.add, texts);
  entries.forEach(add);
  return searchIn(index.finish(), entries);
}

/** The same, built in small steps: `pause` lets the page do something else in between. */
export async function buildSearch(entries: IndexEntry[], texts: Texts, pause: () => Promise<void>): Promise<Search> {
  const index = createIndex();
  const add = adder(index.add, texts);
  for (const [number, entry] of entries.entries()) {
    if (number % AT_ONCE === AT_ONCE - 1) await pause();
    add(entry, number);
  }
  await pause();
  return searchIn(index.finish(), entries);
}

function adder(add: (number: number, words: string[], weight: number) => void, texts: Texts) {
  const textOf = new Map(texts.map((text) => [text.id, text]));
  return (entry: IndexEntry, number: number) => {
    const fields = { phrases: '', text: '', ...textOf.get(entry.id), ...entry };
    for (const [field, weight] of Object.entries(WEIGHTS)) {
      add(number, [...new Set(wordsOf(fields[field as keyof typeof WEIGHTS]))], weight);
    }
  };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

function searchIn(terms: Terms, entries: IndexEntry[]): Search {
  return (query) => {
    const words = wordsOf(query);
    if (query.trim() === '') return entries;
    if (words.length === 0) return [];
    return bestOf(scoreAll(terms, words, entries.length)).flatMap((at) => entries[at] ?? []);
  };
}

/** For each scenario the sum over the words, or 0 where one of them is missing. */
function scoreAll(terms: Terms, words: string[], count: number): Float64Array {
  const total = new Float64Array(count).fill(1);
  const best = new Float64Array(count);
  for (const word of words) {
    best.fill(0);
    for (const { term, closeness } of matchTerms(terms, word)) raise(best, terms.postings[term], count, closeness);
    for (let at = 0; at < count; at++) {
      const score = best[at] as number;
      total[at] = score === 0 || total[at] === 0 ? 0 : (total[at] as number) + score;
    }
  }
  return total;
}

/** A word that stands in few scenarios says more than one that stands in most. */
function raise(best: Float64Array, postings: Uint32Array | undefined, count: number, closeness: number): void {
  if (!postings) return;
  const rarity = Math.log(1 + count / postings.length) * closeness;
  for (let at = 0; at < postings.length; at++) {
    const posting = postings[at] as number;
    const score = weightIn(posting) * rarity;
    const scenario = numberIn(posting);
    if (score > (best[scenario] as number)) best[scenario] = score;
  }
}

/** Score and number in one number each, so that the sort is one of plain numbers. */
const NUMBERS = 2 ** 20;
const STEPS = 1000;

function bestOf(scores: Float64Array): number[] {
  const keys = new Float64Array(scores.length);
  let hits = 0;
  for (let at = 0; at < scores.length; at++) {
    const score = Math.round((scores[at] as number) * STEPS);
    if (score > 0) keys[hits++] = score * NUMBERS + (NUMBERS - 1 - at);
  }
  const best = keys.subarray(0, hits).sort().slice(-MOST).reverse();
  return Array.from(best, (key) => NUMBERS - 1 - (key % NUMBERS));
}
