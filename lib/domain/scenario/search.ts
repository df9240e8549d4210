import MiniSearch from 'minisearch';
import type { IndexEntry, SearchText } from '../../model/pack';

/** What the question says counts most, then the principle, the phrases, the rest. */
const WEIGHTS = { question: 4, principleName: 3, title: 3, phrases: 2, text: 1 };
/** Edits allowed for a word, as a share of its length: one in "webhok", two in "ownershpi", none in "cut". */
const FUZZ = 0.2;
const LONGEST_EXACT = 3;

export type Search = (query: string) => IndexEntry[];

/** Searches by prefix and with typos, best first. An empty query gives everything in the order of the index. */
export function createSearch(entries: IndexEntry[], texts: SearchText['scenarios'] = []): Search {
  const textOf = new Map(texts.map((text) => [text.id, text]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const index = new MiniSearch({ fields: Object.keys(WEIGHTS) });
  index.addAll(entries.map((entry) => ({ phrases: '', text: '', ...textOf.get(entry.id), ...entry })));
  return (query) => {
    if (query.trim() === '') return entries;
    const hits = index.search(query, {
      boost: WEIGHTS,
      prefix: true,
      fuzzy: (term) => (term.length > LONGEST_EXACT ? FUZZ : false),
      combineWith: 'AND',
    });
    return hits.flatMap(({ id }) => byId.get(id) ?? []);
  };
}
