import { emitPacks, readPacks } from '../../lib/build/packs';
import { createSearch } from '../../lib/domain/scenario/search';
import type { IndexEntry, SearchText } from '../../lib/model/pack';

const SCENARIOS = 5000;
/** Share of the words that are put in from elsewhere, and of those that no other scenario may have. */
const MIXED = 0.4;
const COINED = 0.04;

export interface SearchTimes {
  /** Milliseconds a keystroke, 95th percentile. */
  p95: number;
  median: number;
  worst: string;
  /** Milliseconds until everything can be searched. */
  build: number;
  words: number;
}

/** Types queries letter by letter over scenarios mixed from the shipped ones; the same ones at each run. */
export function measureSearch(root: string): SearchTimes {
  const { entries, texts, words } = mixScenarios(root);
  const before = performance.now();
  const search = createSearch(entries, texts);
  const build = performance.now() - before;
  const keystrokes = queriesFrom(words).flatMap(letterByLetter);
  for (const query of keystrokes.slice(0, 50)) search(query);
  const times = keystrokes.map((query) => {
    const start = performance.now();
    search(query);
    return { query, ms: performance.now() - start };
  });
  times.sort((a, b) => a.ms - b.ms);
  const at = (share: number) => times[Math.floor(times.length * share)]?.ms ?? Number.NaN;
  const worst = times.slice(-5).map(({ query, ms }) => `${query} ${ms.toFixed(1)}`);
  return { p95: at(0.95), median: at(0.5), worst: worst.join(', '), build, words: new Set(words).size };
}

function mixScenarios(root: string) {
  const files = emitPacks(readPacks(root));
  const index = files['index.json'].scenarios;
  const sources = files['search.json'].scenarios;
  const words = sources.flatMap(({ text, phrases }) => `${text} ${phrases}`.split(/\s+/));
  const random = createRandom(1);
  const any = <T>(list: T[]): T => list[Math.floor(random() * list.length)] as T;
  const coin = () => any(words).slice(0, 4) + any(words).slice(-4);
  const mixWord = (word: string) => {
    const chance = random();
    return chance < COINED ? coin() : chance < MIXED ? any(words) : word;
  };
  const mix = (text: string) => text.split(' ').map(mixWord).join(' ');
  const entries: IndexEntry[] = [];
  const texts: SearchText['scenarios'] = [];
  for (let number = 0; number < SCENARIOS; number++) {
    const source = any(sources);
    const entry = index.find(({ id }) => id === source.id) as IndexEntry;
    const id = `mixed/${number}`;
    entries.push({
      ...entry,
      id,
      question: mix(entry.question),
      title: mix(entry.title),
      principleName: any(index).principleName,
    });
    texts.push({ id, phrases: mix(source.phrases), text: mix(source.text) });
  }
  return { entries, texts, words };
}

/** Single words, pairs, and each with a typo. */
function queriesFrom(words: string[]): string[] {
  const random = createRandom(2);
  const clean = words
    .map((word) => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((word) => word.length > 2);
  const any = () => clean[Math.floor(random() * clean.length)] ?? '';
  const misspell = (word: string) => {
    const at = Math.floor(random() * word.length);
    return word.slice(0, at) + word.slice(at + 1);
  };
  return Array.from({ length: 60 }, () => [
    any(),
    misspell(any()),
    `${any()} ${any()}`,
    `${any()} ${misspell(any())}`,
  ]).flat();
}

const letterByLetter = (query: string) => Array.from(query, (_, index) => query.slice(0, index + 1));

/** Mulberry32. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
