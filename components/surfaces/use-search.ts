import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Base } from '@/lib/app/base';
import type { Search } from '@/lib/domain/scenario/search';
import type { IndexEntry } from '@/lib/model/pack';

type Searched = Pick<Base, 'index' | 'library'>;

/**
 * The list as searched. The index is built from the first keystroke on, in steps between which typing goes on; until
 * it is there, questions and titles are searched, which takes no time.
 */
export function useSearch(
  app: Searched,
  typed = '',
): { query: string; found: IndexEntry[]; setQuery(query: string): void } {
  const [query, setQuery] = useState(typed);
  const [search, setSearch] = useState<Search>();
  const { index } = app;
  const started = useRef<IndexEntry[]>([]);
  useEffect(() => {
    if (query === '' || started.current === index) return;
    started.current = index;
    const isWanted = () => started.current === index;
    void loadSearch(app, (loaded) => isWanted() && setSearch(() => loaded));
  }, [app, index, query]);
  const found = useMemo(() => (search && query !== '' ? search(query) : index), [index, query, search]);
  return { query, found, setQuery };
}

/** From so many scenarios on, the whole index takes long enough to be waited for. */
const MANY = 200;

async function loadSearch(app: Searched, found: (search: Search) => void): Promise<void> {
  const { index, library } = app;
  const [{ buildSearch, createSearch }, text] = await Promise.all([
    import('@/lib/domain/scenario/search'),
    library.searchText(index),
  ]);
  if (index.length > MANY) found(createSearch(index));
  found(await buildSearch(index, text.scenarios, nextTurn));
}

const nextTurn = () => new Promise<void>((done) => setTimeout(done));
